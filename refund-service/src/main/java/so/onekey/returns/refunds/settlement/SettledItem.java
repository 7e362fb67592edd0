package so.onekey.returns.refunds.settlement;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.refund.DismissalReason;
import so.onekey.returns.refunds.refund.Standing;

/**
 * How an item stands after what was asked.
 *
 * @param dismissedBecause why nothing is to be paid; while it waits, what the second person has to agree to
 */
record SettledItem(String refundId, String item, Standing.Status status, String cause, Money amount, @Nullable String reference,
        @Nullable DismissalReason dismissedBecause) {

    static SettledItem of(String refundId, Standing standing) {
        return new SettledItem(refundId, standing.item().id(), standing.status(), standing.item().cause(), standing.item().amount(),
                standing.reference(), standing.dismissal());
    }
}
