package so.onekey.returns.claims.policy;

import java.util.List;

/** What becomes of a unit that came back (the policy's table "After the parcel"). */
public final class InspectionPolicy {
    private static final Finding TOLD = Finding.applies(Clause.REFUND_1, LaterExplanation.TOLD_AFTER_THE_INSPECTION);

    private InspectionPolicy() {}

    /**
     * @param claimed why the unit was claimed
     * @param granted RETURN_FOR_REFUND or WARRANTY_REPLACEMENT
     * @throws IllegalArgumentException when what was granted lets nothing come back
     */
    public static UnitRuling judge(Reason claimed, Resolution granted, InspectedUnit found) {
        if (!granted.needsLabel()) {
            throw new IllegalArgumentException("Nothing comes back for " + granted + ", so there is nothing to inspect");
        }
        if (isAnotherUnit(claimed, found)) {
            return review(Finding.applies(Clause.GENERAL_1, LaterExplanation.NOT_WHAT_WE_SENT));
        }
        return switch (found.condition()) {
            case MISSING -> ruling(InspectionOutcome.WAIT, Finding.applies(Clause.REFUND_1, LaterExplanation.NOT_IN_THE_PARCEL_YET));
            case TAMPERED, NOT_THE_CLAIMED_ITEM -> review(Finding.applies(Clause.GENERAL_1, LaterExplanation.NOT_WHAT_WE_SENT));
            case ARTIFICIAL_DAMAGE -> decline(Finding.applies(Clause.WARRANTY_2, LaterExplanation.DAMAGED_IN_USE));
            case FAULT_CONFIRMED -> confirmed(claimed == Reason.DEFECTIVE, granted);
            case TRANSIT_DAMAGE_CONFIRMED -> confirmed(claimed == Reason.DAMAGED_IN_TRANSIT, granted);
            case WRONG_ITEM_CONFIRMED -> confirmed(claimed == Reason.WRONG_ITEM, granted);
            case NO_FAULT_FOUND -> claimed.isQualityIssue()
                    ? decline(Finding.applies(Clause.GENERAL_2, LaterExplanation.NO_FAULT_WAS_FOUND))
                    : acceptedByAPerson(granted, found);
        };
    }

    /** A unit that was still missing when the time to send it was over. */
    public static UnitRuling neverCame() {
        return ruling(InspectionOutcome.DECLINE, Finding.applies(Clause.REFUND_1, LaterExplanation.NEVER_CAME_BACK));
    }

    /** A wrong item that we sent has another number than the right one; that it is wrong is what the inspection confirms. */
    private static boolean isAnotherUnit(Reason claimed, InspectedUnit found) {
        boolean wrongAsClaimed = claimed == Reason.WRONG_ITEM && found.condition() == Condition.WRONG_ITEM_CONFIRMED;
        return found.serialMatches() == SerialMatch.NO && found.condition() != Condition.MISSING && !wrongAsClaimed;
    }

    private static UnitRuling confirmed(boolean asClaimed, Resolution granted) {
        return asClaimed
                ? granted(granted)
                : ruling(InspectionOutcome.REVIEW,
                        Finding.applies(Clause.REFUND_1, LaterExplanation.ANOTHER_FAULT_WAS_FOUND));
    }

    private static UnitRuling granted(Resolution granted) {
        return granted == Resolution.RETURN_FOR_REFUND
                ? ruling(InspectionOutcome.REFUND, Finding.applies(Clause.DAMAGE_1, LaterExplanation.CONFIRMED_AND_PAID_BACK), TOLD)
                : ruling(InspectionOutcome.REPLACE, Finding.applies(Clause.WARRANTY_1, LaterExplanation.CONFIRMED_AND_REPLACED), TOLD);
    }

    /** Without a quality issue only a person lets units come back, and expects them as they were sent. */
    private static UnitRuling acceptedByAPerson(Resolution granted, InspectedUnit found) {
        if (found.seal() != Seal.INTACT) {
            return review(Finding.applies(Clause.GENERAL_1, LaterExplanation.CAME_BACK_OPENED));
        }
        return ruling(granted == Resolution.RETURN_FOR_REFUND ? InspectionOutcome.REFUND : InspectionOutcome.REPLACE,
                Finding.applies(Clause.CONTACT_1, LaterExplanation.CAME_BACK_AS_AGREED), TOLD);
    }

    private static UnitRuling decline(Finding why) {
        return ruling(InspectionOutcome.DECLINE, why, TOLD);
    }

    private static UnitRuling review(Finding why) {
        return ruling(InspectionOutcome.REVIEW, why);
    }

    private static UnitRuling ruling(InspectionOutcome outcome, Finding... findings) {
        return new UnitRuling(outcome, List.of(findings));
    }
}
