package so.onekey.returns.claims.claim;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.chassis.store.EventName;
import so.onekey.returns.claims.policy.InspectionOutcome;
import so.onekey.returns.claims.policy.LineFacts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * All that ever happens to a claim, in the order of its phases. Private to this service: the world hears what {@link ClaimPublisher} makes
 * of it.
 */
public sealed interface ClaimEvent {

    ClaimRef claim();

    /** When it happened. */
    Instant at();

    // Asked and decided

    @EventName("Claim.ReturnRequested")
    record ReturnRequested(ClaimRef claim, String requestedBy, Instant at, Instant reportedAt, List<LineFacts> lines)
            implements
            ClaimEvent {}

    @EventName("Claim.ReturnApproved")
    record ReturnApproved(ClaimRef claim, Instant at, String policyVersion, List<DecidedUnits> units, @Nullable ByPerson decidedBy)
            implements
            ClaimEvent {}

    @EventName("Claim.ReturnRejected")
    record ReturnRejected(ClaimRef claim, Instant at, String policyVersion, List<DecidedUnits> units, @Nullable ByPerson decidedBy)
            implements
            ClaimEvent {}

    // A person decides

    /** @param due until when a person should have decided */
    @EventName("Claim.ReturnReviewRequested")
    record ReturnReviewRequested(ClaimRef claim, Instant at, String policyVersion, List<DecidedUnits> units, ReviewCause cause,
            boolean urgent, Instant due) implements ClaimEvent {}

    @EventName("Claim.ReviewOverdue")
    record ReviewOverdue(ClaimRef claim, Instant at, List<EntryUnits> units) implements ClaimEvent {}

    @EventName("Claim.InformationRequested")
    record InformationRequested(ClaimRef claim, Instant at, UUID questionId, Set<InformationKind> wanted, String requestedBy,
            Instant answerDue) implements ClaimEvent {}

    /** @param due until when a person should have decided now */
    @EventName("Claim.InformationGiven")
    record InformationGiven(ClaimRef claim, Instant at, UUID questionId, List<String> photos, Instant due) implements ClaimEvent {}

    /** @param due until when a person should have decided without an answer */
    @EventName("Claim.InformationMissed")
    record InformationMissed(ClaimRef claim, Instant at, UUID questionId, Instant due) implements ClaimEvent {}

    // Stopped before dispatch

    @EventName("Claim.ShipmentStopRequested")
    record ShipmentStopRequested(ClaimRef claim, Instant at, List<EntryUnits> units, Instant answerDue) implements ClaimEvent {}

    /** @param late those of the units that a person had been given for want of this answer */
    @EventName("Claim.ShipmentStopped")
    record ShipmentStopped(ClaimRef claim, Instant at, StorefrontAnswer answer, List<EntryUnits> units, List<EntryUnits> late)
            implements
            ClaimEvent {}

    @EventName("Claim.ShipmentStopRefused")
    record ShipmentStopRefused(ClaimRef claim, Instant at, StorefrontAnswer answer, List<EntryUnits> units) implements ClaimEvent {}

    // On the way back

    /** @param lateAt when a person looks at it if there is no label by then */
    @EventName("Claim.LabelOrdered")
    record LabelOrdered(ClaimRef claim, Instant at, UUID labelId, List<EntryUnits> units, Instant lateAt) implements ClaimEvent {}

    /** @param missingUntil until when units that are not in the parcel are waited for */
    @EventName("Claim.LabelIssued")
    record LabelIssued(ClaimRef claim, Instant at, UUID labelId, String carrier, String trackingNumber, Instant remindAt, Instant sendBy,
            Instant missingUntil) implements ClaimEvent {}

    @EventName("Claim.ReminderDue")
    record ReminderDue(ClaimRef claim, Instant at, UUID labelId, Instant sendBy) implements ClaimEvent {}

    /** @param lostAt when a person looks at it if the parcel is not received by then */
    @EventName("Claim.ParcelInTransit")
    record ParcelInTransit(ClaimRef claim, Instant at, UUID labelId, String carrier, String trackingNumber, Instant lostAt)
            implements
            ClaimEvent {}

    @EventName("Claim.ReturnExpired")
    record ReturnExpired(ClaimRef claim, Instant at, List<EntryUnits> units) implements ClaimEvent {}

    /** @param withdrawnBy who asked for it, opaque */
    @EventName("Claim.ReturnWithdrawn")
    record ReturnWithdrawn(ClaimRef claim, Instant at, List<EntryUnits> units, String withdrawnBy) implements ClaimEvent {}

    @EventName("Claim.ParcelArrived")
    record ParcelArrived(ClaimRef claim, Instant at, UUID parcelId, List<EntryUnits> units, Instant inspectionDue) implements ClaimEvent {}

    // Inspected

    /** @param unit which one of the line in this claim, counted from 1 */
    @EventName("Claim.ItemInspected")
    record ItemInspected(ClaimRef claim, Instant at, UUID parcelId, int entry, int unit, UnitFinding finding, InspectionOutcome outcome,
            String inspectedBy) implements ClaimEvent {}

    @EventName("Claim.InspectionOverdue")
    record InspectionOverdue(ClaimRef claim, Instant at, List<EntryUnits> units) implements ClaimEvent {}

    @EventName("Claim.UnitsMissed")
    record UnitsMissed(ClaimRef claim, Instant at, List<EntryUnits> units, Instant until) implements ClaimEvent {}

    /** The inspection confirms what the customer said, or a person accepts it: money goes back. */
    @EventName("Claim.RefundGranted")
    record RefundGranted(ClaimRef claim, Instant at, String policyVersion, List<DecidedUnits> units, @Nullable ByPerson decidedBy)
            implements
            ClaimEvent {}

    /** @param missing whether they never arrived, so that there is nothing to send back */
    @EventName("Claim.RefundDeclined")
    record RefundDeclined(ClaimRef claim, Instant at, String policyVersion, List<DecidedUnits> units, boolean missing,
            @Nullable ByPerson decidedBy) implements ClaimEvent {}

    /** @param missing whether they never arrived, so that there is nothing to send back */
    @EventName("Claim.ReplacementDeclined")
    record ReplacementDeclined(ClaimRef claim, Instant at, String policyVersion, List<DecidedUnits> units, boolean missing,
            @Nullable ByPerson decidedBy) implements ClaimEvent {}

    @EventName("Claim.InspectionReviewRequested")
    record InspectionReviewRequested(ClaimRef claim, Instant at, String policyVersion, List<DecidedUnits> units, Concern concern,
            Instant due) implements ClaimEvent {}

    @EventName("Claim.RestockProposed")
    record RestockProposed(ClaimRef claim, Instant at, String lineId, int unit, String proposedBy) implements ClaimEvent {}

    @EventName("Claim.ItemRestocked")
    record ItemRestocked(ClaimRef claim, Instant at, String lineId, int unit, String proposedBy, String confirmedBy)
            implements
            ClaimEvent {}

    @EventName("Claim.ItemSentBack")
    record ItemSentBack(ClaimRef claim, Instant at, List<EntryUnits> units, @Nullable String carrier, @Nullable String trackingNumber,
            String sentBy) implements ClaimEvent {}

    // Made right

    @EventName("Claim.RefundApproved")
    record RefundApproved(ClaimRef claim, Instant at, UUID refundId, int settlement, List<EntryUnits> units, RefundQuote quote)
            implements
            ClaimEvent {}

    /** Nothing was ever paid for these units, so nothing goes back. */
    @EventName("Claim.NothingToRefund")
    record NothingToRefund(ClaimRef claim, Instant at, List<EntryUnits> units) implements ClaimEvent {}

    /** @param units those that this brings to their end, or back from it */
    @EventName("Claim.RefundProgressed")
    record RefundProgressed(ClaimRef claim, Instant at, UUID refundId, RefundState state, @Nullable Instant due, @Nullable Money amount,
            Origin origin, List<EntryUnits> units) implements ClaimEvent {}

    @EventName("Claim.ReplacementApproved")
    record ReplacementApproved(ClaimRef claim, Instant at, String policyVersion, List<DecidedUnits> units, @Nullable ByPerson decidedBy)
            implements
            ClaimEvent {}

    @EventName("Claim.ReplacementDispatched")
    record ReplacementDispatched(ClaimRef claim, Instant at, List<EntryUnits> units, Set<String> newLines) implements ClaimEvent {}

    @EventName("Claim.ReplacementDelivered")
    record ReplacementDelivered(ClaimRef claim, Instant at, List<EntryUnits> units, Set<String> newLines) implements ClaimEvent {}

    @EventName("Claim.CustomerTold")
    record CustomerTold(ClaimRef claim, Instant at, UUID notificationId, String template, @Nullable String failure, Origin origin)
            implements
            ClaimEvent {}

    @EventName("Claim.ClaimClosed")
    record ClaimClosed(ClaimRef claim, Instant at) implements ClaimEvent {}
}
