package so.onekey.returns.claims.history;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.claim.ClaimEvent;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRequested;
import so.onekey.returns.claims.overview.ClaimPicture;
import so.onekey.returns.claims.overview.ClaimView;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Claims as their stored events tell them: never behind, also within the transaction that writes. */
@Component
public class StoredClaims {
    /** Under this key an event's metadata tell who sent the command, where the event itself does not say. */
    public static final String BY = "by";
    private final EventStore store;
    private final JdbcClient jdbc;

    StoredClaims(EventStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /** How a claim began; empty if there is no such claim. */
    public Optional<ReturnRequested> request(UUID claimId) {
        var events = store.readEvents(claimId.toString());
        return events.hasNext() && events.next().getPayload() instanceof ReturnRequested request ? Optional.of(request) : Optional.empty();
    }

    /** All that happened to a claim so far; empty if there is no such claim. */
    public List<ClaimEvent> events(UUID claimId) {
        return messages(claimId, ClaimEvent.class).stream().map(DomainEventMessage::getPayload).map(ClaimEvent.class::cast).toList();
    }

    /** As it stands now; empty if there is no such claim. */
    public Optional<ClaimView> view(UUID claimId) {
        List<ClaimEvent> events = events(claimId);
        return events.isEmpty() ? Optional.empty() : Optional.of(ClaimPicture.of(events));
    }

    /** All of one family that happened to something; empty if there is no such thing. */
    <E> List<StoredEvent<E>> stored(UUID id, Class<E> family) {
        Map<Long, Instant> storedAt = new HashMap<>();
        jdbc.sql("select sequence_number, stored_at from event where aggregate_id = ?").param(id.toString()).query(row -> {
            storedAt.put(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
        });
        return messages(id, family).stream().filter(message -> storedAt.containsKey(message.getSequenceNumber()))
                .map(message -> new StoredEvent<>(message.getSequenceNumber(), storedAt.get(message.getSequenceNumber()),
                        Optional.ofNullable(message.getMetaData().get(BY)).map(Object::toString), family.cast(message.getPayload())))
                .toList();
    }

    private List<? extends DomainEventMessage<?>> messages(UUID id, Class<?> family) {
        return store.readEvents(id.toString()).asStream().filter(message -> family.isInstance(message.getPayload())).toList();
    }
}
