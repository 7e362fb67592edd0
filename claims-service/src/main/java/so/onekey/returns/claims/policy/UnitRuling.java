package so.onekey.returns.claims.policy;

import java.util.List;

/**
 * What is decided on units after their inspection, and on which clauses.
 *
 * @param findings one or more
 */
public record UnitRuling(InspectionOutcome outcome, List<Finding> findings) {
    public UnitRuling {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("An inspection that ends with " + outcome + " names no clause");
        }
    }

    /**
     * The receipt of so many units of an approved line.
     *
     * @param approval the decision by which the units came back
     * @param quantity 1 or more
     * @throws IllegalStateException while there is nothing to decide because the units may still come
     */
    public LineDecision decide(LineDecision approval, int quantity) {
        return switch (outcome) {
            case REFUND -> approval.later(quantity, Outcome.APPROVED, Resolution.RETURN_FOR_REFUND, findings);
            case REPLACE -> approval.later(quantity, Outcome.APPROVED, Resolution.WARRANTY_REPLACEMENT, findings);
            case DECLINE -> approval.later(quantity, Outcome.REJECTED, null, findings);
            case REVIEW -> approval.later(quantity, Outcome.REVIEW, null, findings);
            case WAIT ->
                throw new IllegalStateException("Units of line " + approval.lineId() + " may still come: there is nothing to decide");
        };
    }
}
