package so.onekey.returns.events;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What happens to claims and parcels, on {@link Topic#CLAIMS}. Keyed by claim id, a parcel without a claim by parcel id, an erasure by
 * customer id. Without personal data: people of the merchant appear as the opaque subject of their login.
 */
public sealed interface ClaimMessage extends Message permits ClaimMessage.AboutClaim, ClaimMessage.AboutParcel, CustomerDataErased {

    /** When it happened. */
    Instant occurredAt();

    /** A message of one claim. */
    sealed interface AboutClaim extends ClaimMessage {

        /** The claim, which is its key. */
        String claimId();

        /** The claim's order. */
        String orderId();

        @Override
        default String key() {
            return claimId();
        }
    }

    /** A message of one parcel, which may belong to no claim. */
    sealed interface AboutParcel extends ClaimMessage {

        /** The parcel, which is the key as long as there is no claim. */
        String parcelId();

        /** The parcel's claim, which is then the key. */
        @Nullable
        String claimId();

        /** The parcel's order, which may be known without a claim. */
        @Nullable
        String orderId();

        @Override
        default String key() {
            String claimId = claimId();
            return claimId == null ? parcelId() : claimId;
        }
    }

    /** A customer asked (REQUEST-1). {@code reportedAt} is the first contact, at which windows end. */
    record ReturnRequested(String claimId, String orderId, Instant occurredAt, String rmaNumber, Instant reportedAt,
            List<RequestedLine> lines) implements AboutClaim {}

    /** A person has to decide on these lines; {@code urgent} for tampering and hazards (CONTACT-1, DAMAGE-1). */
    record ReturnReviewRequested(String claimId, String orderId, Instant occurredAt, String rmaNumber, String policyVersion,
            List<DecidedLine> lines, ReviewCause cause, boolean urgent) implements AboutClaim {}

    /** A person wants to know more; the question is read in the portal by its id, until {@code answerDue}. */
    record InformationRequested(String claimId, String orderId, Instant occurredAt, String rmaNumber, String questionId,
            List<InformationKind> wanted, String requestedBy, @Nullable Instant answerDue) implements AboutClaim {}

    /** These lines were approved, each with its resolution (REQUEST-2). */
    record ReturnApproved(String claimId, String orderId, Instant occurredAt, String rmaNumber, String policyVersion,
            List<DecidedLine> lines) implements AboutClaim {}

    /** These lines were rejected; their findings say why. */
    record ReturnRejected(String claimId, String orderId, Instant occurredAt, String rmaNumber, String policyVersion,
            List<DecidedLine> lines) implements AboutClaim {}

    /** We ask the storefront not to send these units (SHIPMENT-1); silent after {@code answerDue}, a person decides. */
    record ShipmentStopRequested(String claimId, String orderId, Instant occurredAt, List<LineQuantity> lines, Instant answerDue)
            implements
            AboutClaim {}

    /** The return label can be printed (REQUEST-2); the parcel has to be sent by {@code sendBy}. */
    record ReturnLabelIssued(String claimId, String orderId, Instant occurredAt, String rmaNumber, String labelId, @Text String carrier,
            @Text String trackingNumber, Instant sendBy) implements AboutClaim {}

    /** Half of the time to send the parcel has passed without a scan. */
    record ReturnReminderDue(String claimId, String orderId, Instant occurredAt, String rmaNumber, String labelId, Instant sendBy)
            implements
            AboutClaim {}

    /** The carrier scanned the parcel for the first time. */
    record ReturnInTransit(String claimId, String orderId, Instant occurredAt, String rmaNumber, String labelId, @Text String carrier,
            @Text String trackingNumber, Instant scannedAt) implements AboutClaim {}

    /** The customer took these units back from the claim; they are free again. */
    record ReturnWithdrawn(String claimId, String orderId, Instant occurredAt, String rmaNumber, List<LineQuantity> lines)
            implements
            AboutClaim {}

    /** These units were not sent in time; they are free again. */
    record ReturnExpired(String claimId, String orderId, Instant occurredAt, String rmaNumber, List<LineQuantity> lines)
            implements
            AboutClaim {}

    /** A parcel arrived at the warehouse. {@code rmaNumber} is the claim's, where one is known. */
    record ParcelReceived(@Nullable String claimId, @Nullable String orderId, Instant occurredAt, String parcelId,
            @Nullable String rmaNumber, @Text @Nullable String carrier, @Text @Nullable String trackingNumber, String receivedBy)
            implements
            AboutParcel {}

    /** A parcel arrived for a claim that did not expect one; a person decides. */
    record ParcelHeld(String claimId, String orderId, Instant occurredAt, String parcelId, HoldCause cause) implements AboutParcel {}

    /** A parcel that nobody requested was not accepted (REQUEST-3); it goes back with a slip that says how to request a return. */
    record ParcelRefused(@Nullable String claimId, @Nullable String orderId, Instant occurredAt, String parcelId, String policyVersion,
            List<Finding> findings) implements AboutParcel {}

    /** A parcel that had been refused was found to belong to a claim. */
    record ParcelMatched(String claimId, String orderId, Instant occurredAt, String parcelId, String rmaNumber, String matchedBy)
            implements
            AboutParcel {}

    /** A parcel of ours could not be delivered and came home: not a return, so not refused. */
    record ParcelReturnedToSender(@Nullable String claimId, @Nullable String orderId, Instant occurredAt, String parcelId,
            @Text @Nullable String carrier, @Text @Nullable String trackingNumber) implements AboutParcel {}

    /** A refused or held parcel went back to where it came from. */
    record ParcelSentBack(@Nullable String claimId, @Nullable String orderId, Instant occurredAt, String parcelId,
            @Text @Nullable String carrier, @Text @Nullable String trackingNumber) implements AboutParcel {}

    /**
     * The warehouse looked at one unit (REFUND-1): the {@code unit}th of the line in this claim, from 1. Serial and seal are absent where
     * the unit is missing or has none.
     */
    record ItemInspected(String claimId, String orderId, Instant occurredAt, String parcelId, String lineId, int unit,
            @Text(max = 100) @Nullable String serial, @Nullable Seal seal, Condition condition, String inspectedBy) implements AboutClaim {}

    /** Recovery words lay in a parcel and were destroyed unread (PRIVACY-1). */
    record RecoveryWordsDestroyed(@Nullable String claimId, @Nullable String orderId, Instant occurredAt, String parcelId,
            @Nullable String lineId, String destroyedBy) implements AboutParcel {}

    /** The inspection found what only a person can decide on (REFUND-1, GENERAL-1). */
    record InspectionReviewRequested(String claimId, String orderId, Instant occurredAt, String rmaNumber, String policyVersion,
            List<DecidedLine> lines, InspectionConcern concern) implements AboutClaim {}

    /**
     * Money goes back (REFUND-1, REFUND-2): all that refund-service needs to pay. The same refund id with other terms is a fault. Business
     * days count from {@code approvedAt}; {@code amount} is never above the lines and {@code shipping} together, in one currency.
     */
    record RefundApproved(String claimId, String orderId, Instant occurredAt, String refundId, Instant approvedAt, Money amount,
            List<RefundedLine> lines, Money shipping, @MayBeEmpty List<RefundablePayment> payments) implements AboutClaim {}

    /** No money for these units after inspection; they go back (REFUND-1). */
    record RefundDeclined(String claimId, String orderId, Instant occurredAt, String rmaNumber, String policyVersion,
            List<DecidedLine> lines) implements AboutClaim {}

    /** We ask the storefront to send new units (WARRANTY-1). */
    record ReplacementApproved(String claimId, String orderId, Instant occurredAt, String rmaNumber, String policyVersion,
            List<DecidedLine> lines) implements AboutClaim {}

    /** No new units after inspection; the old ones go back (REFUND-1). */
    record ReplacementDeclined(String claimId, String orderId, Instant occurredAt, String rmaNumber, String policyVersion,
            List<DecidedLine> lines) implements AboutClaim {}

    /** Declined units are under way to the customer again. */
    record ItemSentBack(String claimId, String orderId, Instant occurredAt, String rmaNumber, List<LineQuantity> lines,
            @Text @Nullable String carrier, @Text @Nullable String trackingNumber) implements AboutClaim {}

    /** Every unit is rejected, withdrawn, expired, refunded, replaced or sent back. Contesting reopens it. */
    record ClaimClosed(String claimId, String orderId, Instant occurredAt, String rmaNumber) implements AboutClaim {}
}
