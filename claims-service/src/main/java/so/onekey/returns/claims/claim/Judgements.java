package so.onekey.returns.claims.claim;

import so.onekey.returns.claims.claim.ClaimCommand.PersonalDecision;
import so.onekey.returns.claims.policy.InspectedUnit;
import so.onekey.returns.claims.policy.InspectionPolicy;
import so.onekey.returns.claims.policy.LaterReview;
import so.onekey.returns.claims.policy.LineDecision;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.StaffReason;
import so.onekey.returns.claims.policy.StaffResolution;
import so.onekey.returns.claims.policy.StoppedShipment;

/** Asks the policy about what happens after the first decision. */
final class Judgements {
    private Judgements() {}

    static JudgedUnit ofInspected(int entry, LineFacts facts, LineDecision approval, UnitFinding finding) {
        return new JudgedUnit(entry, approval, finding, InspectionPolicy.judge(facts.reason(), approval.resolution(), seen(finding)));
    }

    static InspectedUnit seen(UnitFinding finding) {
        return new InspectedUnit(finding.condition(), finding.seal(), finding.serialMatch());
    }

    static DecidedUnits neverCame(EntryUnits units, LineDecision approval) {
        return new DecidedUnits(units.entry(), InspectionPolicy.neverCame().decide(approval, units.quantity()));
    }

    static DecidedUnits byAPerson(PersonalDecision decision, LineDecision reviewed, StaffReason reason) {
        try {
            return new DecidedUnits(decision.units().entry(),
                    StaffResolution.byAPerson(reviewed, decision.units().quantity(), decision.outcome(), decision.resolution(), reason));
        } catch (IllegalArgumentException notPossible) {
            throw new ClaimRefusal("decision-not-possible", String.valueOf(notPossible.getMessage()));
        }
    }

    static DecidedUnits laterReview(EntryUnits units, LineDecision before, ReviewCause cause) {
        int quantity = units.quantity();
        return new DecidedUnits(units.entry(), switch (cause) {
            case RULE -> throw new IllegalArgumentException("rules decide first, not later");
            case STOP_REFUSED, STOP_UNANSWERED, DISPATCHED_MEANWHILE -> StoppedShipment.notStopped(before, quantity);
            case NOTHING_TO_PAY_BACK -> StoppedShipment.nothingToPayBack(before, quantity);
            case LABEL_LATE -> LaterReview.labelLate(before, quantity);
            case PARCEL_LOST -> LaterReview.parcelLost(before, quantity);
            case REPLACEMENT_UNAVAILABLE -> LaterReview.replacementUnavailable(before, quantity);
            case CONTESTED -> LaterReview.contested(before, quantity);
        });
    }
}
