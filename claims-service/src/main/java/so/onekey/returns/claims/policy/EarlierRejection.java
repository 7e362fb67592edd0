package so.onekey.returns.claims.policy;

import org.jspecify.annotations.Nullable;

/**
 * A claim on the same units that was rejected before.
 *
 * @param rmaNumber as the customer knows that claim, where one was given
 * @param reason why the units were claimed then
 */
public record EarlierRejection(String claimId, @Nullable String rmaNumber, Reason reason) {}
