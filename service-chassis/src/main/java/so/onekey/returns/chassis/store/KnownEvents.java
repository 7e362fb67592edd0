package so.onekey.returns.chassis.store;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The store in order, up to the first event that nobody knows: what comes before it is still handled, then reading fails. */
final class KnownEvents implements TrackingEventStream {
    private final TrackingEventStream all;
    private final StrictEventStore store;

    KnownEvents(TrackingEventStream all, StrictEventStore store) {
        this.all = all;
        this.store = store;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return all.peek().filter(store::isKnown);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return all.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return store.demandKnown(all.nextAvailable());
    }

    @Override
    public void close() {
        all.close();
    }
}
