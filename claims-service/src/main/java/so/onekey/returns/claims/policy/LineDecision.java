package so.onekey.returns.claims.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The receipt of one group of units: what was decided, by which rule, on which clauses.
 *
 * @param quantity how many units, the same as in {@code units}
 * @param resolution what an approval leads to; null unless approved
 * @param rule the number of the deciding rule in the policy's table, 0 where none of the table decided and a person does
 * @param findings the deciding rule's clauses only, one or more
 * @param verdicts every rule's verdict, in the order of the rules
 * @param units the units decided on
 */
public record LineDecision(String lineId, int quantity, Outcome outcome, @Nullable Resolution resolution, int rule, List<Finding> findings,
        List<RuleVerdict> verdicts, UnitGroup units) {
    /** @throws IllegalArgumentException when no clause is named, or when resolution and outcome or the quantities don't fit each other */
    public LineDecision {
        findings = List.copyOf(findings);
        verdicts = List.copyOf(verdicts);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("The decision on line " + lineId + " names no clause");
        }
        if ((outcome == Outcome.APPROVED) != (resolution != null)) {
            throw new IllegalArgumentException("Line " + lineId + " can't be " + outcome + " with resolution " + resolution);
        }
        if (quantity != units.quantity()) {
            throw new IllegalArgumentException("Line " + lineId + " decides on " + quantity + " of " + units.quantity() + " units");
        }
    }
}
