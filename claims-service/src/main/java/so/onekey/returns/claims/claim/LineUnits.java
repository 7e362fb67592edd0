package so.onekey.returns.claims.claim;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * @param quantity 1 or more
 */
public record LineUnits(String lineId, int quantity) {

    /** The units of each line together, by line. */
    public static List<LineUnits> sum(List<LineUnits> units) {
        var byLine = new TreeMap<String, Integer>();
        units.forEach(unit -> byLine.merge(unit.lineId(), unit.quantity(), Integer::sum));
        return byLine.entrySet().stream().map(line -> new LineUnits(line.getKey(), line.getValue())).toList();
    }

    /** What is left of all units without some of them, by line. */
    static List<LineUnits> less(List<LineUnits> all, List<LineUnits> some) {
        return sum(Stream.concat(all.stream(), some.stream().map(unit -> new LineUnits(unit.lineId(), -unit.quantity())))
                .toList()).stream().filter(unit -> unit.quantity() > 0).toList();
    }
}
