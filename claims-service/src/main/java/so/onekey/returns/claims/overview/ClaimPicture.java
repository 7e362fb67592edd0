package so.onekey.returns.claims.overview;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.claim.Board;
import so.onekey.returns.claims.claim.ClaimEvent;
import so.onekey.returns.claims.claim.DecidedUnits;
import so.onekey.returns.claims.claim.RefundState;
import so.onekey.returns.claims.overview.ClaimView.Clock;
import so.onekey.returns.claims.overview.ClaimView.DecidedLine;
import so.onekey.returns.claims.overview.ClaimView.Label;
import so.onekey.returns.claims.overview.ClaimView.Reason;
import so.onekey.returns.claims.overview.ClaimView.Refund;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a claim's view follows from the view before and one event: the same events, the same view. */
public final class ClaimPicture {
    private static final String APPROVED = "APPROVED";
    private static final String RULE = "RULE";
    private static final Set<String> WAITS_FOR_A_PERSON = Stream.of(RefundState.values()).filter(ClaimPicture::waitsForAPerson)
            .map(RefundState::name).collect(Collectors.toSet());
    private final ClaimView before;
    private final Board board;
    private final Map<ClaimStatus, Clock> clocks = new EnumMap<>(ClaimStatus.class);
    private boolean urgent;
    private List<DecidedLine> lines;
    private List<Refund> refunds;
    private @Nullable Label label;
    private @Nullable UUID openQuestion;

    private ClaimPicture(ClaimView before) {
        this.before = before;
        board = Board.of(before.units());
        clocks.putAll(before.clocks());
        urgent = before.urgent();
        lines = before.lines();
        refunds = before.refunds();
        label = before.label();
        openQuestion = before.openQuestion();
    }

    /**
     * The view after all of these events.
     *
     * @param events of one claim from its first on, one or more
     */
    public static ClaimView of(List<ClaimEvent> events) {
        ClaimView view = first((ClaimEvent.ReturnRequested) events.getFirst());
        for (ClaimEvent event : events.subList(1, events.size())) {
            view = after(view, event);
        }
        return view;
    }

    static ClaimView first(ClaimEvent.ReturnRequested event) {
        return new ClaimView(event.claim().claimId(), event.claim().orderId(), event.claim().rmaNumber().value(), ClaimStatus.REQUESTED,
                false, null, false, event.at(), event.at(), List.of(), List.of(), null, null, new Board.Picture(List.of()),
                Map.of());
    }

    static ClaimView after(ClaimView view, ClaimEvent event) {
        return new ClaimPicture(view).with(event);
    }

    private ClaimView with(ClaimEvent event) {
        board.follow(event);
        change(event);
        var status = ClaimStatus.of(board, refunds.stream().anyMatch(refund -> WAITS_FOR_A_PERSON.contains(refund.state())));
        clocks.keySet().removeIf(whom -> !whom.holds(board));
        var clock = clocks.get(status);
        boolean inReview = ClaimStatus.IN_REVIEW.holds(board);
        return new ClaimView(before.claimId(), before.orderId(), before.rmaNumber(), status, urgent && inReview,
                clock == null ? null : clock.due(), clock != null && clock.overdue(), before.requestedAt(), event.at(), lines, refunds,
                label, inReview ? openQuestion : null, board.picture(), Collections.unmodifiableMap(clocks));
    }

    private void change(ClaimEvent event) {
        switch (event) {
            case ClaimEvent.ReturnRequested e -> {}
            case ClaimEvent.ReturnApproved e -> decided(e.units(), RULE);
            case ClaimEvent.ReturnRejected e -> decided(e.units(), RULE);
            case ClaimEvent.ReturnReviewRequested e -> {
                decided(e.units(), e.cause().name());
                urgent |= e.urgent();
                clocks.putIfAbsent(ClaimStatus.IN_REVIEW, new Clock(e.due(), false));
            }
            case ClaimEvent.ReviewOverdue e -> overdue(ClaimStatus.IN_REVIEW);
            case ClaimEvent.InformationRequested e -> {
                openQuestion = e.questionId();
                waitFor(ClaimStatus.IN_REVIEW, e.answerDue());
            }
            case ClaimEvent.InformationGiven e -> answered(e.due());
            case ClaimEvent.InformationMissed e -> answered(e.due());
            case ClaimEvent.ShipmentStopRequested e -> waitFor(ClaimStatus.STOPPING_SHIPMENT, e.answerDue());
            case ClaimEvent.ShipmentStopped e -> {}
            case ClaimEvent.ShipmentStopRefused e -> {}
            case ClaimEvent.LabelOrdered e -> waitFor(ClaimStatus.COMING_BACK, e.lateAt());
            case ClaimEvent.LabelIssued e -> {
                label = new Label(e.labelId(), e.carrier(), e.trackingNumber(), e.sendBy(), false);
                waitFor(ClaimStatus.COMING_BACK, e.sendBy());
            }
            case ClaimEvent.ReminderDue e -> {}
            case ClaimEvent.ParcelInTransit e -> {
                waitFor(ClaimStatus.COMING_BACK, e.lostAt());
                label = label == null ? null : new Label(label.labelId(), label.carrier(), label.trackingNumber(), label.sendBy(), true);
            }
            case ClaimEvent.ReturnExpired e -> {}
            case ClaimEvent.ReturnWithdrawn e -> {}
            case ClaimEvent.ParcelArrived e -> clocks.putIfAbsent(ClaimStatus.INSPECTING, new Clock(e.inspectionDue(), false));
            case ClaimEvent.ItemInspected e -> {}
            case ClaimEvent.InspectionOverdue e -> overdue(ClaimStatus.INSPECTING);
            case ClaimEvent.UnitsMissed e -> waitFor(ClaimStatus.COMING_BACK, e.until());
            case ClaimEvent.RefundGranted e -> decided(e.units(), RULE);
            case ClaimEvent.RefundDeclined e -> decided(e.units(), RULE);
            case ClaimEvent.ReplacementDeclined e -> decided(e.units(), RULE);
            case ClaimEvent.InspectionReviewRequested e -> {
                decided(e.units(), e.concern().name());
                clocks.putIfAbsent(ClaimStatus.IN_REVIEW, new Clock(e.due(), false));
            }
            case ClaimEvent.RestockProposed e -> {}
            case ClaimEvent.ItemRestocked e -> {}
            case ClaimEvent.ItemSentBack e -> {}
            case ClaimEvent.RefundApproved e -> replace(new Refund(e.refundId(), e.quote().amount(), APPROVED, e.at(), null));
            case ClaimEvent.NothingToRefund e -> {}
            case ClaimEvent.RefundProgressed e -> progressed(e);
            case ClaimEvent.ReplacementApproved e -> decided(e.units(), RULE);
            case ClaimEvent.ReplacementDispatched e -> {}
            case ClaimEvent.ReplacementDelivered e -> {}
            case ClaimEvent.CustomerTold e -> {}
            case ClaimEvent.ClaimClosed e -> {}
        }
    }

    private void answered(Instant decideBy) {
        openQuestion = null;
        waitFor(ClaimStatus.IN_REVIEW, decideBy);
    }

    private void waitFor(ClaimStatus whom, Instant due) {
        clocks.put(whom, new Clock(due, false));
    }

    private void overdue(ClaimStatus whose) {
        clocks.computeIfPresent(whose, (whom, clock) -> new Clock(clock.due(), true));
    }

    private void decided(List<DecidedUnits> units, String cause) {
        var added = units.stream().map(each -> new DecidedLine(each.entry(), each.decision().lineId(), each.decision().quantity(),
                each.decision().outcome(), each.decision().resolution(), cause, each.decision().findings().stream()
                        .map(finding -> new Reason(finding.clause().id(), finding.verdict().name(), finding.explanation())).toList()));
        lines = Stream.concat(lines.stream(), added).toList();
    }

    private void progressed(ClaimEvent.RefundProgressed event) {
        var known = refunds.stream().filter(refund -> refund.refundId().equals(event.refundId())).findFirst().orElseThrow();
        boolean onlyTheDates = event.state() == RefundState.SCHEDULED && !known.state().equals(APPROVED);
        replace(new Refund(event.refundId(), known.amount(), onlyTheDates ? known.state() : event.state().name(), event.at(),
                event.due() == null ? known.due() : event.due()));
    }

    private static boolean waitsForAPerson(RefundState state) {
        return switch (state) {
            case FAILED, OUTCOME_UNKNOWN, AWAITS_SETTLEMENT, REVERSED, OVERDUE, ESCALATED -> true;
            case SCHEDULED, ISSUED -> false;
        };
    }

    private void replace(Refund refund) {
        var next = new ArrayList<>(refunds.stream().filter(other -> !other.refundId().equals(refund.refundId())).toList());
        next.add(refund);
        refunds = List.copyOf(next);
    }
}
