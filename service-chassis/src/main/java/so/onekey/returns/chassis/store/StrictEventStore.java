package so.onekey.returns.chassis.store;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;

import java.util.List;

/**
 * Stores and reads events of known families only. To Axon an event whose name nobody knows is one that nobody handles: an aggregate or a
 * processor goes on as if it had never happened. Here that is an error, which a processor tries again until the event is known.
 */
final class StrictEventStore extends AbstractEventStore {
    private final NewestEvents newest;
    private final EventNames names;
    private final Serializer serializer;

    StrictEventStore(EmbeddedEventStore.Builder builder, EventNames names, Serializer serializer) {
        super(builder);
        this.newest = new NewestEvents(builder);
        this.names = names;
        this.serializer = serializer;
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (!isKnown(event)) {
                throw new UnknownEvent(event.getPayloadType().getName() + " is in no EventFamily, so it can't be stored");
            }
        }
        super.prepareCommit(events);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        newest.wereStored();
    }

    /** From the first event on: there are no snapshots, and nobody asks for them each time. */
    @Override
    public DomainEventStream readEvents(String aggregate) {
        return readEvents(aggregate, 0);
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long firstSequenceNumber) {
        return known(super.readEvents(aggregate, firstSequenceNumber));
    }

    @Override
    public TrackingEventStream openStream(TrackingToken after) {
        return new KnownEvents(newest.openStream(after), this, newest::left);
    }

    void shutDown() {
        newest.end();
    }

    private DomainEventStream known(DomainEventStream events) {
        return DomainEventStream.of(events.asStream().map(this::demandKnown), events::getLastSequenceNumber);
    }

    /** Whether the unit of work that this thread is in stores the very first event of an aggregate. */
    boolean isBeingCreated(String aggregate) {
        return stagedDomainEventMessages(aggregate).anyMatch(event -> event.getSequenceNumber() == 0);
    }

    boolean isKnown(EventMessage<?> event) {
        return names.nameOf(event.getPayloadType()).isPresent();
    }

    <T extends EventMessage<?>> T demandKnown(T event) {
        if (isKnown(event)) {
            return event;
        }
        throw new UnknownEvent("'" + event.serializePayload(serializer, byte[].class).getType().getName()
                + "' is the name of no event in any EventFamily; it was stored as " + event.getIdentifier());
    }
}
