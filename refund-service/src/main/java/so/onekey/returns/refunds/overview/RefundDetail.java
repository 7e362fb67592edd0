package so.onekey.returns.refunds.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A refund with all that became of it. */
record RefundDetail(RefundSummary refund, List<PartView> parts, List<SettlementView> settlements, List<PaymentView> payments,
        List<ContradictionView> contradictions) {

    /**
     * @param outcome ACCEPTED, REFUSED, REVERSED, HELD, NEVER_ARRIVED or UNKNOWN; NONE while it is on its way; SET_ASIDE, SETTLED or RELEASED by a
     * person
     * @param failureCode the provider's
     * @param failure what that means and what can be done about it
     */
    record PartView(String provider, String paymentId, String method, int attempt, Money amount, String outcome,
            @Nullable String providerRefundId, @Nullable String failureCode, @Nullable String failure) {}

    /**
     * What a person settles or has settled.
     *
     * @param cause CANNOT, FAILED, DISPUTED, OVER_CAP, or UNKNOWN: nobody knows whether the provider paid
     * @param payments of which payments, none where it belongs to none
     * @param status OPEN, WAITS_FOR_SECOND_PERSON, SETTLED, DISMISSED, or RESOLVED: the provider answered after all
     * @param reference of the payout
     * @param endedBy who confirmed it, settled it alone or dismissed it
     * @param dismissedBecause REFUNDED_OUTSIDE or NOT_OWED; while it waits, what the second person has to agree to
     */
    record SettlementView(String item, String cause, Money amount, List<String> payments, String status, @Nullable String reference,
            @Nullable LocalDate paidOn, @Nullable String recordedBy, @Nullable String endedBy, @Nullable Instant endedAt,
            @Nullable String dismissedBecause) {}

    /**
     * What is known of a payment that this refund goes back to, all refunds together.
     *
     * @param captured what the merchant got
     * @param refundedOutside what went back without this system
     * @param drawn what is set aside or paid: in flight, held, unknown and paid together
     * @param inFlight sent or about to be, or waiting for a person
     * @param paid accepted by the provider
     * @param failed what the provider turned down; free again
     * @param reversed what failed after it was accepted; free again
     * @param left what can still be drawn
     */
    record PaymentView(String provider, String paymentId, String method, Money captured, Money refundedOutside, Money drawn, Money inFlight,
            Money paid, Money failed, Money reversed, Money left, List<DisputeView> disputes) {}

    /**
     * What the provider said against its own earlier words; nothing was changed by it.
     *
     * @param says ACCEPTED, REFUSED or HELD
     * @param advice what to do about it
     */
    record ContradictionView(String provider, String paymentId, int attempt, String says, @Nullable String providerRefundId,
            @Nullable String failureCode, Instant notedAt, String advice) {}

    /** @param status the provider's, such as needs_response, won or lost */
    record DisputeView(String disputeId, String status) {}
}
