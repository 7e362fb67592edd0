package so.onekey.returns.refunds.payment;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.approval.PaymentKey;

/** What can be asked of a captured payment. Each may come again. */
public sealed interface PaymentCommand {

    /** Which payment. */
    PaymentKey payment();

    /** The payment's aggregate. */
    @TargetAggregateIdentifier
    default String aggregateId() {
        return payment().aggregateId();
    }

    /**
     * Set aside up to {@code wanted} for this refund.
     *
     * @param facts of the payment, as they were approved
     */
    record DrawRefund(CapturedPayment facts, String refundId, String claimId, Money wanted, Instant at) implements PaymentCommand {

        @Override
        public PaymentKey payment() {
            return facts.key();
        }
    }

    /** The provider took it on. */
    record RecordAcceptance(PaymentKey payment, String refundId, int attempt, String providerRefundId, Instant at)
            implements
            PaymentCommand {}

    /**
     * The provider turned it down for good, or it failed at the provider after all.
     *
     * @param providerRefundId absent where the provider never began it
     */
    record RecordRefusal(PaymentKey payment, String refundId, int attempt, String failureCode, @Nullable String providerRefundId,
            Instant at) implements PaymentCommand {}

    /** The provider can't refund it for now; the amount stays set aside for a person. */
    record HoldPart(PaymentKey payment, String refundId, int attempt, String failureCode, Instant at) implements PaymentCommand {}

    /** The provider's own list says that this attempt never reached it, and nothing of it can be under way any more. */
    record RecordNeverArrived(PaymentKey payment, String refundId, int attempt, Instant at) implements PaymentCommand {}

    /** Nobody could find out what became of it, and it must not be sent again. */
    record RecordUnknownOutcome(PaymentKey payment, String refundId, int attempt, Instant at) implements PaymentCommand {}

    /**
     * The customer disputes the payment at the bank.
     *
     * @param status the provider's, such as {@code needs_response}, {@code won} or {@code lost}
     */
    record NoteDispute(PaymentKey payment, String disputeId, String status, Instant at) implements PaymentCommand {}

    /** A person wrote down, or corrected, that it was paid by hand; a second one has to confirm it. */
    record SetPartAside(PaymentKey payment, String refundId, int attempt, String reference, Instant at) implements PaymentCommand {}

    /** It was paid by hand, for good. */
    record SettlePart(PaymentKey payment, String refundId, int attempt, String reference, Instant at) implements PaymentCommand {}

    /** Nothing is owed for it. */
    record ReleasePart(PaymentKey payment, String refundId, int attempt, Instant at) implements PaymentCommand {}

    /** The provider said something that its earlier words forbid; nothing of it is believed. */
    record NoteContradiction(PaymentKey payment, Contradiction.Said said, Instant at) implements PaymentCommand {}

    /** A person compared the books and has what the provider shows recorded. The recording itself is another command. */
    record NoteCorrection(PaymentKey payment, String refundId, Correction correction, Instant at) implements PaymentCommand {}

    /** The provider's list has a refund on this payment that no part of ours accounts for: less is left. */
    record NoteRefundedOutside(PaymentKey payment, String providerRefundId, Money amount, Correction correction, Instant at)
            implements
            PaymentCommand {}
}
