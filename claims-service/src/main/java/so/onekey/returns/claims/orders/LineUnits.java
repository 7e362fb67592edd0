package so.onekey.returns.claims.orders;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.orders.OrderFact.Cancelled;
import so.onekey.returns.claims.orders.OrderFact.Delivered;
import so.onekey.returns.claims.orders.OrderFact.Dispatched;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.OrderFact.Units;
import so.onekey.returns.claims.policy.UnitGroup;
import so.onekey.returns.claims.policy.UnitState;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the units of one order line are: not dispatched, in which shipment, cancelled. */
final class LineUnits {
    private final Line line;
    private final List<OrderFact> facts;
    private final List<Shipment> shipments;

    LineUnits(Line line, List<OrderFact> facts) {
        this.line = line;
        this.facts = facts;
        this.shipments = shipments();
    }

    private record Shipment(String id, @Nullable Instant dispatchedAt, @Nullable Instant deliveredAt, int quantity) {
        UnitGroup group(int units) {
            UnitState state = deliveredAt == null ? UnitState.DISPATCHED : UnitState.DELIVERED;
            return new UnitGroup(state, units, dispatchedAt, deliveredAt, id.isEmpty() ? null : id);
        }

        Instant since() {
            return dispatchedAt != null ? dispatchedAt : deliveredAt != null ? deliveredAt : Instant.MAX;
        }
    }

    private List<Shipment> shipments() {
        List<Shipment> found = new ArrayList<>();
        facts(Dispatched.class).filter(fact -> !fact.lines().isEmpty()).forEach(fact -> add(found, fact.factId(), fact.at(), fact.lines()));
        facts(Delivered.class).filter(fact -> !fact.lines().isEmpty() && dispatch(fact.factId()) == null)
                .forEach(fact -> add(found, fact.factId(), null, fact.lines()));
        everythingElse(found);
        return found.stream().filter(shipment -> shipment.quantity() > 0).sorted(Comparator.comparing(Shipment::since)).toList();
    }

    private void add(List<Shipment> found, String id, @Nullable Instant dispatchedAt, List<Units> lines) {
        int quantity = Math.min(of(lines), line.quantity() - total(found));
        found.add(new Shipment(id, dispatchedAt, deliveryOf(id), quantity));
    }

    /** A dispatch or delivery that names no lines is about all units that went no other way. */
    private void everythingElse(List<Shipment> found) {
        Dispatched dispatch = dispatch("");
        boolean allDispatched = dispatch != null && dispatch.lines().isEmpty();
        boolean allDelivered = facts(Delivered.class).anyMatch(fact -> fact.factId().isEmpty() && fact.lines().isEmpty());
        if (allDispatched || allDelivered && dispatch == null) {
            Instant dispatchedAt = allDispatched ? dispatch.at() : null;
            int quantity = line.quantity() - total(found) - cancelledBefore(dispatchedAt);
            found.add(new Shipment("", dispatchedAt, deliveryOf(""), Math.max(0, quantity)));
        }
    }

    private @Nullable Dispatched dispatch(String id) {
        return facts(Dispatched.class).filter(fact -> fact.factId().equals(id)).findFirst().orElse(null);
    }

    private @Nullable Instant deliveryOf(String id) {
        return facts(Delivered.class).filter(fact -> fact.factId().equals(id) || fact.factId().isEmpty() && fact.lines().isEmpty())
                .map(Delivered::at).min(Comparator.naturalOrder()).orElse(null);
    }

    private int cancelledBefore(@Nullable Instant dispatchedAt) {
        return facts(Cancelled.class).filter(fact -> dispatchedAt == null || fact.at().isBefore(dispatchedAt)).mapToInt(this::cancelledBy)
                .max().orElse(0);
    }

    private int cancelledBy(Cancelled fact) {
        return fact.lines().isEmpty() ? line.quantity() : Math.min(of(fact.lines()), line.quantity());
    }

    private int of(List<Units> lines) {
        return lines.stream().filter(units -> units.lineId().equals(line.lineId())).mapToInt(Units::quantity).sum();
    }

    private static int total(List<Shipment> shipments) {
        return shipments.stream().mapToInt(Shipment::quantity).sum();
    }

    private <F extends OrderFact> java.util.stream.Stream<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    int cancelledAndNeverDispatched() {
        int cancelled = facts(Cancelled.class).mapToInt(this::cancelledBy).max().orElse(0);
        return Math.min(cancelled, line.quantity() - total(shipments));
    }

    /** Units claimed before dispatch, or stopped at a claim's wish, beyond those that really stayed. */
    int dispatchedThoughHeld(List<Reservation> reservations) {
        return Math.max(0, goneUndispatched(reservations) - neverDispatched());
    }

    private int neverDispatched() {
        return line.quantity() - total(shipments);
    }

    private int goneUndispatched(List<Reservation> reservations) {
        // The storefront counts the units it stopped for us among the cancelled ones, or not at all: they are taken out once.
        int stopped = reservations.stream().filter(Reservation::undispatched).mapToInt(Reservation::used).sum();
        int held = reservations.stream().filter(Reservation::undispatched).mapToInt(Reservation::held).sum();
        return Math.max(cancelledAndNeverDispatched(), stopped) + held;
    }

    List<UnitGroup> without(List<Reservation> reservations) {
        int free = Math.max(0, neverDispatched() - goneUndispatched(reservations));
        int goneWithShipments = dispatchedThoughHeld(reservations);

        List<UnitGroup> groups = new ArrayList<>();
        for (Shipment shipment : shipments) {
            int taken = Math.min(shipment.quantity(), takenFrom(shipment, reservations));
            int overflow = Math.min(goneWithShipments, shipment.quantity() - taken);
            goneWithShipments -= overflow;
            int left = shipment.quantity() - taken - overflow;
            if (left > 0) {
                groups.add(shipment.group(left));
            }
        }
        if (free > 0) {
            groups.add(UnitGroup.placed(free));
        }
        int notFree = line.quantity() - groups.stream().mapToInt(UnitGroup::quantity).sum();
        if (notFree > 0) {
            groups.add(UnitGroup.notFree(notFree));
        }
        return groups;
    }

    private static int takenFrom(Shipment shipment, List<Reservation> reservations) {
        return reservations.stream().filter(taken -> !taken.undispatched() && taken.shipmentId().equals(shipment.id()))
                .mapToInt(Reservation::taken).sum();
    }
}
