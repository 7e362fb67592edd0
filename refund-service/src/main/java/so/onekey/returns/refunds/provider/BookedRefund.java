package so.onekey.returns.refunds.provider;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A refund in the provider's own list.
 *
 * @param refundKey under which it was sent by us; absent where it was begun elsewhere
 * @param failureCode the provider's, where it failed
 */
public record BookedRefund(String providerRefundId, String paymentId, @Nullable String refundKey, Money amount, Status status,
        @Nullable String failureCode, Instant created) {

    /** Whether the money has left, or is leaving. */
    public boolean isPaid() {
        return status == Status.PENDING || status == Status.SUCCEEDED;
    }

    /** As the provider calls it. */
    public enum Status {
        PENDING,
        SUCCEEDED,
        /** The provider itself waits for somebody. */
        REQUIRES_ACTION,
        FAILED,
        CANCELED
    }
}
