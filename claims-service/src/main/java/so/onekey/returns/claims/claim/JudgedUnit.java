package so.onekey.returns.claims.claim;

import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.InspectionOutcome;
import so.onekey.returns.claims.policy.LineDecision;
import so.onekey.returns.claims.policy.SerialMatch;
import so.onekey.returns.claims.policy.UnitRuling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One unit that was inspected, and what the policy makes of it.
 *
 * @param approval by which it came back
 */
record JudgedUnit(int entry, LineDecision approval, UnitFinding finding, UnitRuling ruling) {

    String lineId() {
        return finding.lineId();
    }

    Concern concern() {
        if (finding.condition() == Condition.TAMPERED) {
            return Concern.TAMPERED;
        }
        return finding.condition() == Condition.NOT_THE_CLAIMED_ITEM || finding.serialMatch() == SerialMatch.NO
                ? Concern.NOT_THE_CLAIMED_ITEM
                : Concern.OTHER_FAULT;
    }

    /** What was decided with this outcome, units of one entry that were judged alike together. */
    static List<DecidedUnits> decided(List<JudgedUnit> judged, InspectionOutcome outcome) {
        return alike(judged, unit -> unit.ruling().outcome() == outcome).entrySet().stream()
                .map(group -> new DecidedUnits(group.getKey().entry(),
                        group.getKey().ruling().decide(group.getKey().approval(), group.getValue())))
                .toList();
    }

    static List<DecidedUnits> doubted(List<JudgedUnit> judged, Concern concern) {
        return decided(judged.stream().filter(unit -> unit.concern() == concern).toList(), InspectionOutcome.REVIEW);
    }

    /** Units that were not in the parcel. */
    static List<EntryUnits> waitedFor(List<JudgedUnit> judged) {
        return alike(judged, unit -> unit.ruling().outcome() == InspectionOutcome.WAIT).entrySet().stream()
                .map(group -> new EntryUnits(group.getKey().entry(), group.getKey().approval().lineId(), group.getValue())).toList();
    }

    private record Alike(int entry, LineDecision approval, UnitRuling ruling) {}

    private static Map<Alike, Integer> alike(List<JudgedUnit> judged, Predicate<JudgedUnit> which) {
        var groups = new LinkedHashMap<Alike, Integer>();
        judged.stream().filter(which)
                .forEach(unit -> groups.merge(new Alike(unit.entry(), unit.approval(), unit.ruling()), 1, Integer::sum));
        return groups;
    }
}
