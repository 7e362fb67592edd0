package so.onekey.returns.refunds.provider;

import java.time.Duration;
import so.onekey.returns.chassis.outside.ComeAgain;

/** The provider may have heard or not; the same call comes again under the same key. */
class NoAnswer extends ComeAgain {

    NoAnswer(String message, Throwable cause, Duration notBefore) {
        super(message + ": " + cause.getClass().getSimpleName(), cause, notBefore);
    }
}
