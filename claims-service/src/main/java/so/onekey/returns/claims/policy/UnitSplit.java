package so.onekey.returns.claims.policy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a claimed line into groups of units of equal state, one receipt entry each.
 *
 * <p>NO_LONGER_WANTED takes undispatched units first, every other reason the latest delivered. Units that are not free come last and form one
 * group, the one that rule 1 rejects (ORDER-1). Among units that are equal otherwise, those with the longest warranty are taken first.
 */
public final class UnitSplit {
    private static final List<UnitState> UNDISPATCHED_FIRST = List.of(UnitState.PLACED, UnitState.DISPATCHED, UnitState.DELIVERED,
            UnitState.NOT_FREE);
    private static final List<UnitState> DELIVERED_FIRST = List.of(UnitState.DELIVERED, UnitState.DISPATCHED, UnitState.PLACED,
            UnitState.NOT_FREE);

    private UnitSplit() {}

    /**
     * The groups that the requested units fall into, in the order they are taken. Their quantities add up to {@code requested}; the order of
     * {@code unitsOfTheLine} changes nothing.
     *
     * @param requested how many units are claimed, from 1 to the quantity bought
     * @param unitsOfTheLine every unit that was bought on this line, free or not
     * @throws IllegalArgumentException when fewer than 1 or more than all units are requested
     */
    public static List<UnitGroup> of(Reason reason, int requested, List<UnitGroup> unitsOfTheLine) {
        int bought = unitsOfTheLine.stream().mapToInt(UnitGroup::quantity).sum();
        if (requested < 1 || requested > bought) {
            throw new IllegalArgumentException("From 1 to " + bought + " units can be claimed, not " + requested);
        }
        List<UnitGroup> taken = new ArrayList<>();
        int open = requested;
        for (UnitGroup group : unitsOfTheLine.stream().sorted(bestFirst(reason)).toList()) {
            if (open > 0) {
                int quantity = Math.min(open, group.quantity());
                add(group.of(quantity), taken);
                open -= quantity;
            }
        }
        return List.copyOf(taken);
    }

    private static Comparator<UnitGroup> bestFirst(Reason reason) {
        List<UnitState> states = reason == Reason.NO_LONGER_WANTED ? UNDISPATCHED_FIRST : DELIVERED_FIRST;
        return comparing((UnitGroup group) -> states.indexOf(group.state()))
                .thenComparing(UnitGroup::deliveredAt, nullsLast(reverseOrder()))
                .thenComparing(UnitGroup::dispatchedAt, nullsLast(reverseOrder()))
                .thenComparing(UnitGroup::shipmentId, nullsLast(naturalOrder()))
                .thenComparing(UnitGroup::warrantyPaused, reverseOrder())
                .thenComparing(UnitGroup::warrantyFrom, nullsLast(reverseOrder()))
                .thenComparing(group -> group.rejectedBefore().size(), reverseOrder())
                .thenComparing(group -> group.rejectedBefore().toString());
    }

    private static void add(UnitGroup group, List<UnitGroup> taken) {
        UnitGroup next = group.state() == UnitState.NOT_FREE ? UnitGroup.notFree(group.quantity()) : group;
        if (!taken.isEmpty() && taken.getLast().of(next.quantity()).equals(next)) {
            next = next.of(taken.removeLast().quantity() + next.quantity());
        }
        taken.add(next);
    }
}
