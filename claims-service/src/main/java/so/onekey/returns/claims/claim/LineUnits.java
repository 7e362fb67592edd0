package so.onekey.returns.claims.claim;

import java.util.List;
import java.util.TreeMap;

/**
 * @param quantity 1 or more
 */
public record LineUnits(String lineId, int quantity) {

    /** The units of each line together, by line. */
    static List<LineUnits> sum(List<LineUnits> units) {
        var byLine = new TreeMap<String, Integer>();
        units.forEach(unit -> byLine.merge(unit.lineId(), unit.quantity(), Integer::sum));
        return byLine.entrySet().stream().map(line -> new LineUnits(line.getKey(), line.getValue())).toList();
    }
}
