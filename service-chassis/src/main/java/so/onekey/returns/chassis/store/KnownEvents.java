package so.onekey.returns.chassis.store;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The store in order, up to the first event that nobody knows: what comes before it is still handled, then reading fails. */
final class KnownEvents implements TrackingEventStream {
    private static final Runnable ALREADY_CLOSED = () -> {};
    private final TrackingEventStream all;
    private final StrictEventStore store;
    private final AtomicReference<Runnable> onClose;

    KnownEvents(TrackingEventStream all, StrictEventStore store, Runnable onClose) {
        this.all = all;
        this.store = store;
        this.onClose = new AtomicReference<>(onClose);
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
        onClose.getAndSet(ALREADY_CLOSED).run();
    }
}
