package so.onekey.returns.events;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/** What happens to the money of an approved refund, on {@link Topic#REFUNDS}. Keyed by claim id, an erasure by customer id. */
public sealed interface RefundMessage extends Message permits RefundMessage.AboutRefund, CustomerDataErased {

    /** When it happened. */
    Instant occurredAt();

    /** All but an erasure: a message of one refund. */
    sealed interface AboutRefund extends RefundMessage {

        /** Given by claims with the approval; a claim can have several refunds. */
        String refundId();

        /** The claim it belongs to, which is its key. */
        String claimId();

        /** The claim's order. */
        String orderId();

        @Override
        default String key() {
            return claimId();
        }
    }

    /**
     * The promise is made; made again, with the same refund id, when its dates change.
     *
     * @param amount all that was approved
     * @param due end of the 10th business day after the approval (REFUND-2)
     * @param escalates end of the 15th business day after the approval (REFUND-4)
     */
    record RefundScheduled(String refundId, String claimId, String orderId, Instant occurredAt, Money amount, Instant due,
            Instant escalates) implements AboutRefund {}

    /**
     * Every part is accepted by its provider or settled by a person; comes once, and again only when all of it is paid once more
     * after {@link RefundReversed}. The bank may take longer to post it (REFUND-3).
     *
     * @param amount all that went back
     */
    record RefundIssued(String refundId, String claimId, String orderId, Instant occurredAt, Money amount,
            @MayBeEmpty List<RefundPart> parts) implements AboutRefund {}

    /**
     * The attempts are over; {@link RefundAwaitsSettlement} follows.
     *
     * @param amount what did not go back
     */
    record RefundFailed(String refundId, String claimId, String orderId, Instant occurredAt, Money amount, List<FailedPart> parts)
            implements
            AboutRefund {}

    /**
     * A provider did not answer: the money may have gone back or not, and is not sent again before that is known.
     *
     * @param amount what nobody knows about
     */
    record RefundOutcomeUnknown(String refundId, String claimId, String orderId, Instant occurredAt, Money amount, List<OpenPart> parts)
            implements
            AboutRefund {}

    /**
     * A person in finance has to settle by hand.
     *
     * @param amount what waits
     * @param parts of which payments; none where it belongs to no payment, as with {@link SettlementCause#OVER_CAP}
     */
    record RefundAwaitsSettlement(String refundId, String claimId, String orderId, Instant occurredAt, SettlementCause cause, Money amount,
            @MayBeEmpty List<OpenPart> parts) implements AboutRefund {}

    /**
     * A refund that was accepted failed later; it keeps its first due date.
     *
     * @param amount what came back to the merchant
     */
    record RefundReversed(String refundId, String claimId, String orderId, Instant occurredAt, Money amount, List<FailedPart> parts)
            implements
            AboutRefund {}

    /**
     * The 10th business day has ended without {@link RefundIssued} (REFUND-2).
     *
     * @param amount what is still open
     * @param due when it should have been accepted
     */
    record RefundOverdue(String refundId, String claimId, String orderId, Instant occurredAt, Money amount, Instant due)
            implements
            AboutRefund {}

    /**
     * The 15th business day has ended: the customer is written to before they need to write (REFUND-4).
     *
     * @param amount what is still open
     * @param due when it should have been accepted
     */
    record RefundEscalated(String refundId, String claimId, String orderId, Instant occurredAt, Money amount, Instant due)
            implements
            AboutRefund {}
}
