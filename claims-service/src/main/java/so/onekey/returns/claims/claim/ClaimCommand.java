package so.onekey.returns.claims.claim;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.PolicySettings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What can be asked of a claim. A command carries the facts it is decided on; the claim queries nothing. */
public sealed interface ClaimCommand {

    UUID claimId();

    /**
     * @param requestedBy who sent the request, opaque
     * @param reportedAt the first contact: windows end there
     * @param stopAnswerDue until when the storefront must have answered a request to stop the shipment
     */
    record RequestReturn(@TargetAggregateIdentifier UUID claimId, RmaNumber rmaNumber, String orderId, String requestedBy,
            Instant requestedAt, Instant reportedAt, List<LineFacts> lines, PolicySettings policy, Instant stopAnswerDue)
            implements
            ClaimCommand {}

    /** The storefront has stopped these units. Answers which of them the claim had not known to be stopped. */
    record ConfirmStop(@TargetAggregateIdentifier UUID claimId, String orderId, StopAnswer answer) implements ClaimCommand {}

    /** Pays the units back that were stopped; {@code quote} is what was paid for them, absent if nothing is left to pay back. */
    record SettleStopped(@TargetAggregateIdentifier UUID claimId, @Nullable RefundQuote quote, Instant settledAt)
            implements
            ClaimCommand {}

    record RefuseStop(@TargetAggregateIdentifier UUID claimId, String orderId, StopAnswer answer) implements ClaimCommand {}

    /**
     * Units that the claim wanted stopped have left the warehouse all the same.
     *
     * @param quantity of all of them so far, so that hearing it again changes nothing
     */
    record ReportDispatch(@TargetAggregateIdentifier UUID claimId, String lineId, int quantity, Instant occurredAt)
            implements
            ClaimCommand {}

    /** What refund-service says about a refund of this claim. */
    record NoteRefund(@TargetAggregateIdentifier UUID claimId, UUID refundId, RefundState state, Instant occurredAt, @Nullable Instant due,
            @Nullable Money amount, Origin origin) implements ClaimCommand {}
}
