package so.onekey.returns.refunds.reconciliation;

import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not simply the same on both sides.
 *
 * @param refundKey what was sent, or what the provider's list calls itself sent by us
 * @param attempt 0 where it is no part of ours
 * @param providerRefundIds the provider's, all that are concerned
 * @param ours absent where we know of nothing; {@code theirs} where the provider doesn't, or where they are in several currencies
 * @param failureCode the provider's
 */
record Finding(Kind kind, @Nullable String refundKey, @Nullable String refundId, String paymentId, int attempt,
        List<String> providerRefundIds, @Nullable Money ours, @Nullable String ourStatus, @Nullable Money theirs,
        @Nullable String theirStatus, @Nullable String failureCode) {

    enum Kind {
        /** On its way at the moment of the comparison: no difference. */
        IN_FLIGHT,
        MISSING_AT_PROVIDER,
        UNKNOWN_TO_US,
        OTHER_AMOUNT,
        OTHER_CURRENCY,
        OTHER_STATUS,
        PAID_TWICE,
        REFUNDED_OUTSIDE
    }

    boolean isDifference() {
        return kind != Kind.IN_FLIGHT;
    }

    /** Whether it was found before, at an earlier look. */
    boolean isSameAs(Finding other) {
        return kind == other.kind && paymentId.equals(other.paymentId) && Objects.equals(refundKey, other.refundKey)
                && providerRefundIds.equals(other.providerRefundIds);
    }

    Finding inFlight() {
        return new Finding(Kind.IN_FLIGHT, refundKey, refundId, paymentId, attempt, providerRefundIds, ours, ourStatus, theirs,
                theirStatus, failureCode);
    }
}
