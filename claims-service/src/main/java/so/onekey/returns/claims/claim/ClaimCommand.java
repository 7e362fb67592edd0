package so.onekey.returns.claims.claim;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.PolicySettings;
import so.onekey.returns.claims.policy.Resolution;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can be asked of a claim, in the order of its phases. A command carries the facts it is decided on; the claim queries nothing. */
public sealed interface ClaimCommand {

    UUID claimId();

    // Asked and decided

    /**
     * @param requestedBy who sent the request, opaque
     * @param reportedAt the first contact: windows end there
     */
    record RequestReturn(@TargetAggregateIdentifier UUID claimId, RmaNumber rmaNumber, String orderId, String requestedBy,
            Instant requestedAt, Instant reportedAt, List<LineFacts> lines, PolicySettings policy) implements ClaimCommand {}

    // A person decides

    /** A person's decision on units that wait for one. Answers which of the claim's units now wait to be settled. */
    record DecideReview(@TargetAggregateIdentifier UUID claimId, Instant decidedAt, ByPerson decidedBy, List<PersonalDecision> decisions)
            implements
            ClaimCommand {}

    /**
     * @param resolution what an approval leads to; absent unless approved
     */
    record PersonalDecision(EntryUnits units, Outcome outcome, @Nullable Resolution resolution) {}

    record AskCustomer(@TargetAggregateIdentifier UUID claimId, Instant askedAt, UUID questionId, Set<InformationKind> wanted,
            String askedBy) implements ClaimCommand {}

    /** @param photos hashes of their content */
    record AnswerQuestion(@TargetAggregateIdentifier UUID claimId, Instant answeredAt, UUID questionId, List<String> photos)
            implements
            ClaimCommand {}

    /** The customer contests what was rejected or declined, which is possible once. */
    record ContestDecision(@TargetAggregateIdentifier UUID claimId, Instant contestedAt) implements ClaimCommand {}

    // Stopped before dispatch

    /** The storefront has stopped these units. Answers which of the claim's units now wait to be settled. */
    record ConfirmStop(@TargetAggregateIdentifier UUID claimId, String orderId, StorefrontAnswer answer) implements ClaimCommand {}

    record RefuseStop(@TargetAggregateIdentifier UUID claimId, String orderId, StorefrontAnswer answer) implements ClaimCommand {}

    /**
     * Units that the claim wanted stopped have left the warehouse all the same.
     *
     * @param quantity of all of them so far, so that hearing it again changes nothing
     */
    record ReportDispatch(@TargetAggregateIdentifier UUID claimId, String lineId, int quantity, Instant occurredAt)
            implements
            ClaimCommand {}

    // On the way back

    /** The carrier made the label. */
    record NoteLabel(@TargetAggregateIdentifier UUID claimId, UUID labelId, String carrier, String trackingNumber, Instant issuedAt)
            implements
            ClaimCommand {}

    /** The carrier has scanned the parcel; only the first scan counts. */
    record NoteScan(@TargetAggregateIdentifier UUID claimId, UUID labelId, Instant scannedAt) implements ClaimCommand {}

    /** @param withdrawnBy who asked for it, opaque */
    record WithdrawReturn(@TargetAggregateIdentifier UUID claimId, Instant withdrawnAt, String withdrawnBy) implements ClaimCommand {}

    /** A parcel for this claim stands in the warehouse. Answers with an {@link Arrival}. */
    record ReceiveParcel(@TargetAggregateIdentifier UUID claimId, UUID parcelId, Instant receivedAt) implements ClaimCommand {}

    // Inspected

    /** Answers which of the claim's units now wait to be settled. */
    record InspectUnits(@TargetAggregateIdentifier UUID claimId, UUID parcelId, Instant inspectedAt, String inspectedBy,
            List<UnitFinding> findings) implements ClaimCommand {}

    /** The first person proposes to restock a unit, a second one confirms it by the same command. */
    record RestockItem(@TargetAggregateIdentifier UUID claimId, String lineId, int unit, Instant at, String by) implements ClaimCommand {}

    record SendItemsBack(@TargetAggregateIdentifier UUID claimId, List<LineUnits> units, @Nullable String carrier,
            @Nullable String trackingNumber, Instant sentAt, String sentBy) implements ClaimCommand {}

    // Made right

    /** Pays back the units that wait to be settled; {@code worth} is about exactly these. */
    record Settle(@TargetAggregateIdentifier UUID claimId, Worth worth, Instant settledAt) implements ClaimCommand {}

    /** What refund-service says about a refund of this claim. */
    record NoteRefund(@TargetAggregateIdentifier UUID claimId, UUID refundId, RefundState state, Instant occurredAt, @Nullable Instant due,
            @Nullable Money amount, Origin origin) implements ClaimCommand {}

    /** The storefront has sent replacements for units of these lines. */
    record NoteReplacementDispatched(@TargetAggregateIdentifier UUID claimId, String orderId, List<ReplacedUnits> lines, Instant at)
            implements
            ClaimCommand {}

    record NoteReplacementDelivered(@TargetAggregateIdentifier UUID claimId, String orderId, List<ReplacedUnits> lines, Instant at)
            implements
            ClaimCommand {}

    record NoteReplacementUnavailable(@TargetAggregateIdentifier UUID claimId, String orderId, StorefrontAnswer answer)
            implements ClaimCommand {}

    /** What notification-service says it told the customer, or could not tell. */
    record NoteTold(@TargetAggregateIdentifier UUID claimId, UUID notificationId, String template, Instant at, @Nullable String failure,
            Origin origin) implements ClaimCommand {}
}
