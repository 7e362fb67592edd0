package so.onekey.returns.quickstart.orders;

import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.StorefrontMessage.OrderCancelled;
import so.onekey.returns.events.StorefrontMessage.OrderDelivered;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.codec.CloudEvent;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What is done with one real order: the same for the same order on every machine. A third of them is claimed, a quarter of these before
 * their dispatch.
 */
final class Plan {
    private static final long DAYS_BACK = 401;
    private static final long ARRIVAL_WINDOW = 7;
    private final List<CloudEvent<StorefrontMessage>> messages;
    private final OrderPlaced placed;
    private final long hash;

    Plan(List<CloudEvent<StorefrontMessage>> messages) {
        this.messages = messages;
        this.placed = messages.stream().map(CloudEvent::data).filter(OrderPlaced.class::isInstance).map(OrderPlaced.class::cast).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an order of the file was never placed: " + messages.getFirst().subject()));
        var crc = new CRC32();
        crc.update(placed.orderId().getBytes(StandardCharsets.UTF_8));
        this.hash = crc.getValue();
    }

    String orderId() {
        return placed.orderId();
    }

    OrderPlaced placed() {
        return placed;
    }

    boolean isClaimed() {
        return hash % 3 == 0;
    }

    boolean isClaimedBeforeDispatch() {
        return isClaimed() && part(3, 4) == 0;
    }

    /** The shop has packed it already: it can't be stopped any more. */
    boolean isPacked() {
        return isClaimedBeforeDispatch() && part(12, 5) == 0;
    }

    /** Two in three just changed their mind; the others report something wrong. */
    String reason() {
        return part(60, 3) < 2 ? "NO_LONGER_WANTED" : part(180, 2) == 0 ? "DEFECTIVE" : "DAMAGED_IN_TRANSIT";
    }

    private long part(long divisor, long of) {
        return hash / divisor % of;
    }

    /**
     * The messages the shop sends, moved to today. Of an order that is claimed before its dispatch only the placing: the rest is held back.
     *
     * @param general how far orders move that nobody claims
     */
    List<CloudEvent<StorefrontMessage>> messages(Instant today, Shift general) {
        if (isClaimedBeforeDispatch()) {
            var shift = new Shift(Shift.to(today, placed.placedAt()).days() - part(360, 3));
            return messages.stream().filter(event -> event.data() instanceof OrderPlaced).map(shift::apply).toList();
        }
        Shift shift = isClaimed() ? new Shift(Shift.to(today, lastInstant()).days() - daysSinceDelivery()) : general;
        return messages.stream().map(shift::apply).toList();
    }

    private long daysSinceDelivery() {
        return part(360, 5) < 2 ? part(1800, ARRIVAL_WINDOW) : part(1800, DAYS_BACK);
    }

    /** When it was delivered, or as far as it came. */
    Instant lastInstant() {
        return messages.stream().map(CloudEvent::data).map(Plan::instantOf).max(Instant::compareTo).orElseThrow();
    }

    private static Instant instantOf(StorefrontMessage message) {
        return switch (message) {
            case OrderPlaced m -> m.placedAt();
            case OrderDispatched m -> m.dispatchedAt();
            case OrderDelivered m -> m.deliveredAt();
            case OrderCancelled m -> m.cancelledAt();
            default -> Instant.MIN;
        };
    }

    /** Everything of the order, for one reason. */
    String claim() {
        var lines = placed.lines().stream().map(line -> """
                {"lineId": "%s", "quantity": %d, "reason": "%s", "remedy": "REFUND", "packagingOpened": %s,
                 "artificialDamage": false, "hazard": false}""".formatted(line.lineId(),
                line.quantity(), reason(), part(720, 2) == 0)).toList();
        return """
                {"orderId": "%s", "email": "%s", "lines": [%s]}""".formatted(orderId(), placed.customer().email(),
                String.join(", ", lines));
    }
}
