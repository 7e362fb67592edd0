package so.onekey.returns.notifications.contacts;

import so.onekey.returns.chassis.store.EventName;

import java.time.Instant;
import java.util.List;

/** What happened to the wish to be forgotten. */
public sealed interface ErasureEvent {

    /** Whose wish it was. */
    String customerId();

    /**
     * All that was known about the customer is gone; told again when further orders come to light.
     *
     * @param orderIds all orders forgotten so far
     */
    @EventName("Erasure.CustomerErased")
    record CustomerErased(String erasureId, String customerId, List<String> orderIds, Instant erasedAt) implements ErasureEvent {}
}
