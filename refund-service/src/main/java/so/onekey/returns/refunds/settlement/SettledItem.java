package so.onekey.returns.refunds.settlement;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.refund.Standing;

/** How an item stands after what was asked. */
record SettledItem(String refundId, String item, Standing.Status status, String cause, Money amount, @Nullable String reference) {

    static SettledItem of(String refundId, Standing standing) {
        return new SettledItem(refundId, standing.item().id(), standing.status(), standing.item().cause(), standing.item().amount(),
                standing.reference());
    }
}
