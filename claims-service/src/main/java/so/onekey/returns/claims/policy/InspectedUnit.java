package so.onekey.returns.claims.policy;

import org.jspecify.annotations.Nullable;

/**
 * What the warehouse recorded of one unit, as far as decisions look at it.
 *
 * @param seal null where the unit is missing or has none
 */
public record InspectedUnit(Condition condition, @Nullable Seal seal, SerialMatch serialMatches) {}
