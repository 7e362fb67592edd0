package so.onekey.returns.claims.claim;

import so.onekey.returns.claims.policy.Decision;
import so.onekey.returns.claims.policy.LineDecision;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.Resolution;

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

    public static List<EntryUnits> units(List<DecidedUnits> decided) {
        return decided.stream().map(DecidedUnits::units).toList();
    }

    /** Those that were approved in one of these ways. */
    public static List<EntryUnits> units(List<DecidedUnits> decided, Resolution... resolutions) {
        List<Resolution> wanted = List.of(resolutions);
        return decided.stream().filter(each -> each.decision().resolution() != null && wanted.contains(each.decision().resolution()))
                .map(DecidedUnits::units).toList();
    }

    public EntryUnits units() {
        return new EntryUnits(entry, decision.lineId(), decision.quantity());
    }
}
