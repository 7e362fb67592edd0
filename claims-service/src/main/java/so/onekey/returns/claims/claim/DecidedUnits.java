package so.onekey.returns.claims.claim;

import so.onekey.returns.claims.policy.Decision;
import so.onekey.returns.claims.policy.LineDecision;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.StoppedShipment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * @param entry the place of these units in the claim's request, from 0
 */
public record DecidedUnits(int entry, LineDecision decision) {

    static List<DecidedUnits> with(Outcome outcome, Decision decision) {
        return IntStream.range(0, decision.lines().size()).mapToObj(entry -> new DecidedUnits(entry, decision.lines().get(entry)))
                .filter(units -> units.decision().outcome() == outcome).toList();
    }

    LineUnits units() {
        return new LineUnits(decision.lineId(), decision.quantity());
    }

    /** So many of these approved units, as a person gets them. */
    DecidedUnits forAPerson(int quantity, ReviewCause cause) {
        return new DecidedUnits(entry, cause == ReviewCause.NOTHING_TO_PAY_BACK
                ? StoppedShipment.nothingToPayBack(decision, quantity)
                : StoppedShipment.notStopped(decision, quantity));
    }
}
