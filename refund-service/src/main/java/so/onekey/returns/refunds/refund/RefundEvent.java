package so.onekey.returns.refunds.refund;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
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

    /** Not issued by the end of the 10th business day; {@code open} is what was missing. */
    @EventName("Refund.RefundOverdue")
    record RefundOverdue(String refundId, String claimId, String orderId, Instant at, Money open, Instant due) implements RefundEvent {}

    /** Not issued by the end of the 15th business day. */
    @EventName("Refund.RefundEscalated")
    record RefundEscalated(String refundId, String claimId, String orderId, Instant at, Money open, Instant due) implements RefundEvent {}
}
