package so.onekey.returns.claims.claim;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.chassis.store.EventName;
import so.onekey.returns.claims.policy.LineFacts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All that ever happens to a claim. Private to this service: the world hears what {@link ClaimPublisher} makes of it. */
public sealed interface ClaimEvent {

    ClaimRef claim();

    @EventName("Claim.ReturnRequested")
    record ReturnRequested(ClaimRef claim, String requestedBy, Instant requestedAt, Instant reportedAt, List<LineFacts> lines)
            implements
            ClaimEvent {}

    @EventName("Claim.ReturnApproved")
    record ReturnApproved(ClaimRef claim, Instant decidedAt, String policyVersion, List<DecidedUnits> units) implements ClaimEvent {}

    @EventName("Claim.ReturnRejected")
    record ReturnRejected(ClaimRef claim, Instant decidedAt, String policyVersion, List<DecidedUnits> units) implements ClaimEvent {}

    @EventName("Claim.ReturnReviewRequested")
    record ReturnReviewRequested(ClaimRef claim, Instant decidedAt, String policyVersion, List<DecidedUnits> units, ReviewCause cause,
            boolean urgent) implements ClaimEvent {}

    @EventName("Claim.ShipmentStopRequested")
    record ShipmentStopRequested(ClaimRef claim, Instant requestedAt, List<LineUnits> units, Instant answerDue)
            implements
            ClaimEvent {}

    /** @param late those of the units that a person had been given for want of this answer */
    @EventName("Claim.ShipmentStopped")
    record ShipmentStopped(ClaimRef claim, StopAnswer answer, List<LineUnits> units, List<LineUnits> late) implements ClaimEvent {}

    @EventName("Claim.ShipmentStopRefused")
    record ShipmentStopRefused(ClaimRef claim, StopAnswer answer, List<LineUnits> units) implements ClaimEvent {}

    @EventName("Claim.RefundApproved")
    record RefundApproved(ClaimRef claim, UUID refundId, int settlement, Instant approvedAt, RefundQuote quote) implements ClaimEvent {}

    @EventName("Claim.RefundProgressed")
    record RefundProgressed(ClaimRef claim, UUID refundId, RefundState state, Instant occurredAt, @Nullable Instant due,
            @Nullable Money amount, Origin origin) implements ClaimEvent {}

    @EventName("Claim.ClaimClosed")
    record ClaimClosed(ClaimRef claim, Instant closedAt) implements ClaimEvent {}
}
