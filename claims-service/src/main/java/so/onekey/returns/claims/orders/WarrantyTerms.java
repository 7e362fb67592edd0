package so.onekey.returns.claims.orders;

import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.policy.UnitGroup;
import so.onekey.returns.claims.policy.UnitState;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which warranty the units of an order have. A replacement goes on with that of the unit it replaces, which stood still from the claim until the
 * replacement arrived; which unit that was is not told, so it is the claimed one whose warranty lasts longest.
 */
final class WarrantyTerms {
    private final Order order;
    private final List<Reservation> reservations;

    /** @param reservations of the whole order */
    WarrantyTerms(Order order, List<Reservation> reservations) {
        this.order = order;
        this.reservations = reservations;
    }

    /** The groups of a line, those that left apart by the terms of their warranty and by their history. */
    List<UnitGroup> on(Line line, List<UnitGroup> groups) {
        return on(line, groups, Order.of(line, reservations));
    }

    private List<UnitGroup> on(Line line, List<UnitGroup> groups, List<Reservation> theirs) {
        var history = new UnitHistory(theirs);
        return groups.stream().flatMap(group -> switch (group.state()) {
            case DISPATCHED, DELIVERED -> history.on(inherited(line, group)).stream();
            case PLACED, NOT_FREE -> Stream.of(group);
        }).toList();
    }

    private UnitGroup inherited(Line line, UnitGroup group) {
        Optional<Replacement> replacement = order.replacement(line.lineId());
        // What has not arrived is a person's to decide on, so its warranty need not be known.
        if (replacement.isEmpty() || group.state() != UnitState.DELIVERED) {
            return group;
        }
        return replaced(replacement.get()).map(old -> goingOn(group, old, claimedAt(replacement.get(), group))).orElse(group);
    }

    private static UnitGroup goingOn(UnitGroup group, UnitGroup old, Instant claimedAt) {
        Instant began = old.warrantyBegan();
        Duration paused = old.warrantyPaused().plus(UnitHistory.pause(began, claimedAt, group.deliveredAt()));
        return new UnitGroup(group.state(), group.quantity(), group.dispatchedAt(), group.deliveredAt(), group.shipmentId(), began, paused,
                group.rejectedBefore());
    }

    private Optional<UnitGroup> replaced(Replacement replacement) {
        Line line = order.line(replacement.replacesLineId()).orElseThrow();
        List<Reservation> claimed = claimed(replacement);
        List<Reservation> byOthers = Order.of(line, reservations).stream().filter(taken -> !taken.claimId().equals(replacement.claimId()))
                .toList();
        List<UnitGroup> sent = on(line, order.unitsOfLine(line).sent(), byOthers);
        List<UnitGroup> theClaimed = sent.stream().filter(group -> claimed.stream().anyMatch(taken -> mayBe(taken, group))).toList();
        return (theClaimed.isEmpty() ? sent : theClaimed).stream()
                .max(Comparator.comparing(group -> group.warrantyBegan().plus(group.warrantyPaused())));
    }

    private static boolean mayBe(Reservation taken, UnitGroup group) {
        return taken.undispatched() || taken.shipmentId().equals(group.shipmentId() == null ? "" : group.shipmentId());
    }

    /** A claim that we don't know has stopped no warranty. */
    private Instant claimedAt(Replacement replacement, UnitGroup group) {
        return claimed(replacement).stream().map(Reservation::claimedAt).min(Comparator.naturalOrder()).orElse(group.deliveredAt());
    }

    private List<Reservation> claimed(Replacement replacement) {
        return reservations.stream().filter(taken -> taken.claimId().equals(replacement.claimId())
                && taken.lineId().equals(replacement.replacesLineId())).toList();
    }
}
