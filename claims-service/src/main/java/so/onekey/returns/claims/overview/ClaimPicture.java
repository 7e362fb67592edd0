package so.onekey.returns.claims.overview;

import so.onekey.returns.claims.claim.ClaimEvent;
import so.onekey.returns.claims.claim.DecidedUnits;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.claim.RefundState;
import so.onekey.returns.claims.claim.ReviewCause;
import so.onekey.returns.claims.overview.ClaimView.DecidedLine;
import so.onekey.returns.claims.overview.ClaimView.Reason;
import so.onekey.returns.claims.overview.ClaimView.Refund;
import so.onekey.returns.claims.policy.Outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a claim's view follows from the view before and one event: the same events, the same view. */
final class ClaimPicture {
    private static final String APPROVED = "APPROVED";
    private static final Set<String> WANT_OF_A_STOP = Set.of(ReviewCause.STOP_REFUSED.name(), ReviewCause.STOP_UNANSWERED.name(),
            ReviewCause.DISPATCHED_MEANWHILE.name());
    private static final Set<String> WAITS_FOR_A_PERSON = Stream.of(RefundState.values()).filter(ClaimPicture::waitsForAPerson)
            .map(RefundState::name).collect(Collectors.toSet());

    private ClaimPicture() {}

    static ClaimView first(ClaimEvent.ReturnRequested event) {
        return new ClaimView(event.claim().claimId(), event.claim().orderId(), event.claim().rmaNumber().value(), ClaimStatus.REQUESTED,
                event.requestedAt(), event.requestedAt(), List.of(), List.of());
    }

    static ClaimView after(ClaimView view, ClaimEvent event) {
        return switch (event) {
            case ClaimEvent.ReturnRequested e -> view;
            case ClaimEvent.ReturnApproved e -> open(view, decided(view, e.units(), "RULE"), view.refunds(), e.decidedAt());
            case ClaimEvent.ReturnRejected e -> open(view, decided(view, e.units(), "RULE"), view.refunds(), e.decidedAt());
            case ClaimEvent.ReturnReviewRequested e ->
                open(view, decided(view, e.units(), e.cause().name()), view.refunds(), e.decidedAt());
            case ClaimEvent.ShipmentStopRequested e -> open(view, view.lines(), view.refunds(), e.requestedAt());
            case ClaimEvent.ShipmentStopped e -> open(view, withoutReviewOf(e.late(), view.lines()), view.refunds(),
                    e.answer().occurredAt());
            case ClaimEvent.ShipmentStopRefused e -> view;
            case ClaimEvent.RefundApproved e -> open(view, view.lines(),
                    with(new Refund(e.refundId(), e.quote().amount(), APPROVED, e.approvedAt(), null), view.refunds()), e.approvedAt());
            case ClaimEvent.RefundProgressed e -> progressed(view, e);
            case ClaimEvent.ClaimClosed e -> closed(view, e.closedAt());
        };
    }

    private static ClaimView open(ClaimView view, List<DecidedLine> lines, List<Refund> refunds, Instant at) {
        return new ClaimView(view.claimId(), view.orderId(), view.rmaNumber(), standing(lines, refunds), view.requestedAt(), at, lines,
                refunds);
    }

    /** What needs somebody comes first. */
    private static ClaimStatus standing(List<DecidedLine> lines, List<Refund> refunds) {
        if (lines.stream().anyMatch(line -> line.outcome() == Outcome.REVIEW)) {
            return ClaimStatus.IN_REVIEW;
        }
        if (refunds.stream().map(Refund::state).anyMatch(WAITS_FOR_A_PERSON::contains)) {
            return ClaimStatus.AWAITING_SETTLEMENT;
        }
        if (!refunds.isEmpty()) {
            return ClaimStatus.REFUNDING;
        }
        return lines.stream().anyMatch(line -> line.outcome() == Outcome.APPROVED)
                ? ClaimStatus.STOPPING_SHIPMENT
                : ClaimStatus.REQUESTED;
    }

    private static List<DecidedLine> decided(ClaimView view, List<DecidedUnits> units, String cause) {
        var added = units.stream().map(DecidedUnits::decision).map(decision -> new DecidedLine(decision.lineId(), decision.quantity(),
                decision.outcome(), decision.resolution(), cause, decision.findings().stream()
                        .map(finding -> new Reason(finding.clause().id(), finding.verdict().name(), finding.explanation())).toList()));
        return Stream.concat(view.lines().stream(), added).toList();
    }

    /** A person needn't look any more at units that were stopped late. */
    private static List<DecidedLine> withoutReviewOf(List<LineUnits> late, List<DecidedLine> lines) {
        List<DecidedLine> left = new ArrayList<>(lines);
        for (LineUnits units : late) {
            int settled = units.quantity();
            for (var each = left.listIterator(); settled > 0 && each.hasNext();) {
                DecidedLine line = each.next();
                if (line.lineId().equals(units.lineId()) && line.outcome() == Outcome.REVIEW && WANT_OF_A_STOP.contains(line.cause())) {
                    int less = Math.min(settled, line.quantity());
                    settled -= less;
                    each.remove();
                    if (line.quantity() > less) {
                        each.add(line.of(line.quantity() - less));
                    }
                }
            }
        }
        return List.copyOf(left);
    }

    private static ClaimView progressed(ClaimView view, ClaimEvent.RefundProgressed event) {
        var before = view.refunds().stream().filter(refund -> refund.refundId().equals(event.refundId())).findFirst().orElseThrow();
        boolean onlyTheDates = event.state() == RefundState.SCHEDULED && !before.state().equals(APPROVED);
        var after = new Refund(event.refundId(), before.amount(), onlyTheDates ? before.state() : event.state().name(), event.occurredAt(),
                event.due() == null ? before.due() : event.due());
        ClaimView next = open(view, view.lines(), with(after, view.refunds()), event.occurredAt());
        return view.status() == ClaimStatus.CLOSED && event.state() != RefundState.REVERSED ? next.as(ClaimStatus.CLOSED) : next;
    }

    private static boolean waitsForAPerson(RefundState state) {
        return switch (state) {
            case FAILED, OUTCOME_UNKNOWN, AWAITS_SETTLEMENT, REVERSED, OVERDUE, ESCALATED -> true;
            case SCHEDULED, ISSUED -> false;
        };
    }

    private static List<Refund> with(Refund refund, List<Refund> refunds) {
        return Stream.concat(refunds.stream().filter(other -> !other.refundId().equals(refund.refundId())), Stream.of(refund)).toList();
    }

    private static ClaimView closed(ClaimView view, Instant at) {
        boolean nothingGranted = view.lines().stream().allMatch(line -> line.outcome() == Outcome.REJECTED);
        return open(view, view.lines(), view.refunds(), at).as(nothingGranted ? ClaimStatus.REJECTED : ClaimStatus.CLOSED);
    }
}
