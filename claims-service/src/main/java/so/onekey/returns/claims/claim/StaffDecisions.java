package so.onekey.returns.claims.claim;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.jspecify.annotations.NullUnmarked;
import so.onekey.returns.claims.claim.ClaimCommand.DecideReview;
import so.onekey.returns.claims.claim.ClaimCommand.PersonalDecision;
import so.onekey.returns.claims.claim.ClaimEvent.RefundGranted;
import so.onekey.returns.claims.claim.ClaimEvent.ReplacementApproved;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnApproved;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRejected;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.Resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** What a person decides on units that wait for one: the policy advises staff, it doesn't bind them, but they say why (CONTACT-1). */
@NullUnmarked
final class StaffDecisions {
    private final ClaimState state;
    private final CarryOut carryOut;
    private final Findings findings;

    StaffDecisions(ClaimState state, CarryOut carryOut, Findings findings) {
        this.state = state;
        this.carryOut = carryOut;
        this.findings = findings;
    }

    /** @throws ClaimRefusal if some units don't wait for a person, or a decision can't be carried out */
    @CommandHandler
    List<LineUnits> handle(DecideReview command, DeadlineManager deadlines, ClaimClocks clocks) {
        List<DecidedUnits> away = new ArrayList<>();
        List<DecidedUnits> here = new ArrayList<>();
        Map<Integer, Integer> waitingAway = waiting(Stage.IN_REVIEW, Stage.NOT_STOPPED);
        Map<Integer, Integer> waitingHere = waiting(Stage.IN_REVIEW_HERE);
        for (PersonalDecision decision : command.decisions()) {
            boolean isHere = take(decision.units(), waitingHere);
            if (!isHere && !take(decision.units(), waitingAway)) {
                throw notInReview(decision.units());
            }
            var reviewed = state.reviewOf(decision.units().entry());
            (isHere ? here : away).add(Judgements.byAPerson(decision, reviewed, command.decidedBy().reason()));
        }
        demandOneWayBack(away);
        demandNothingToStop(here);
        decideAway(away, command, deadlines, clocks);
        decideHere(here, command);
        state.closeIfAllHasEnded(command.decidedAt());
        return state.unsettled();
    }

    /** What an inspection confirms is refunded or replaced as it was approved, so all units of an entry come back for the same. */
    private void demandOneWayBack(List<DecidedUnits> decided) {
        Map<Integer, Resolution> granted = new HashMap<>();
        state.board.at(Stage.COMING_BACK, Stage.MISSING, Stage.ARRIVED).forEach(units -> state.approvalOf(units.entry())
                .ifPresent(approval -> granted.put(units.entry(), approval.resolution())));
        for (DecidedUnits each : decided) {
            Resolution resolution = each.decision().resolution();
            if (resolution != null && resolution.needsLabel()) {
                Resolution others = granted.putIfAbsent(each.entry(), resolution);
                if (others != null && others != resolution) {
                    throw new ClaimRefusal("decision-not-possible", "decisions: other units of line " + each.units().lineId()
                            + " in entry " + each.entry() + " come back for " + others + "; decide the same on these.");
                }
            }
        }
    }

    private static void demandNothingToStop(List<DecidedUnits> here) {
        if (here.stream().anyMatch(each -> each.decision().resolution() == Resolution.CANCELLATION)) {
            throw new ClaimRefusal("decision-not-possible", "decisions: what lies in the warehouse can't be cancelled any more.");
        }
    }

    private Map<Integer, Integer> waiting(Stage... stages) {
        return state.board.at(stages).stream().collect(Collectors.toMap(EntryUnits::entry, EntryUnits::quantity));
    }

    /** Each unit is decided on once. */
    private static boolean take(EntryUnits units, Map<Integer, Integer> waiting) {
        int there = waiting.getOrDefault(units.entry(), 0);
        if (units.quantity() < 1 || there < units.quantity()) {
            return false;
        }
        waiting.put(units.entry(), there - units.quantity());
        return true;
    }

    private static ClaimRefusal notInReview(EntryUnits units) {
        return new ClaimRefusal("not-in-review",
                "decisions: not so many units of line " + units.lineId() + " wait for a person in entry " + units.entry() + ".");
    }

    private void decideAway(List<DecidedUnits> decided, DecideReview command, DeadlineManager deadlines, ClaimClocks clocks) {
        var at = command.decidedAt();
        var approved = with(Outcome.APPROVED, decided);
        if (!approved.isEmpty()) {
            apply(new ReturnApproved(state.ref(), at, state.policyVersion(), approved, command.decidedBy()));
            carryOut.approved(approved, command.decidedBy(), at, deadlines, clocks);
        }
        var rejected = with(Outcome.REJECTED, decided);
        if (!rejected.isEmpty()) {
            apply(new ReturnRejected(state.ref(), at, state.policyVersion(), rejected, command.decidedBy()));
        }
    }

    private void decideHere(List<DecidedUnits> decided, DecideReview command) {
        var at = command.decidedAt();
        var paidBack = decided.stream().filter(each -> each.decision().resolution() == Resolution.RETURN_FOR_REFUND
                || each.decision().resolution() == Resolution.REFUND_WITHOUT_RETURN).toList();
        if (!paidBack.isEmpty()) {
            apply(new RefundGranted(state.ref(), at, state.policyVersion(), paidBack, command.decidedBy()));
        }
        var replaced = decided.stream().filter(each -> each.decision().resolution() == Resolution.WARRANTY_REPLACEMENT
                || each.decision().resolution() == Resolution.RESHIPMENT).toList();
        if (!replaced.isEmpty()) {
            apply(new ReplacementApproved(state.ref(), at, state.policyVersion(), replaced, command.decidedBy()));
        }
        findings.decline(with(Outcome.REJECTED, decided), false, command.decidedBy(), at);
    }

    private static List<DecidedUnits> with(Outcome outcome, List<DecidedUnits> decided) {
        return decided.stream().filter(each -> each.decision().outcome() == outcome).toList();
    }
}
