package so.onekey.returns.claims.claim;

import so.onekey.returns.claims.policy.LineDecision;

/**
 * @param entry the place of these units in the claim's request, from 0
 */
public record DecidedUnits(int entry, LineDecision decision) {

    LineUnits units() {
        return new LineUnits(decision.lineId(), decision.quantity());
    }
}
