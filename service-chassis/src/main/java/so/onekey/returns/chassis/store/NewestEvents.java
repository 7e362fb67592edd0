package so.onekey.returns.chassis.store;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

import java.util.List;

/**
 * What was stored last, read once for all readers that are at the end; Axon keeps 10,000 events for them. That common reading stands still
 * while nobody is at the end, and would go on from there, through all that was stored meanwhile, into a memory that doesn't hold it. So it
 * ends with its last reader, and begins anew where the next one stands.
 */
final class NewestEvents {
    /** How long a slow reader may keep more in memory than is kept for all, before it reads on by itself. */
    private static final int UNTIL_THE_SLOW_READ_ALONE_MS = 200;

    private final EmbeddedEventStore.Builder builder;
    private CommonReading reading;
    private int readers;

    NewestEvents(EmbeddedEventStore.Builder builder) {
        this.builder = builder.cleanupDelay(UNTIL_THE_SLOW_READ_ALONE_MS);
    }

    /** A stream that must be told to have {@link #left} when it is closed. */
    synchronized TrackingEventStream openStream(TrackingToken after) {
        if (reading == null) {
            reading = new CommonReading(builder);
        }
        readers++;
        return reading.openStream(after);
    }

    synchronized void left() {
        readers--;
        if (readers == 0) {
            end();
        }
    }

    synchronized void wereStored() {
        if (reading != null) {
            reading.goOn();
        }
    }

    synchronized void end() {
        if (reading != null) {
            reading.shutDown();
            reading = null;
        }
    }

    private static final class CommonReading extends EmbeddedEventStore {
        CommonReading(Builder builder) {
            super(builder);
        }

        void goOn() {
            afterCommit(List.of());
        }
    }
}
