package so.onekey.returns.refunds.refund;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.chassis.store.EventName;
import so.onekey.returns.refunds.approval.CapturedPayment;

/** What happens to a refund, private to this service. {@code at} is when it was decided. */
public sealed interface RefundEvent {

    String refundId();

    String claimId();

    String orderId();

    Instant at();

    /** The promise, with all its terms. */
    @EventName("Refund.RefundScheduled")
    record RefundScheduled(String refundId, String claimId, String orderId, Instant at, Instant approvedAt, Money amount,
            List<CapturedPayment> payments, Instant due, Instant escalates) implements RefundEvent {}

    /** One part is on its way. */
    @EventName("Refund.RefundPartAccepted")
    record RefundPartAccepted(String refundId, String claimId, String orderId, Instant at, AcceptedPart accepted) implements RefundEvent {}

    /** All parts are on their way; once, and again only after a reversal. */
    @EventName("Refund.RefundIssued")
    record RefundIssued(String refundId, String claimId, String orderId, Instant at, Money amount, List<AcceptedPart> parts)
            implements
            RefundEvent {}

    /** The attempts for this part are over. */
    @EventName("Refund.RefundFailed")
    record RefundFailed(String refundId, String claimId, String orderId, Instant at, Part part, String failureCode)
            implements
            RefundEvent {}

    /** A part failed after it was accepted: the refund is open again and keeps its first dates. */
    @EventName("Refund.RefundReversed")
    record RefundReversed(String refundId, String claimId, String orderId, Instant at, AcceptedPart reversed, String failureCode,
            Instant due, Instant escalates) implements RefundEvent {}

    /** Nobody knows whether this part went back; it is not sent again. */
    @EventName("Refund.RefundOutcomeUnknown")
    record RefundOutcomeUnknown(String refundId, String claimId, String orderId, Instant at, Part part) implements RefundEvent {}

    /** A person has to settle this amount. */
    @EventName("Refund.RefundAwaitsSettlement")
    record RefundAwaitsSettlement(String refundId, String claimId, String orderId, Instant at, SettlementCause cause, Money amount,
            List<Part> parts) implements RefundEvent {}

    /** What a person does about one item. {@code by} is the opaque subject of their login. */
    sealed interface SettlementEvent extends RefundEvent {

        /** The {@link SettlementItem}'s id. */
        String item();

        String by();
    }

    /**
     * Money was sent; it counts as paid at once, unless a second person has to confirm it.
     *
     * @param lookedUp what was found at the provider, where nobody had known
     */
    @EventName("Refund.SettlementRecorded")
    record SettlementRecorded(String refundId, String claimId, String orderId, Instant at, String item, Money amount, Payout payout,
            @Nullable LookedUp lookedUp, String by, boolean waitsForSecondPerson) implements SettlementEvent {}

    /** What was recorded was wrong; {@code was} is the reference until then. */
    @EventName("Refund.SettlementCorrected")
    record SettlementCorrected(String refundId, String claimId, String orderId, Instant at, String item, Payout payout, String was,
            String by) implements SettlementEvent {}

    /** A second person has seen that it was sent: it counts as paid. */
    @EventName("Refund.SettlementConfirmed")
    record SettlementConfirmed(String refundId, String claimId, String orderId, Instant at, String item, Money amount, String reference,
            String by) implements SettlementEvent {}

    /** Somebody says that nothing is to be paid for this item; a second person has to agree. The newest reason counts. */
    @EventName("Refund.DismissalAsked")
    record DismissalAsked(String refundId, String claimId, String orderId, Instant at, String item, Money amount, DismissalReason reason,
            String by) implements SettlementEvent {}

    /** Nothing is to be paid for this item; where it took two people, {@code by} is the second one. */
    @EventName("Refund.ItemDismissed")
    record ItemDismissed(String refundId, String claimId, String orderId, Instant at, String item, Money amount, DismissalReason reason,
            String by) implements SettlementEvent {}

    /** Not issued by the end of the 10th business day; {@code open} is what was missing. */
    @EventName("Refund.RefundOverdue")
    record RefundOverdue(String refundId, String claimId, String orderId, Instant at, Money open, Instant due) implements RefundEvent {}

    /** Not issued by the end of the 15th business day. */
    @EventName("Refund.RefundEscalated")
    record RefundEscalated(String refundId, String claimId, String orderId, Instant at, Money open, Instant due) implements RefundEvent {}

    /** The calendar was corrected, and with it the dates; what was told as overdue stays so. {@code amount} is all that was approved. */
    @EventName("Refund.RefundRescheduled")
    record RefundRescheduled(String refundId, String claimId, String orderId, Instant at, Money amount, Instant wasDue,
            Instant wasEscalating, Instant due, Instant escalates, String calendar) implements RefundEvent {}
}
