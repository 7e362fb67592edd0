package so.onekey.returns.claims.claim;

import org.axonframework.deadline.DeadlineManager;
import so.onekey.returns.claims.claim.ClaimEvent.InspectionReviewRequested;
import so.onekey.returns.claims.claim.ClaimEvent.RefundDeclined;
import so.onekey.returns.claims.claim.ClaimEvent.RefundGranted;
import so.onekey.returns.claims.claim.ClaimEvent.ReplacementApproved;
import so.onekey.returns.claims.claim.ClaimEvent.ReplacementDeclined;
import so.onekey.returns.claims.policy.InspectionOutcome;
import so.onekey.returns.claims.policy.Resolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** What follows from an inspection: granted, declined, waited for, or given to a person. */
final class Findings {
    private final ClaimState state;
    private final Review review;

    Findings(ClaimState state, Review review) {
        this.state = state;
        this.review = review;
    }

    /** @throws ClaimRefusal if there are fewer units to be inspected */
    List<JudgedUnit> judge(List<UnitFinding> findings) {
        Map<Integer, Integer> left = new HashMap<>();
        List<EntryUnits> arrived = state.board.at(Stage.ARRIVED);
        arrived.forEach(units -> left.put(units.entry(), units.quantity()));
        List<JudgedUnit> judged = new ArrayList<>();
        for (UnitFinding finding : findings) {
            int entry = arrived.stream().filter(units -> isOf(finding, units) && left.get(units.entry()) > 0).findFirst()
                    .orElseThrow(() -> new ClaimRefusal("too-many-units", "findings: the line " + finding.lineId()
                            + " has fewer units in the warehouse that are not inspected yet."))
                    .entry();
            left.merge(entry, -1, Integer::sum);
            judged.add(Judgements.ofInspected(entry, state.factsOf(entry), state.approvalOf(entry).orElseThrow(), finding));
        }
        return judged;
    }

    private static boolean isOf(UnitFinding finding, EntryUnits units) {
        return units.lineId().equals(finding.lineId()) && (finding.entry() == null || finding.entry() == units.entry());
    }

    void tell(List<JudgedUnit> judged, Instant at, DeadlineManager deadlines, ClaimClocks clocks) {
        String version = state.policyVersion();
        var refunded = JudgedUnit.decided(judged, InspectionOutcome.REFUND);
        if (!refunded.isEmpty()) {
            apply(new RefundGranted(state.ref(), at, version, refunded, null));
        }
        var replaced = JudgedUnit.decided(judged, InspectionOutcome.REPLACE);
        if (!replaced.isEmpty()) {
            apply(new ReplacementApproved(state.ref(), at, version, replaced, null));
        }
        decline(JudgedUnit.decided(judged, InspectionOutcome.DECLINE), false, null, at);
        for (Concern concern : Concern.values()) {
            var doubted = JudgedUnit.doubted(judged, concern);
            if (!doubted.isEmpty()) {
                Instant due = clocks.reviewDue(at);
                apply(new InspectionReviewRequested(state.ref(), at, version, doubted, concern, due));
                review.remind(due, deadlines);
            }
        }
    }

    void decline(List<DecidedUnits> units, boolean missing, ByPerson decidedBy, Instant at) {
        var refunds = units.stream().filter(each -> !wasToBeReplaced(each)).toList();
        if (!refunds.isEmpty()) {
            apply(new RefundDeclined(state.ref(), at, state.policyVersion(), refunds, missing, decidedBy));
        }
        var replacements = units.stream().filter(this::wasToBeReplaced).toList();
        if (!replacements.isEmpty()) {
            apply(new ReplacementDeclined(state.ref(), at, state.policyVersion(), replacements, missing, decidedBy));
        }
    }

    private boolean wasToBeReplaced(DecidedUnits units) {
        return state.approvalOf(units.entry()).map(approval -> approval.resolution() == Resolution.WARRANTY_REPLACEMENT).orElse(false);
    }

    void declineMissing(List<EntryUnits> units, Instant at) {
        decline(units.stream().map(each -> Judgements.neverCame(each, state.approvalOf(each.entry()).orElseThrow())).toList(), true, null,
                at);
    }
}
