package so.onekey.returns.claims.claim;

import java.util.List;

/**
 * Units of one entry of a claim's request.
 *
 * @param entry the place of their facts in the request, from 0
 * @param quantity 1 or more
 */
public record EntryUnits(int entry, String lineId, int quantity) {

    /** How many of these are units of an entry. */
    static int of(int entry, List<EntryUnits> units) {
        return units.stream().filter(each -> each.entry() == entry).mapToInt(EntryUnits::quantity).sum();
    }

    /** So many of its units. */
    EntryUnits of(int some) {
        return new EntryUnits(entry, lineId, some);
    }

    /** The units of each line together, by line. */
    public static List<LineUnits> byLine(List<EntryUnits> units) {
        return LineUnits.sum(units.stream().map(unit -> new LineUnits(unit.lineId(), unit.quantity())).toList());
    }
}
