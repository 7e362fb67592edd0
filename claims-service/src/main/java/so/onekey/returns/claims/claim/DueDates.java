package so.onekey.returns.claims.claim;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Until when somebody should have dealt with units that wait: in each entry the clock of what has waited longest counts. */
final class DueDates {
    private final Map<Integer, Instant> byEntry = new HashMap<>();

    /**
     * @param added the units that wait from now on
     * @param waiting all that wait now, those among them
     */
    void start(List<EntryUnits> added, List<EntryUnits> waiting, Instant due) {
        for (EntryUnits each : waiting) {
            int news = EntryUnits.of(each.entry(), added);
            if (news == each.quantity() || news > 0 && !byEntry.containsKey(each.entry())) {
                byEntry.put(each.entry(), due);
            }
        }
    }

    void startAnew(List<EntryUnits> waiting, Instant due) {
        waiting.forEach(each -> byEntry.put(each.entry(), due));
    }

    /** Those of the waiting units whose time ends at this instant. */
    List<EntryUnits> endingAt(Instant instant, List<EntryUnits> waiting) {
        return waiting.stream().filter(each -> instant.equals(byEntry.get(each.entry()))).toList();
    }

    /** Everybody knows now that nobody dealt with these in time. */
    void end(List<EntryUnits> units) {
        units.forEach(each -> byEntry.remove(each.entry()));
    }
}
