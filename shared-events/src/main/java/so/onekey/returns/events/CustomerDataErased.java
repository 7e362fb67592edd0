package so.onekey.returns.events;

import java.time.Instant;
import java.util.List;

/**
 * A service has erased all it knew about a customer; each service says so on its own topic. What remains are ids.
 *
 * @param orderIds the customer's orders, none if there were none
 */
public record CustomerDataErased(String customerId, @MayBeEmpty List<String> orderIds, Instant occurredAt)
        implements
        ClaimMessage,
        RefundMessage,
        NotificationMessage {

    @Override
    public String key() {
        return customerId;
    }
}
