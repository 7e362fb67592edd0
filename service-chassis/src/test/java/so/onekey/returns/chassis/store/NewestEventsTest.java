package so.onekey.returns.chassis.store;

import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who reads at the end is served with what others have read too, and with nothing that nobody asked for. */
class NewestEventsTest {
    private static final int STORED_MEANWHILE = 30_000;
    private static final int KEPT_FOR_ALL = 10_100;

    private final WatchedEngine engine = new WatchedEngine();
    private final StrictEventStore store = new StrictEventStore(EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(5),
            new EventNames(List.of(new EventFamily(List.of(Rained.class)))), null);

    @AfterEach
    void shutDown() {
        store.shutDown();
    }

    @Test
    void who_comes_back_at_the_end_is_not_served_with_what_was_stored_while_nobody_read() throws InterruptedException {
        rain(1);
        try (var reader = store.openStream(null)) {
            readToTheEnd(reader);
            rain(9_000);
            readToTheEnd(reader);
            assertThat(engine.readForAll()).isPositive();
        }
        int before = engine.readForAll();
        rain(STORED_MEANWHILE);

        try (var reader = store.openStream(store.createHeadToken()); var other = store.openStream(store.createHeadToken())) {
            for (int question = 0; question < 500; question++) {
                assertThat(reader.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
                assertThat(other.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
            }
            rain(1);
            assertThat(payloadOf(reader)).isEqualTo(payloadOf(other)).isEqualTo(new Rained(fallen));
        }
        assertThat(engine.readForAll() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void who_is_slow_does_not_keep_what_all_others_have_read() throws InterruptedException {
        rain(1);
        try (var slow = store.openStream(null)) {
            readToTheEnd(slow);
            rain(1);
            assertThat(payloadOf(slow)).isEqualTo(new Rained(2));
            rain(STORED_MEANWHILE);
            await().atMost(Duration.ofSeconds(10)).until(() -> engine.readForAll() > STORED_MEANWHILE);
            await().atMost(Duration.ofSeconds(5)).until(() -> engine.stillInMemory() <= KEPT_FOR_ALL);
            for (int number = 3; number <= STORED_MEANWHILE + 2; number++) {
                assertThat(payloadOf(slow)).isEqualTo(new Rained(number));
            }
        }
    }

    private int fallen;

    private void rain(int events) {
        store.publish(rangeClosed(fallen + 1, fallen + events).mapToObj(number -> new GenericEventMessage<>(new Rained(number))).toList());
        fallen += events;
    }

    private static void readToTheEnd(TrackingEventStream reader) throws InterruptedException {
        while (reader.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
            reader.nextAvailable();
        }
    }

    private static Object payloadOf(TrackingEventStream reader) throws InterruptedException {
        assertThat(reader.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
        return reader.nextAvailable().getPayload();
    }

    @EventName("Sky.Rained")
    record Rained(int drop) {}

    /** Remembers what is read for all who are at the end; only for these the engine may block. */
    private static final class WatchedEngine extends InMemoryEventStorageEngine {
        private final Collection<WeakReference<Object>> forAll = new ConcurrentLinkedQueue<>();

        @Override
        public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken after, boolean mayBlock) {
            var events = super.readEvents(after, mayBlock);
            return mayBlock ? events.map(this::readForAll) : events;
        }

        private TrackedEventMessage<?> readForAll(TrackedEventMessage<?> stored) {
            var read = stored.withTrackingToken(stored.trackingToken());
            forAll.add(new WeakReference<>(read));
            return read;
        }

        int readForAll() {
            return forAll.size();
        }

        long stillInMemory() {
            System.gc();
            return forAll.stream().filter(event -> event.get() != null).count();
        }
    }
}
