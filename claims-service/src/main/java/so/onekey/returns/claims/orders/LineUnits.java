package so.onekey.returns.claims.orders;

import so.onekey.returns.claims.orders.OrderFact.Cancelled;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.policy.UnitGroup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Where the units of one order line are: not dispatched, in which shipment, cancelled, taken by claims.
 * <p>
 * Units are counted, not named, so two things said about them may be about the same ones. The storefront counts the units that it stopped
 * for us among those it cancelled, or doesn't; only what was known to be cancelled when a claim was made can't be that claim's.
 */
final class LineUnits {
    private final Line line;
    private final List<OrderFact> facts;
    private final List<Shipment> shipments;
    private final int dispatched;

    LineUnits(Line line, List<OrderFact> facts) {
        this.line = line;
        this.facts = facts;
        this.shipments = Shipments.of(line, facts);
        this.dispatched = shipments.stream().mapToInt(Shipment::quantity).sum();
    }

    int cancelled(List<Reservation> reservations) {
        return Math.min(line.quantity(), cancelledOr(Reservation::stopped, reservations));
    }

    /** What the storefront says is cancelled, those included that left all the same. */
    int cancelledAtStorefront() {
        return Shipments.cancelled(line, facts.stream().filter(Cancelled.class::isInstance).map(Cancelled.class::cast), null);
    }

    private int cancelledOr(ToIntFunction<Reservation> units, List<Reservation> reservations) {
        int apart = cancelledBefore(reservations, taken -> units.applyAsInt(taken) > 0);
        return Math.max(cancelled(), apart + undispatched(reservations, units));
    }

    private int cancelled() {
        return Math.min(cancelledAtStorefront(), neverDispatched());
    }

    /** What was known to be cancelled when the first of these claims was made; all that is cancelled if there is none. */
    private int cancelledBefore(List<Reservation> reservations, Predicate<Reservation> which) {
        return reservations.stream().filter(Reservation::undispatched).filter(which).mapToInt(Reservation::cancelledBefore)
                .reduce(cancelled(), Math::min);
    }

    private int neverDispatched() {
        return line.quantity() - dispatched;
    }

    private static int undispatched(List<Reservation> reservations, ToIntFunction<Reservation> units) {
        return reservations.stream().filter(Reservation::undispatched).mapToInt(units).sum();
    }

    /** At least so many, whichever units the storefront's cancellations are about. */
    int dispatchedThoughHeld(List<Reservation> reservations) {
        int held = undispatched(reservations, Reservation::held);
        if (held == 0) {
            return 0;
        }
        int stopped = undispatched(reservations, Reservation::used);
        int notTheHeldOnes = Math.max(cancelledBefore(reservations, taken -> taken.held() > 0),
                cancelledBefore(reservations, taken -> taken.taken() > 0) + stopped);
        int beyondThoseThatStayed = notTheHeldOnes + held - neverDispatched();
        return Math.max(0, Math.min(beyondThoseThatStayed, Math.min(held, dispatched)));
    }

    /** All units that have left, as they were sent, whoever has taken them. */
    List<UnitGroup> sent() {
        return shipments.stream().map(shipment -> shipment.group(shipment.quantity())).toList();
    }

    /** Free units by state, and all others as not free. In doubt a unit is not free. */
    List<UnitGroup> without(List<Reservation> reservations) {
        int gone = cancelledOr(Reservation::used, reservations) + undispatched(reservations, Reservation::held);
        List<Shipment> left = new ArrayList<>();
        int elsewhere = Math.max(0, gone - neverDispatched()) + takeFromTheirShipments(reservations, left);

        List<UnitGroup> groups = new ArrayList<>();
        for (Shipment shipment : left) {
            int taken = Math.min(elsewhere, shipment.quantity());
            elsewhere -= taken;
            if (shipment.quantity() > taken) {
                groups.add(shipment.group(shipment.quantity() - taken));
            }
        }
        int placed = neverDispatched() - gone - elsewhere;
        if (placed > 0) {
            groups.add(UnitGroup.placed(placed));
        }
        int notFree = line.quantity() - groups.stream().mapToInt(UnitGroup::quantity).sum();
        if (notFree > 0) {
            groups.add(UnitGroup.notFree(notFree));
        }
        return groups;
    }

    /** @return how many units were claimed from shipments that turn out to hold fewer */
    private int takeFromTheirShipments(List<Reservation> reservations, List<Shipment> left) {
        Map<String, Integer> claimed = new HashMap<>();
        reservations.stream().filter(taken -> !taken.undispatched())
                .forEach(taken -> claimed.merge(taken.shipmentId(), taken.taken(), Integer::sum));
        for (Shipment shipment : shipments) {
            int taken = Math.min(shipment.quantity(), claimed.getOrDefault(shipment.id(), 0));
            claimed.merge(shipment.id(), -taken, Integer::sum);
            left.add(new Shipment(shipment.id(), shipment.dispatchedAt(), shipment.deliveredAt(), shipment.quantity() - taken));
        }
        return claimed.values().stream().mapToInt(Integer::intValue).sum();
    }
}
