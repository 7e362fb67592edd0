package so.onekey.returns.quickstart.orders;

import so.onekey.returns.events.ClaimMessage.ClaimClosed;
import so.onekey.returns.events.ClaimMessage.ReturnReviewRequested;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.quickstart.journeys.Witness;

/** How far a claim came. */
enum Ending {
    REFUNDED_AND_CLOSED("refunded and closed"),
    REJECTED_AND_CLOSED("rejected and closed"),
    WITH_A_PERSON("with a person for review"),
    AWAITS_SETTLEMENT("awaits settlement by a person"),
    OPEN("not at an end");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    static Ending of(String claimId, Witness heard) {
        if (!heard.about(claimId, RefundAwaitsSettlement.class).isEmpty()) {
            return AWAITS_SETTLEMENT;
        }
        if (!heard.about(claimId, ReturnReviewRequested.class).isEmpty()) {
            return WITH_A_PERSON;
        }
        if (heard.about(claimId, ClaimClosed.class).isEmpty()) {
            return OPEN;
        }
        return heard.about(claimId, RefundIssued.class).isEmpty() ? REJECTED_AND_CLOSED : REFUNDED_AND_CLOSED;
    }

    /** How a claim of this plan must end by the rules that stand so far. */
    boolean fits(Plan plan) {
        boolean unwanted = plan.reason().equals("NO_LONGER_WANTED");
        return switch (this) {
            case REJECTED_AND_CLOSED -> unwanted && !plan.isClaimedBeforeDispatch();
            case WITH_A_PERSON -> !unwanted || plan.isPacked();
            case REFUNDED_AND_CLOSED -> unwanted && plan.isClaimedBeforeDispatch() && !plan.isPacked() && allByCard(plan);
            case AWAITS_SETTLEMENT -> unwanted && plan.isClaimedBeforeDispatch() && !plan.isPacked() && !allByCard(plan);
            case OPEN -> false;
        };
    }

    private static boolean allByCard(Plan plan) {
        return plan.placed().payments().stream().allMatch(payment -> payment.provider().equals("stripe"));
    }

    @Override
    public String toString() {
        return words;
    }
}
