package so.onekey.returns.claims.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The units of a claim that still wait for something; when none is left the claim is closed. */
final class OpenUnits {
    private final Map<String, Integer> waitingForTheStop = new HashMap<>();
    private final Map<String, Integer> underReview = new HashMap<>();
    /** Of those under review: the ones whose stop may still be confirmed, late. */
    private final Map<String, Integer> stoppedLate = new HashMap<>();
    private final Map<UUID, Boolean> refundsPaid = new HashMap<>();

    void askToStop(List<LineUnits> units) {
        units.forEach(unit -> add(waitingForTheStop, unit.lineId(), unit.quantity()));
    }

    void review(String lineId, int quantity, ReviewCause cause) {
        add(underReview, lineId, quantity);
        switch (cause) {
            case RULE, NOTHING_TO_PAY_BACK -> {}
            case DISPATCHED_MEANWHILE -> add(waitingForTheStop, lineId, -quantity);
            case STOP_REFUSED, STOP_UNANSWERED -> {
                add(waitingForTheStop, lineId, -quantity);
                add(stoppedLate, lineId, quantity);
            }
        }
    }

    void stop(List<LineUnits> units) {
        for (LineUnits unit : units) {
            int waiting = Math.min(unit.quantity(), waitingForTheStop.getOrDefault(unit.lineId(), 0));
            int late = unit.quantity() - waiting;
            add(waitingForTheStop, unit.lineId(), -waiting);
            add(stoppedLate, unit.lineId(), -late);
            add(underReview, unit.lineId(), -late);
        }
    }

    void refund(UUID refundId, boolean paid) {
        refundsPaid.put(refundId, paid);
    }

    boolean knows(UUID refundId) {
        return refundsPaid.containsKey(refundId);
    }

    int settlements() {
        return refundsPaid.size();
    }

    /** All units that wait for the storefront's answer. */
    List<LineUnits> waiting() {
        return waitingForTheStop.entrySet().stream().filter(line -> line.getValue() > 0).sorted(Map.Entry.comparingByKey())
                .map(line -> new LineUnits(line.getKey(), line.getValue())).toList();
    }

    /** As many of these units as wait for the storefront's answer. */
    List<LineUnits> waitingOf(List<LineUnits> units) {
        return limited(units, Map.of());
    }

    /** As many of these units as the storefront may still stop: those that wait, and those given to a person for want of a stop. */
    List<LineUnits> stoppableOf(List<LineUnits> units) {
        return limited(units, stoppedLate);
    }

    private List<LineUnits> limited(List<LineUnits> units, Map<String, Integer> more) {
        return units.stream().map(unit -> new LineUnits(unit.lineId(), Math.min(unit.quantity(),
                waitingForTheStop.getOrDefault(unit.lineId(), 0) + more.getOrDefault(unit.lineId(), 0))))
                .filter(unit -> unit.quantity() > 0).toList();
    }

    boolean none() {
        return waiting().isEmpty() && underReview.values().stream().allMatch(left -> left == 0)
                && refundsPaid.values().stream().allMatch(paid -> paid);
    }

    private static void add(Map<String, Integer> to, String lineId, int quantity) {
        to.merge(lineId, quantity, Integer::sum);
    }
}
