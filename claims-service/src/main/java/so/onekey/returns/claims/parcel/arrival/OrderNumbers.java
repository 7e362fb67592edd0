package so.onekey.returns.claims.parcel.arrival;

import org.springframework.stereotype.Component;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.Orders;
import so.onekey.returns.claims.policy.UnitState;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which order a number stands for that is neither a claim's nor a label's. */
@Component
class OrderNumbers {
    private final Orders orders;

    OrderNumbers(Orders orders) {
        this.orders = orders;
    }

    /** The order itself, locked. */
    Optional<Order> numbered(String number) {
        return orders.lock(number);
    }

    /** The orders that went out under this tracking number, locked; those first of which something is still on its way. */
    List<Order> sentUnder(String trackingNumber) {
        return lock(orders.byTracking(trackingNumber)).sorted(Comparator.comparing(order -> !isOnItsWay(order))).toList();
    }

    /** The order that the device with this serial number was last sent for, locked. */
    Optional<Order> withDevice(String serial) {
        return lock(orders.bySerial(serial)).max(Comparator.comparing(Order::placedAt));
    }

    /** Always in the same order, so that nobody waits for somebody who waits for them. */
    private Stream<Order> lock(List<String> orderIds) {
        return orderIds.stream().sorted().map(orders::lock).toList().stream().flatMap(Optional::stream);
    }

    /** Whether something of the order left the warehouse and did not arrive. */
    static boolean isOnItsWay(Order order) {
        return order.lines().stream().flatMap(line -> order.unitsOf(line, List.of()).stream())
                .anyMatch(units -> units.state() == UnitState.DISPATCHED);
    }
}
