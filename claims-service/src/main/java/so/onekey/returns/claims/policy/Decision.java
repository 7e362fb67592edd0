package so.onekey.returns.claims.policy;

import java.util.List;

/**
 * The receipt of a claim: its lines in the order in which their facts were given.
 *
 * @param policyVersion the edition of the policy it was decided by, such as {@code 2026-11}
 */
public record Decision(String policyVersion, List<LineDecision> lines) {
    public Decision {
        lines = List.copyOf(lines);
    }
}
