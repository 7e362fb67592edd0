package so.onekey.returns.claims.policy;

import java.util.Arrays;
import java.util.List;

/**
 * What a person should know before deciding on units under review. The policy is enforced for customers; for staff it is advice, except that
 * nobody is asked to send a hazard, nothing is cancelled that has left, and units that are not this claim's stay with whoever has them.
 *
 * @param possible the resolutions that can be given
 * @param reasonsToApprove of the fixed list
 * @param reasonsToReject of the fixed list
 * @param urgent whether it can't wait (rule 4)
 * @param earlier claims on the same units that were rejected before
 */
public record StaffAdvice(List<Resolution> possible, List<StaffReason> reasonsToApprove, List<StaffReason> reasonsToReject, boolean urgent,
        List<EarlierRejection> earlier) {

    /** The advice on units under review. */
    public static StaffAdvice on(LineDecision reviewed) {
        return new StaffAdvice(Arrays.stream(Resolution.values()).filter(resolution -> isPossible(resolution, reviewed)).toList(),
                reasonsFor(Outcome.APPROVED), reasonsFor(Outcome.REJECTED), reviewed.urgent(), reviewed.units().rejectedBefore());
    }

    String whyNot(Resolution resolution) {
        if (possible.isEmpty()) {
            return "nothing is left of these units in this claim";
        }
        return resolution == Resolution.CANCELLATION
                ? "only what has not left the warehouse can be cancelled"
                : "it is a safety hazard, and nobody may be asked to send that";
    }

    private static boolean isPossible(Resolution resolution, LineDecision reviewed) {
        return reviewed.units().state() != UnitState.NOT_FREE && switch (resolution) {
            case CANCELLATION -> !reviewed.units().state().afterDispatch();
            case RETURN_FOR_REFUND, WARRANTY_REPLACEMENT -> !reviewed.dangers().contains(Danger.HAZARD);
            case REFUND_WITHOUT_RETURN, RESHIPMENT -> true;
        };
    }

    private static List<StaffReason> reasonsFor(Outcome outcome) {
        return Arrays.stream(StaffReason.values()).filter(reason -> reason.isFor(outcome)).toList();
    }
}
