package so.onekey.returns.notifications.contacts;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.notifications.contacts.ErasureEvent.CustomerErased;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The wish of one customer to be forgotten. */
@Aggregate(type = "Erasure")
class Erasure {
    @AggregateIdentifier
    private @Nullable String erasureId;
    private Set<String> forgotten = Set.of();

    Erasure() {}

    static String idOf(String customerId) {
        return UUID.nameUUIDFromBytes(("erasure of " + customerId).getBytes(StandardCharsets.UTF_8)).toString();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordErasure command) {
        if (erasureId == null || !forgotten.containsAll(command.orderIds())) {
            var all = new TreeSet<>(forgotten);
            all.addAll(command.orderIds());
            AggregateLifecycle.apply(new CustomerErased(command.erasureId(), command.customerId(), List.copyOf(all), command.erasedAt()));
        }
    }

    @EventSourcingHandler
    void on(CustomerErased event) {
        erasureId = event.erasureId();
        forgotten = Set.copyOf(event.orderIds());
    }
}
