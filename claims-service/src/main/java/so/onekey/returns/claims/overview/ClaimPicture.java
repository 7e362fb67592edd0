package so.onekey.returns.claims.overview;

import so.onekey.returns.claims.claim.ClaimEvent;
import so.onekey.returns.claims.claim.DecidedUnits;
import so.onekey.returns.claims.claim.RefundState;
import so.onekey.returns.claims.overview.ClaimView.DecidedLine;
import so.onekey.returns.claims.overview.ClaimView.Reason;
import so.onekey.returns.claims.overview.ClaimView.Refund;
import so.onekey.returns.claims.policy.Outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a claim's view follows from the view before and one event: the same events, the same view. */
final class ClaimPicture {

    private ClaimPicture() {}

    static ClaimView first(ClaimEvent.ReturnRequested event) {
        return new ClaimView(event.claim().claimId(), event.claim().orderId(), event.claim().rmaNumber().value(), ClaimStatus.REQUESTED,
                event.requestedAt(), event.requestedAt(), List.of(), List.of());
    }

    static ClaimView after(ClaimView view, ClaimEvent event) {
        return switch (event) {
            case ClaimEvent.ReturnRequested e -> view;
            case ClaimEvent.ReturnApproved e -> decided(view, e.units(), "RULE", e.decidedAt(), view.status());
            case ClaimEvent.ReturnRejected e -> decided(view, e.units(), "RULE", e.decidedAt(), view.status());
            case ClaimEvent.ReturnReviewRequested e -> decided(view, e.units(), e.cause().name(), e.decidedAt(), ClaimStatus.IN_REVIEW);
            case ClaimEvent.ShipmentStopRequested e -> status(view, ClaimStatus.STOPPING_SHIPMENT, e.requestedAt());
            case ClaimEvent.ShipmentStopped e -> status(view, ClaimStatus.REFUNDING, e.answer().occurredAt());
            case ClaimEvent.ShipmentStopRefused e -> view;
            case ClaimEvent.RefundApproved e -> refund(view,
                    new Refund(e.refundId(), e.quote().amount(), "APPROVED", e.approvedAt(), null), ClaimStatus.REFUNDING);
            case ClaimEvent.RefundProgressed e -> progressed(view, e);
            case ClaimEvent.ClaimClosed e -> closed(view, e.closedAt());
        };
    }

    private static ClaimView decided(ClaimView view, List<DecidedUnits> units, String cause, Instant at, ClaimStatus status) {
        var added = units.stream().map(DecidedUnits::decision).map(decision -> new DecidedLine(decision.lineId(), decision.quantity(),
                decision.outcome(), decision.resolution(), cause, decision.findings().stream()
                        .map(finding -> new Reason(finding.clause().id(), finding.verdict().name(), finding.explanation())).toList()));
        return new ClaimView(view.claimId(), view.orderId(), view.rmaNumber(), status, view.requestedAt(), at,
                Stream.concat(view.lines().stream(), added).toList(), view.refunds());
    }

    private static ClaimView status(ClaimView view, ClaimStatus status, Instant at) {
        ClaimStatus next = view.status() == ClaimStatus.IN_REVIEW ? view.status() : status;
        return new ClaimView(view.claimId(), view.orderId(), view.rmaNumber(), next, view.requestedAt(), at, view.lines(), view.refunds());
    }

    private static ClaimView progressed(ClaimView view, ClaimEvent.RefundProgressed event) {
        var before = view.refunds().stream().filter(refund -> refund.refundId().equals(event.refundId())).findFirst().orElseThrow();
        Instant due = event.due() == null ? before.due() : event.due();
        return refund(view, new Refund(event.refundId(), before.amount(), event.state().name(), event.occurredAt(), due),
                needsAPerson(event.state()) ? ClaimStatus.AWAITING_SETTLEMENT : view.status());
    }

    private static boolean needsAPerson(RefundState state) {
        return switch (state) {
            case FAILED, OUTCOME_UNKNOWN, AWAITS_SETTLEMENT, REVERSED -> true;
            case SCHEDULED, ISSUED, OVERDUE, ESCALATED -> false;
        };
    }

    private static ClaimView refund(ClaimView view, Refund refund, ClaimStatus status) {
        List<Refund> refunds = new ArrayList<>(view.refunds());
        refunds.removeIf(other -> other.refundId().equals(refund.refundId()));
        refunds.add(refund);
        var changed = new ClaimView(view.claimId(), view.orderId(), view.rmaNumber(), view.status(), view.requestedAt(), view.changedAt(),
                view.lines(), List.copyOf(refunds));
        return status(changed, status, refund.since());
    }

    private static ClaimView closed(ClaimView view, Instant at) {
        boolean nothingGranted = view.lines().stream().allMatch(line -> line.outcome() == Outcome.REJECTED);
        return new ClaimView(view.claimId(), view.orderId(), view.rmaNumber(), nothingGranted ? ClaimStatus.REJECTED : ClaimStatus.CLOSED,
                view.requestedAt(), at, view.lines(), view.refunds());
    }
}
