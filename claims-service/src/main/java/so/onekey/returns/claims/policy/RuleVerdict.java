package so.onekey.returns.claims.policy;

/**
 * Whether a rule's condition holds for a line, seen by itself. Several may hold; the first of them decides.
 *
 * @param rule its number in the policy's table
 * @param name its name in words
 */
public record RuleVerdict(int rule, String name, boolean applies) {}
