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
import so.onekey.returns.claims.claim.ClaimCommand.SettleStopped;
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

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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
    private boolean closed;
    private final OpenUnits open = new OpenUnits();
    private final List<DecidedUnits> approved = new ArrayList<>();
    private final Set<StopAnswer> confirmations = new HashSet<>();
    private final Set<StopAnswer> refusals = new HashSet<>();
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
            List<DecidedUnits> units = DecidedUnits.with(outcome, decision);
            if (!units.isEmpty()) {
                apply(switch (outcome) {
                    case APPROVED -> new ReturnApproved(claim, at, decision.policyVersion(), units);
                    case REJECTED -> new ReturnRejected(claim, at, decision.policyVersion(), units);
                    case REVIEW -> new ReturnReviewRequested(claim, at, decision.policyVersion(), units, ReviewCause.RULE, false);
                });
            }
        }
    }

    @EventSourcingHandler
    void on(ReturnApproved event) {
        policyVersion = event.policyVersion();
        approved.addAll(event.units());
    }

    @EventSourcingHandler
    void on(ReturnReviewRequested event) {
        policyVersion = event.policyVersion();
        open.review(LineUnits.sum(event.units().stream().map(DecidedUnits::units).toList()), event.cause());
    }

    /** Rule 2: what has not left yet is stopped first, and paid back once that is confirmed. */
    private void askToStop(RequestReturn command, DeadlineManager deadlines) {
        if (approved.isEmpty()) {
            return;
        }
        var units = LineUnits.sum(approved.stream().map(DecidedUnits::units).toList());
        apply(new ShipmentStopRequested(claim, command.requestedAt(), units, command.stopAnswerDue()));
        // Never cancelled: when it fires after the answer, it finds nothing waiting.
        deadlines.schedule(command.stopAnswerDue(), STOP_UNANSWERED);
    }

    @EventSourcingHandler
    void on(ShipmentStopRequested event) {
        stopAnswerDue = event.answerDue();
        open.askToStop(event.units());
    }

    /** @throws NotOfThisClaim if the claim is about another order */
    @CommandHandler
    List<LineUnits> handle(ConfirmStop command) {
        demandOrder(command.orderId());
        if (confirmations.contains(command.answer())) {
            return List.of();
        }
        List<LineUnits> late = open.lateOf(command.answer().lines());
        List<LineUnits> stopped = LineUnits.sum(Stream.concat(open.waitingOf(command.answer().lines()).stream(), late.stream()).toList());
        if (!stopped.isEmpty()) {
            apply(new ShipmentStopped(claim, command.answer(), stopped, late));
        }
        return stopped;
    }

    @EventSourcingHandler
    void on(ShipmentStopped event) {
        confirmations.add(event.answer());
        open.stop(event.units(), event.late());
    }

    @CommandHandler
    void handle(SettleStopped command) {
        List<LineUnits> stopped = open.unsettled();
        RefundQuote quote = command.quote();
        if (quote == null) {
            giveToAPerson(stopped, ReviewCause.NOTHING_TO_PAY_BACK, command.settledAt());
        } else if (quote.units().equals(stopped)) {
            int settlement = open.settlements() + 1;
            apply(new RefundApproved(claim, RefundIds.of(claimId, settlement), settlement, command.settledAt(), quote));
        } else {
            throw new IllegalArgumentException("the quote is for " + quote.units() + ", but stopped and not settled are " + stopped);
        }
    }

    @EventSourcingHandler
    void on(RefundApproved event) {
        open.approve(event.refundId(), event.quote().units());
    }

    /** @throws NotOfThisClaim if the claim is about another order */
    @CommandHandler
    void handle(RefuseStop command) {
        demandOrder(command.orderId());
        List<LineUnits> refused = open.waitingOf(command.answer().lines());
        if (!refused.isEmpty() && !refusals.contains(command.answer())) {
            apply(new ShipmentStopRefused(claim, command.answer(), refused));
            giveToAPerson(refused, ReviewCause.STOP_REFUSED, command.answer().occurredAt());
        }
    }

    @EventSourcingHandler
    void on(ShipmentStopRefused event) {
        refusals.add(event.answer());
    }

    @CommandHandler
    void handle(ReportDispatch command) {
        int news = command.quantity() - open.notStopped(command.lineId());
        giveToAPerson(open.waitingOf(List.of(new LineUnits(command.lineId(), news))), ReviewCause.DISPATCHED_MEANWHILE,
                command.occurredAt());
    }

    @DeadlineHandler(deadlineName = STOP_UNANSWERED)
    void stopStayedUnanswered() {
        giveToAPerson(open.waiting(), ReviewCause.STOP_UNANSWERED, stopAnswerDue);
    }

    private void giveToAPerson(List<LineUnits> units, ReviewCause cause, Instant at) {
        if (!units.isEmpty()) {
            var undecided = units.stream().map(unit -> approvalOf(unit.lineId()).forAPerson(unit.quantity(), cause)).toList();
            apply(new ReturnReviewRequested(claim, at, policyVersion, undecided, cause, false));
        }
    }

    private DecidedUnits approvalOf(String lineId) {
        return approved.stream().filter(entry -> entry.decision().lineId().equals(lineId)).findFirst().orElseThrow();
    }

    private void demandOrder(String orderId) {
        if (!claim.orderId().equals(orderId)) {
            throw new NotOfThisClaim("orderId: the claim " + claimId + " is about another order than " + orderId);
        }
    }

    /** @throws NotOfThisClaim if this claim never approved such a refund */
    @CommandHandler
    void handle(NoteRefund command) {
        if (!open.knows(command.refundId())) {
            throw new NotOfThisClaim("refundId: the claim " + claimId + " approved no refund " + command.refundId());
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
