package so.onekey.returns.quickstart.orders;

import so.onekey.returns.events.Condition;
import so.onekey.returns.events.Reason;
import so.onekey.returns.quickstart.orders.Plan.State;

import java.util.List;

/** What people decide and find about a real order: the same for the same order on every machine. */
record Decisions(Plan plan) {
    private static final List<Finding> FINDINGS = List.of(Finding.CONFIRMED, Finding.CONFIRMED, Finding.CONFIRMED, Finding.CONFIRMED,
            Finding.CONFIRMED, Finding.NOTHING, Finding.NOTHING, Finding.OWN_DAMAGE, Finding.TAMPERED, Finding.ANOTHER_FAULT,
            Finding.NOT_THE_ITEM);

    /** What a person makes of units that wait for one. */
    enum Choice {
        /** On purpose: somebody has to be left to look at in a demonstration. */
        LEAVE,
        REJECT,
        PAY_BACK,
        TAKE_BACK,
        SEND_ANOTHER
    }

    /** What the warehouse finds, and what the policy makes of it. */
    enum Finding {
        CONFIRMED,
        /** Confirmed as well, but it comes by itself in a second parcel. */
        IN_ANOTHER_PARCEL,
        NOTHING,
        OWN_DAMAGE,
        TAMPERED,
        ANOTHER_FAULT,
        NOT_THE_ITEM;

        boolean isGranted() {
            return this == CONFIRMED || this == IN_ANOTHER_PARCEL;
        }

        /** @param goodwill without a quality issue, an item is expected as it was sent: opened or broken is another matter */
        boolean isDeclined(boolean goodwill) {
            return this == OWN_DAMAGE || this == NOTHING && !goodwill;
        }
    }

    /** Before anything came back. */
    Choice away() {
        Choice thrown = Choice.values()[plan.dice().of("decided", Choice.values().length)];
        if (thrown == Choice.SEND_ANOTHER && plan.state() == State.PLACED) {
            return Choice.TAKE_BACK;
        }
        boolean canNotComeBack = plan.state() != State.PLACED && (plan.state() != State.DELIVERED || plan.isHazard() || !isReturnable());
        return thrown == Choice.TAKE_BACK && canNotComeBack ? Choice.PAY_BACK : thrown;
    }

    private boolean isReturnable() {
        return isGoodwill() || PolicyReading.isQualityIssue(plan.reason());
    }

    boolean isGoodwill() {
        return plan.reason() == Reason.NO_LONGER_WANTED;
    }

    /** When the shipment could not be stopped. */
    Choice notStopped() {
        return oneOf("not stopped", Choice.LEAVE, Choice.REJECT, Choice.PAY_BACK);
    }

    /** When the units lie in the warehouse. */
    Choice here() {
        return oneOf("decided here", Choice.LEAVE, Choice.REJECT, Choice.PAY_BACK, Choice.PAY_BACK);
    }

    private Choice oneOf(String what, Choice... choices) {
        return choices[plan.dice().of(what, choices.length)];
    }

    /** @param unit of the line, from 0 */
    Finding found(String lineId, int unit) {
        boolean bySecondParcel = unit > 0 && plan.dice().oneIn(3, lineId + " by itself");
        return bySecondParcel ? Finding.IN_ANOTHER_PARCEL : FINDINGS.get(plan.dice().of(lineId + " unit " + unit, FINDINGS.size()));
    }

    /** In the warehouse's words. */
    Condition conditionOf(Finding finding) {
        return switch (finding) {
            case CONFIRMED -> confirmed();
            case IN_ANOTHER_PARCEL -> Condition.MISSING;
            case NOTHING -> Condition.NO_FAULT_FOUND;
            case OWN_DAMAGE -> Condition.ARTIFICIAL_DAMAGE;
            case TAMPERED -> Condition.TAMPERED;
            case ANOTHER_FAULT -> plan.reason() == Reason.DEFECTIVE ? Condition.TRANSIT_DAMAGE_CONFIRMED : Condition.FAULT_CONFIRMED;
            case NOT_THE_ITEM -> Condition.NOT_THE_CLAIMED_ITEM;
        };
    }

    private Condition confirmed() {
        return switch (plan.reason()) {
            case DEFECTIVE -> Condition.FAULT_CONFIRMED;
            case DAMAGED_IN_TRANSIT -> Condition.TRANSIT_DAMAGE_CONFIRMED;
            case WRONG_ITEM -> Condition.WRONG_ITEM_CONFIRMED;
            case NO_LONGER_WANTED, ARRIVED_TAMPERED, NOT_RECEIVED, INCOMPLETE -> Condition.NO_FAULT_FOUND;
        };
    }
}
