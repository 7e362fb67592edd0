package so.onekey.returns.claims.orders;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.OrderFact.Units;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line that came into an order in place of claimed units. It has the price and the category of the line it replaces, as that is what it may
 * be paid back with; it was never paid for itself.
 *
 * @param claimId the claim whose units it replaces
 * @param dispatchedAt unknown if all we heard is that it arrived
 * @param delivered how many have arrived
 * @param deliveredAt the last of them
 */
record Replacement(Line line, String claimId, String replacesLineId, @Nullable Instant dispatchedAt, int delivered,
        @Nullable Instant deliveredAt) {

    /** The facts as any other shipment has them. */
    List<OrderFact> facts() {
        return Stream.<OrderFact>of(
                dispatchedAt == null ? null : new OrderFact.Dispatched(dispatchedAt, shipmentId(), units(line.quantity())),
                deliveredAt == null ? null : new OrderFact.Delivered(deliveredAt, shipmentId(), units(delivered)))
                .filter(fact -> fact != null).toList();
    }

    private String shipmentId() {
        return "replacement:" + claimId;
    }

    private List<Units> units(int quantity) {
        return List.of(new Units(line.lineId(), quantity));
    }
}
