package so.onekey.returns.claims.policy;

/** What becomes of a cancellation that the storefront could not carry out: rule 2 sends it to a person. */
public final class StoppedShipment {
    private static final int RULE = 2;

    private StoppedShipment() {}

    /**
     * @param cancellation the decision that approved the units
     * @param quantity how many of them could not be stopped, 1 or more
     */
    public static LineDecision notStopped(LineDecision cancellation, int quantity) {
        return new LineDecision(cancellation.lineId(), quantity, Outcome.REVIEW, null, RULE,
                java.util.List.of(Finding.applies(Clause.CONTACT_1, Explanation.THE_SHIPMENT_WAS_NOT_STOPPED)), cancellation.verdicts(),
                cancellation.units().of(quantity));
    }
}
