package so.onekey.returns.refunds.payment;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.chassis.store.EventName;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.approval.PaymentKey;

/** What happens to a captured payment, private to this service. {@code at} is when it was decided. */
public sealed interface PaymentEvent {

    String provider();

    /** The provider's id. */
    String paymentId();

    String refundId();

    /** Of the refund. */
    String claimId();

    Instant at();

    /** Which payment. */
    default PaymentKey payment() {
        return new PaymentKey(provider(), paymentId());
    }

    /**
     * This much is set aside for the refund.
     *
     * @param attempt from 1
     * @param captured the fact it was decided on
     * @param refundedOutside the fact it was decided on
     */
    @EventName("Payment.RefundDrawn")
    record RefundDrawn(String provider, String paymentId, String method, String refundId, String claimId, Instant at, int attempt,
            Money amount, Money captured, Money refundedOutside) implements PaymentEvent {}

    /** The payment has nothing for this refund. */
    @EventName("Payment.NothingLeftToDraw")
    record NothingLeftToDraw(String provider, String paymentId, String method, String refundId, String claimId, Instant at, Money captured,
            Money refundedOutside) implements PaymentEvent {}

    /** The provider took it on. */
    @EventName("Payment.PartAccepted")
    record PartAccepted(String provider, String paymentId, String method, String refundId, String claimId, Instant at, int attempt,
            Money amount, String providerRefundId) implements PaymentEvent {}

    /**
     * The provider turned it down for good; the amount is free again.
     *
     * @param providerRefundId absent where the provider never began it
     */
    @EventName("Payment.PartRefused")
    record PartRefused(String provider, String paymentId, String method, String refundId, String claimId, Instant at, int attempt,
            Money amount, String failureCode, @Nullable String providerRefundId) implements PaymentEvent {}

    /** It failed after the provider had accepted it; the amount is free again. */
    @EventName("Payment.PartReversed")
    record PartReversed(String provider, String paymentId, String method, String refundId, String claimId, Instant at, int attempt,
            Money amount, String failureCode, String providerRefundId) implements PaymentEvent {}

    /** The provider can't refund it for now, as with a disputed payment; the amount stays set aside for a person. */
    @EventName("Payment.PartHeld")
    record PartHeld(String provider, String paymentId, String method, String refundId, String claimId, Instant at, int attempt,
            Money amount, String failureCode) implements PaymentEvent {}

    /** The provider never heard of this attempt. The amount stays set aside: the next attempt follows. */
    @EventName("Payment.PartNeverArrived")
    record PartNeverArrived(String provider, String paymentId, String method, String refundId, String claimId, Instant at, int attempt,
            Money amount) implements PaymentEvent {}

    /** The customer disputes the payment that this refund goes back to. {@code status} is the provider's. */
    @EventName("Payment.DisputeNoted")
    record DisputeNoted(String provider, String paymentId, String method, String refundId, String claimId, Instant at, String disputeId,
            String status) implements PaymentEvent {}

    /** Nobody knows whether the provider took it on; the amount stays set aside. */
    @EventName("Payment.PartOutcomeUnknown")
    record PartOutcomeUnknown(String provider, String paymentId, String method, String refundId, String claimId, Instant at, int attempt,
            Money amount) implements PaymentEvent {}

    /** A person wrote down that this was paid by hand, and a second one has to confirm it; nobody else can have the amount meanwhile. */
    @EventName("Payment.PartSetAside")
    record PartSetAside(String provider, String paymentId, String method, String refundId, String claimId, Instant at, int attempt,
            Money amount, String reference) implements PaymentEvent {}

    /** It was paid by hand. */
    @EventName("Payment.PartSettled")
    record PartSettled(String provider, String paymentId, String method, String refundId, String claimId, Instant at, int attempt,
            Money amount, String reference) implements PaymentEvent {}

    /** Nothing is owed for it; the amount is free again. */
    @EventName("Payment.PartReleased")
    record PartReleased(String provider, String paymentId, String method, String refundId, String claimId, Instant at, int attempt,
            Money amount) implements PaymentEvent {}

    /** The provider said something that its earlier words forbid; nothing was changed, and a person has to look at its books. */
    @EventName("Payment.ContradictionNoted")
    record ContradictionNoted(String provider, String paymentId, String method, String refundId, String claimId, Instant at,
            Contradiction.Said said) implements PaymentEvent {}

    /** A person compared the books and had what the provider shows recorded; the record of it follows. */
    @EventName("Payment.CorrectionNoted")
    record CorrectionNoted(String provider, String paymentId, String method, String refundId, String claimId, Instant at,
            Correction correction) implements PaymentEvent {}

    /**
     * A person found a refund in the provider's list that no part of ours accounts for.
     *
     * @param refundId one that has drawn on this payment
     * @param refundedOutside all that is known to have gone back without us, with this
     */
    @EventName("Payment.RefundedOutsideNoted")
    record RefundedOutsideNoted(String provider, String paymentId, String method, String refundId, String claimId, Instant at,
            String providerRefundId, Money amount, Money refundedOutside, Correction correction) implements PaymentEvent {}
}
