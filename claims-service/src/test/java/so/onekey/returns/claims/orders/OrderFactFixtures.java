package so.onekey.returns.claims.orders;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.orders.OrderFact.Cancelled;
import so.onekey.returns.claims.orders.OrderFact.Delivered;
import so.onekey.returns.claims.orders.OrderFact.Dispatched;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.OrderFact.Placed;
import so.onekey.returns.claims.orders.OrderFact.Units;
import so.onekey.returns.claims.orders.OrderFact.ReplacedUnits;
import so.onekey.returns.claims.orders.OrderFact.ReplacementDelivered;
import so.onekey.returns.claims.orders.OrderFact.ReplacementDispatched;
import so.onekey.returns.claims.orders.Reservation.Freed;
import so.onekey.returns.claims.policy.Category;
import so.onekey.returns.claims.policy.EarlierRejection;
import so.onekey.returns.claims.policy.Reason;
import so.onekey.returns.claims.policy.UnitState;
import so.onekey.returns.claims.policy.UnitGroup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts about an order of line L1 and what they add up to, in words. Instants are minutes of one day. */
final class OrderFactFixtures {
    private static final Instant DAY = Instant.parse("2026-11-23T00:00:00Z");

    private OrderFactFixtures() {}

    static Instant minute(int minute) {
        return DAY.plusSeconds(60L * minute);
    }

    static Line line(int quantity) {
        return new Line("L1", Category.STANDARD, quantity, Money.parse("USD 10.00"), Money.parse("USD 0.00"), false, false);
    }

    static Order order(int quantity, OrderFact... facts) {
        var placed = new Placed(DAY, "HK", List.of(line(quantity)), Money.parse("USD 5.00"), List.of());
        return Order.of("O-1", Stream.concat(Stream.of(facts), Stream.of(placed)).toList()).orElseThrow();
    }

    static Dispatched everythingDispatched(int minute) {
        return new Dispatched(minute(minute), null, List.of());
    }

    static Dispatched dispatched(int minute, String shipmentId, int quantity) {
        return new Dispatched(minute(minute), shipmentId, List.of(new Units("L1", quantity)));
    }

    static Delivered everythingDelivered(int minute) {
        return new Delivered(minute(minute), null, List.of());
    }

    static Delivered delivered(int minute, String shipmentId) {
        return new Delivered(minute(minute), shipmentId, List.of());
    }

    static Delivered delivered(int minute, String shipmentId, int quantity) {
        return new Delivered(minute(minute), shipmentId, List.of(new Units("L1", quantity)));
    }

    /** @param soFar cumulative */
    static Cancelled cancelled(int minute, int soFar) {
        return new Cancelled(minute(minute), List.of(new Units("L1", soFar)));
    }

    static Reservation held(int minute, int quantity) {
        return new Reservation("C-" + minute, minute(minute), "L1", true, "", quantity, 0);
    }

    static Reservation stopped(int minute, int quantity) {
        return new Reservation("C-" + minute, minute(minute), "L1", true, "", 0, quantity);
    }

    /** @param cancelled how many units of the line were known to be cancelled when they were claimed */
    static Reservation knowing(int cancelled, Reservation taken) {
        return new Reservation(taken.claimId(), taken.claimedAt(), taken.lineId(), taken.undispatched(), taken.shipmentId(), taken.held(),
                taken.used(), taken.stopped(), cancelled, null, null, List.of());
    }

    /** A claim on delivered units of a shipment that is over: rejected for the reason or, without one, withdrawn. */
    static Reservation over(String shipmentId, int minute, int quantity, int until, @Nullable Reason rejectedFor) {
        return new Reservation("C-" + minute, minute(minute), "L1", false, shipmentId, 0, 0, 0, 0,
                rejectedFor == null ? Reason.DEFECTIVE : rejectedFor, "RMA-" + minute,
                List.of(new Freed(quantity, minute(until), rejectedFor != null)));
    }

    static Reservation replacedFor(String claimId, String lineId, String shipmentId, int minute, int quantity) {
        return new Reservation(claimId, minute(minute), lineId, false, shipmentId, 0, quantity, 0, 0, Reason.DEFECTIVE, null, List.of());
    }

    static ReplacementDispatched replacementSent(String claimId, int minute, String lineId, String replaces, int quantity,
            String... serials) {
        return new ReplacementDispatched(claimId, minute(minute),
                List.of(new ReplacedUnits(lineId, replaces, quantity, List.of(serials))), null);
    }

    static ReplacementDelivered replacementArrived(String claimId, int minute, String lineId, String replaces, int quantity) {
        return new ReplacementDelivered(claimId, minute(minute), List.of(new ReplacedUnits(lineId, replaces, quantity, List.of())), null);
    }

    /** For example {@code 1 paused PT10M after [NO_LONGER_WANTED], 2}. */
    static String terms(Order order, String lineId, Reservation... reservations) {
        return order.unitsOf(order.line(lineId).orElseThrow(), List.of(reservations)).stream().map(OrderFactFixtures::termsInWords)
                .collect(Collectors.joining(", "));
    }

    private static String termsInWords(UnitGroup group) {
        return group.quantity() + (group.state() == UnitState.DELIVERED ? "" : " " + group.state())
                + (group.warrantyFrom() == null ? "" : " from " + Duration.between(DAY, group.warrantyFrom()))
                + (group.warrantyPaused().isZero() ? "" : " paused " + group.warrantyPaused())
                + (group.rejectedBefore().isEmpty()
                        ? ""
                        : " after " + group.rejectedBefore().stream().map(EarlierRejection::reason).toList());
    }

    static Reservation heldFrom(String shipmentId, int minute, int quantity) {
        return new Reservation("C-" + minute, minute(minute), "L1", false, shipmentId, quantity, 0);
    }

    /** For example {@code 2 DELIVERED S-1, 1 PLACED}. */
    static String units(Order order, Reservation... reservations) {
        return order.unitsOf(order.lines().getFirst(), List.of(reservations)).stream().map(OrderFactFixtures::inWords)
                .collect(Collectors.joining(", "));
    }

    private static String inWords(UnitGroup group) {
        return group.quantity() + " " + group.state() + (group.shipmentId() == null ? "" : " " + group.shipmentId());
    }
}
