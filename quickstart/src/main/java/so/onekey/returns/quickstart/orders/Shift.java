package so.onekey.returns.quickstart.orders;

import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.StorefrontMessage.OrderCancelled;
import so.onekey.returns.events.StorefrontMessage.OrderDelivered;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.codec.CloudEvent;

import java.time.Duration;
import java.time.Instant;

/**
 * Moves old orders to today by a whole number of days, so that the hours of the day stay as they were.
 *
 * @param days forward
 */
record Shift(long days) {

    /** The shift that brings {@code newest} to the last 24 hours before {@code today}. */
    static Shift to(Instant today, Instant newest) {
        return new Shift(Duration.between(newest, today).toDays());
    }

    CloudEvent<StorefrontMessage> apply(CloudEvent<StorefrontMessage> event) {
        return new CloudEvent<>(event.id(), event.source(), event.subject(), moved(event.time()), event.sequence(), apply(event.data()));
    }

    private StorefrontMessage apply(StorefrontMessage message) {
        return switch (message) {
            case OrderPlaced m -> new OrderPlaced(m.orderId(), moved(m.placedAt()), m.customer(), m.shippingAddress(), m.lines(),
                    m.shipping(), m.payments());
            case OrderDispatched m -> new OrderDispatched(m.orderId(), moved(m.dispatchedAt()), m.carrier(), m.trackingNumber(),
                    m.shipmentId(), m.lines());
            case OrderDelivered m -> new OrderDelivered(m.orderId(), moved(m.deliveredAt()), m.carrier(), m.trackingNumber(),
                    m.shipmentId(), m.lines());
            case OrderCancelled m -> new OrderCancelled(m.orderId(), moved(m.cancelledAt()), m.lines());
            default -> message;
        };
    }

    Instant moved(Instant instant) {
        return instant.plus(Duration.ofDays(days));
    }
}
