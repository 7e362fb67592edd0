package so.onekey.returns.claims.claim;

import java.util.List;
import java.util.TreeMap;

/** So many units of each line, never fewer than none. */
final class Tally {
    private final TreeMap<String, Integer> units = new TreeMap<>();

    void add(List<LineUnits> more) {
        more.forEach(unit -> units.merge(unit.lineId(), unit.quantity(), Integer::sum));
    }

    /** @throws IllegalStateException if there are not so many */
    void take(List<LineUnits> some) {
        for (LineUnits unit : some) {
            int left = of(unit.lineId()) - unit.quantity();
            if (left < 0) {
                throw new IllegalStateException("line " + unit.lineId() + " has only " + of(unit.lineId()) + ", not " + unit.quantity());
            }
            units.put(unit.lineId(), left);
        }
    }

    int of(String lineId) {
        return units.getOrDefault(lineId, 0);
    }

    /** As many of the wanted units as there are. */
    List<LineUnits> atMost(List<LineUnits> wanted) {
        return wanted.stream().map(unit -> new LineUnits(unit.lineId(), Math.min(unit.quantity(), of(unit.lineId()))))
                .filter(unit -> unit.quantity() > 0).toList();
    }

    /** By line. */
    List<LineUnits> all() {
        return units.entrySet().stream().filter(line -> line.getValue() > 0).map(line -> new LineUnits(line.getKey(), line.getValue()))
                .toList();
    }

    boolean isEmpty() {
        return all().isEmpty();
    }
}
