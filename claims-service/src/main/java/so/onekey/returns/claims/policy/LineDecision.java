package so.onekey.returns.claims.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The receipt of one group of units: what was decided, by which rule, on which clauses.
 *
 * @param quantity how many units, the same as in {@code units}
 * @param resolution what an approval leads to; null unless approved
 * @param rule the number of the rule in the policy's table that first decided on these units; what happens later keeps it
 * @param findings the clauses that the decision rests on, one or more
 * @param verdicts every rule's verdict, in the order of the rules
 * @param units the units decided on
 * @param dangers what was said to be dangerous about them, each once
 */
public record LineDecision(String lineId, int quantity, Outcome outcome, @Nullable Resolution resolution, int rule, List<Finding> findings,
        List<RuleVerdict> verdicts, UnitGroup units, List<Danger> dangers) {
    /**
     * @throws IllegalArgumentException when no clause is named, when resolution and outcome or the quantities don't fit each other, or when a
     *         hazard would be sent
     */
    public LineDecision {
        findings = List.copyOf(findings);
        verdicts = List.copyOf(verdicts);
        // What was stored before dangers were told has none.
        dangers = dangers == null ? List.of() : dangers.stream().distinct().sorted().toList();
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("The decision on line " + lineId + " names no clause");
        }
        if ((outcome == Outcome.APPROVED) != (resolution != null)) {
            throw new IllegalArgumentException("Line " + lineId + " can't be " + outcome + " with resolution " + resolution);
        }
        if (quantity != units.quantity()) {
            throw new IllegalArgumentException("Line " + lineId + " decides on " + quantity + " of " + units.quantity() + " units");
        }
        if (resolution != null && resolution.needsLabel() && dangers.contains(Danger.HAZARD)) {
            throw new IllegalArgumentException("Line " + lineId + " is a safety hazard: nobody may be asked to send it, so " + resolution
                    + " is not possible. Possible are REFUND_WITHOUT_RETURN and RESHIPMENT");
        }
    }

    /** A decision on units without danger. */
    public LineDecision(String lineId, int quantity, Outcome outcome, @Nullable Resolution resolution, int rule, List<Finding> findings,
            List<RuleVerdict> verdicts, UnitGroup units) {
        this(lineId, quantity, outcome, resolution, rule, findings, verdicts, units, List.of());
    }

    /** Whether a person has to look at once (rule 4): a hazard, or units that arrived tampered with. */
    public boolean urgent() {
        return outcome == Outcome.REVIEW && rule == Urgent.RULE && !dangers.isEmpty();
    }

    /** What is decided later on so many units of this line; the rule, its verdicts and the dangers stay. */
    LineDecision later(int ofThem, Outcome next, @Nullable Resolution nextResolution, List<Finding> why) {
        return new LineDecision(lineId, ofThem, next, nextResolution, rule, why, verdicts, units.of(ofThem), dangers);
    }
}
