package so.onekey.returns.claims.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where each unit of a claim stands: a unit is put on the board once, then only moves. {@link Moves} says which event moves what. */
public final class Board {
    private final Map<Integer, String> lines = new HashMap<>();
    private final Map<Stage, TreeMap<Integer, Integer>> units = new EnumMap<>(Stage.class);

    /** So many units of an entry that are at a stage. */
    public record Standing(EntryUnits units, Stage stage) {}

    public record Picture(List<Standing> standings) {}

    public static Board of(Picture picture) {
        var board = new Board();
        picture.standings().forEach(each -> board.put(each.units(), each.stage()));
        return board;
    }

    /** By stage and entry. */
    public Picture picture() {
        return new Picture(
                Arrays.stream(Stage.values()).flatMap(stage -> at(stage).stream().map(units -> new Standing(units, stage))).toList());
    }

    /** Moves the units of an event to where it takes them. */
    public void follow(ClaimEvent event) {
        Moves.make(event, this);
    }

    void put(EntryUnits some, Stage stage) {
        lines.put(some.entry(), some.lineId());
        units.computeIfAbsent(stage, any -> new TreeMap<>()).merge(some.entry(), some.quantity(), Integer::sum);
    }

    /**
     * Moves units on, each from the first of the stages where some of its entry are.
     *
     * @throws IllegalStateException if there are not so many
     */
    void move(List<EntryUnits> some, Stage to, Stage... from) {
        for (EntryUnits unit : some) {
            int left = unit.quantity();
            for (Stage stage : from) {
                left -= take(unit.entry(), stage, left);
            }
            if (left > 0) {
                throw new IllegalStateException(
                        "line " + unit.lineId() + ": of " + unit.quantity() + " units " + left + " are not at " + Arrays.toString(from));
            }
            put(unit, to);
        }
    }

    private int take(int entry, Stage stage, int most) {
        int there = entriesAt(stage).getOrDefault(entry, 0);
        int taken = Math.min(there, most);
        if (taken > 0) {
            units.get(stage).put(entry, there - taken);
        }
        return taken;
    }

    /** All units at these stages, by entry. */
    public List<EntryUnits> at(Stage... stages) {
        var all = new TreeMap<Integer, Integer>();
        for (Stage stage : stages) {
            entriesAt(stage).forEach((entry, quantity) -> all.merge(entry, quantity, Integer::sum));
        }
        return all.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> new EntryUnits(entry.getKey(), lines.get(entry.getKey()), entry.getValue())).toList();
    }

    /** As many of the wanted units as are at these stages, whichever entries they belong to. */
    List<EntryUnits> atMost(List<LineUnits> wanted, Stage... stages) {
        List<EntryUnits> found = new ArrayList<>();
        for (LineUnits line : LineUnits.sum(wanted)) {
            int left = line.quantity();
            for (EntryUnits there : at(stages)) {
                int taken = there.lineId().equals(line.lineId()) ? Math.min(left, there.quantity()) : 0;
                if (taken > 0) {
                    left -= taken;
                    found.add(there.of(taken));
                }
            }
        }
        return found;
    }

    /** As many of these units, entry by entry, as are at these stages. */
    List<EntryUnits> those(List<EntryUnits> some, Stage... stages) {
        return at(stages).stream().map(there -> there.of(Math.min(there.quantity(), EntryUnits.of(there.entry(), some))))
                .filter(there -> there.quantity() > 0).toList();
    }

    /** All ends that units have reached. */
    public Set<Stage> ends() {
        return Arrays.stream(Stage.values()).filter(stage -> stage.isEnd() && !at(stage).isEmpty()).collect(Collectors.toSet());
    }

    public boolean allEnded() {
        return units.entrySet().stream().filter(stage -> !stage.getKey().isEnd())
                .allMatch(stage -> stage.getValue().values().stream().allMatch(quantity -> quantity == 0));
    }

    /** Reading changes nothing: an aggregate that was only asked is the same as before. */
    private Map<Integer, Integer> entriesAt(Stage stage) {
        return units.getOrDefault(stage, new TreeMap<>());
    }
}
