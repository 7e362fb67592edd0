package so.onekey.returns.claims.policy;

import java.util.List;

/** What becomes of a cancellation that could not be carried out or paid back: rule 2 sends it to a person. */
public final class StoppedShipment {
    private StoppedShipment() {}

    /**
     * @param cancellation the decision that approved the units
     * @param quantity how many of them could not be stopped, 1 or more
     */
    public static LineDecision notStopped(LineDecision cancellation, int quantity) {
        return review(cancellation, quantity, Explanation.THE_SHIPMENT_WAS_NOT_STOPPED);
    }

    /**
     * What becomes of units that were stopped, but nothing is left of the order's payments.
     *
     * @param cancellation the decision that approved the units
     * @param quantity how many of them, 1 or more
     */
    public static LineDecision nothingToPayBack(LineDecision cancellation, int quantity) {
        return review(cancellation, quantity, Explanation.NOTHING_IS_LEFT_TO_PAY_BACK);
    }

    private static LineDecision review(LineDecision cancellation, int quantity, Explanation why) {
        return cancellation.later(quantity, Outcome.REVIEW, null, List.of(Finding.applies(Clause.CONTACT_1, why)));
    }
}
