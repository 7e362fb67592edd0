package so.onekey.returns.refunds.provider;

import java.time.Duration;
import so.onekey.returns.chassis.outside.ComeAgain;

/** The provider answered, but what became of the refund can't be told yet; it is looked up again. */
class StillOpen extends ComeAgain {

    StillOpen(String message, Duration notBefore) {
        super(message, null, notBefore);
    }
}
