package so.onekey.returns.refunds.refund;

import org.jspecify.annotations.Nullable;

/**
 * How an item stands.
 *
 * @param reference of the payout, where there is one
 * @param lookedUp what a person found at the provider, where nobody had known
 * @param dismissal why nothing is to be paid, where somebody says so
 */
public record Standing(String orderId, SettlementItem item, Status status, @Nullable String reference, @Nullable LookedUp lookedUp,
        @Nullable DismissalReason dismissal) {

    /** From open to its end. */
    public enum Status {
        OPEN,
        WAITS_FOR_SECOND_PERSON,
        SETTLED,
        DISMISSED,
        /** The provider's answer came after all, so nobody has to do anything. */
        RESOLVED
    }
}
