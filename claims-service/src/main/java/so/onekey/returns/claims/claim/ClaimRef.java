package so.onekey.returns.claims.claim;

import java.util.UUID;

/** Which claim an event is about, by all the numbers it is known under. */
public record ClaimRef(UUID claimId, String orderId, RmaNumber rmaNumber) {}
