package so.onekey.returns.claims.claim;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;
import so.onekey.returns.claims.claim.ClaimCommand.ConfirmStop;
import so.onekey.returns.claims.claim.ClaimCommand.NoteRefund;
import so.onekey.returns.claims.claim.ClaimCommand.RefuseStop;
import so.onekey.returns.claims.claim.ClaimCommand.ReportDispatch;
import so.onekey.returns.claims.claim.ClaimCommand.RequestReturn;
import so.onekey.returns.claims.claim.ClaimEvent.ClaimClosed;
import so.onekey.returns.claims.claim.ClaimEvent.RefundApproved;
import so.onekey.returns.claims.claim.ClaimEvent.RefundProgressed;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnApproved;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRejected;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnReviewRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopRefused;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopped;
import so.onekey.returns.claims.policy.Decision;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.ReturnPolicy;
import so.onekey.returns.claims.policy.StoppedShipment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** A customer's claim: requested, decided by the policy, carried out, closed when nothing of it is open any more. */
@Aggregate(type = "Claim")
@NullUnmarked
class Claim {
    static final String STOP_UNANSWERED = "shipment-stop-unanswered";

    @AggregateIdentifier
    private UUID claimId;
    private ClaimRef claim;
    private String policyVersion;
    private Instant stopAnswerDue;
    private String stopDeadline;
    private boolean closed;
    private final OpenUnits open = new OpenUnits();
    private final List<DecidedUnits> approved = new ArrayList<>();
    private final Set<StopAnswer> answers = new HashSet<>();
    private final Map<String, Long> lastHeard = new HashMap<>();

    Claim() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision handle(RequestReturn command, DeadlineManager deadlines) {
        var ref = new ClaimRef(command.claimId(), command.orderId(), command.rmaNumber());
        apply(new ReturnRequested(ref, command.requestedBy(), command.requestedAt(), command.reportedAt(), command.lines()));
        Decision decision = ReturnPolicy.decide(command.lines(), command.policy());
        tell(decision, command.requestedAt());
        askToStop(command, deadlines);
        closeIfNothingIsOpen(command.requestedAt());
        return decision;
    }

    @EventSourcingHandler
    void on(ReturnRequested event) {
        claim = event.claim();
        claimId = claim.claimId();
    }

    private void tell(Decision decision, Instant at) {
        for (Outcome outcome : Outcome.values()) {
            List<DecidedUnits> units = unitsWith(outcome, decision);
            if (!units.isEmpty()) {
                apply(switch (outcome) {
                    case APPROVED -> new ReturnApproved(claim, at, decision.policyVersion(), units);
                    case REJECTED -> new ReturnRejected(claim, at, decision.policyVersion(), units);
                    case REVIEW -> new ReturnReviewRequested(claim, at, decision.policyVersion(), units, ReviewCause.RULE, false);
                });
            }
        }
    }

    private static List<DecidedUnits> unitsWith(Outcome outcome, Decision decision) {
        return IntStream.range(0, decision.lines().size()).mapToObj(entry -> new DecidedUnits(entry, decision.lines().get(entry)))
                .filter(units -> units.decision().outcome() == outcome).toList();
    }

    @EventSourcingHandler
    void on(ReturnApproved event) {
        policyVersion = event.policyVersion();
        approved.addAll(event.units());
    }

    @EventSourcingHandler
    void on(ReturnReviewRequested event) {
        policyVersion = event.policyVersion();
        event.units().forEach(units -> open.review(units.decision().lineId(), units.decision().quantity(), event.cause()));
    }

    /** Rule 2: what has not left yet is stopped first, and paid back once that is confirmed. */
    private void askToStop(RequestReturn command, DeadlineManager deadlines) {
        if (approved.isEmpty()) {
            return;
        }
        var units = LineUnits.sum(approved.stream().map(DecidedUnits::units).toList());
        String deadline = deadlines.schedule(command.stopAnswerDue(), STOP_UNANSWERED);
        apply(new ShipmentStopRequested(claim, command.requestedAt(), units, command.stopAnswerDue(), deadline));
    }

    @EventSourcingHandler
    void on(ShipmentStopRequested event) {
        stopAnswerDue = event.answerDue();
        stopDeadline = event.deadlineId();
        open.askToStop(event.units());
    }

    @CommandHandler
    void handle(ConfirmStop command, DeadlineManager deadlines) {
        List<LineUnits> stopped = open.stoppableOf(command.answer().lines());
        if (stopped.isEmpty() || answers.contains(command.answer())) {
            return;
        }
        Instant at = command.answer().occurredAt();
        apply(new ShipmentStopped(claim, command.answer(), stopped));
        if (command.quote() == null) {
            giveToAPerson(stopped, ReviewCause.NOTHING_TO_PAY_BACK, at);
        } else {
            int settlement = open.settlements() + 1;
            apply(new RefundApproved(claim, RefundIds.of(claimId, settlement), settlement, at, command.quote()));
        }
        waitNoLongerThanNeeded(deadlines);
    }

    @EventSourcingHandler
    void on(ShipmentStopped event) {
        answers.add(event.answer());
        open.stop(event.units());
    }

    @EventSourcingHandler
    void on(RefundApproved event) {
        open.refund(event.refundId(), false);
    }

    @CommandHandler
    void handle(RefuseStop command, DeadlineManager deadlines) {
        List<LineUnits> refused = open.waitingOf(command.answer().lines());
        if (refused.isEmpty() || answers.contains(command.answer())) {
            return;
        }
        apply(new ShipmentStopRefused(claim, command.answer(), refused));
        giveToAPerson(refused, ReviewCause.STOP_REFUSED, command.answer().occurredAt());
        waitNoLongerThanNeeded(deadlines);
    }

    @EventSourcingHandler
    void on(ShipmentStopRefused event) {
        answers.add(event.answer());
    }

    @CommandHandler
    void handle(ReportDispatch command, DeadlineManager deadlines) {
        var sent = open.waitingOf(List.of(new LineUnits(command.lineId(), command.quantity())));
        giveToAPerson(sent, ReviewCause.DISPATCHED_MEANWHILE, command.occurredAt());
        waitNoLongerThanNeeded(deadlines);
    }

    @DeadlineHandler(deadlineName = STOP_UNANSWERED)
    void stopStayedUnanswered() {
        giveToAPerson(open.waiting(), ReviewCause.STOP_UNANSWERED, stopAnswerDue);
    }

    private void giveToAPerson(List<LineUnits> units, ReviewCause cause, Instant at) {
        if (!units.isEmpty()) {
            apply(new ReturnReviewRequested(claim, at, policyVersion, units.stream().map(this::notStopped).toList(), cause, false));
        }
    }

    private DecidedUnits notStopped(LineUnits units) {
        var approval = approved.stream().filter(entry -> entry.decision().lineId().equals(units.lineId())).findFirst().orElseThrow();
        return new DecidedUnits(approval.entry(), StoppedShipment.notStopped(approval.decision(), units.quantity()));
    }

    private void waitNoLongerThanNeeded(DeadlineManager deadlines) {
        if (open.waiting().isEmpty()) {
            deadlines.cancelSchedule(STOP_UNANSWERED, stopDeadline);
        }
    }

    /** @throws UnknownRefund if this claim never approved such a refund */
    @CommandHandler
    void handle(NoteRefund command) {
        if (!open.knows(command.refundId())) {
            throw new UnknownRefund(command.refundId());
        }
        if (command.origin().sequence() <= lastHeard.getOrDefault(command.origin().source(), -1L)) {
            return;
        }
        apply(new RefundProgressed(claim, command.refundId(), command.state(), command.occurredAt(), command.due(), command.amount(),
                command.origin()));
        closeIfNothingIsOpen(command.occurredAt());
    }

    @EventSourcingHandler
    void on(RefundProgressed event) {
        lastHeard.put(event.origin().source(), event.origin().sequence());
        switch (event.state()) {
            case ISSUED -> open.refund(event.refundId(), true);
            case REVERSED -> reopen(event.refundId());
            case SCHEDULED, FAILED, OUTCOME_UNKNOWN, AWAITS_SETTLEMENT, OVERDUE, ESCALATED -> {}
        }
    }

    private void reopen(UUID refundId) {
        open.refund(refundId, false);
        closed = false;
    }

    private void closeIfNothingIsOpen(Instant at) {
        if (!closed && open.none()) {
            apply(new ClaimClosed(claim, at));
        }
    }

    @EventSourcingHandler
    void on(ClaimClosed event) {
        closed = true;
    }
}
