package so.onekey.returns.chassis.store;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A processor may be stopped for a replay in the very moment in which it takes up its last segment. */
class StoppedWhileStartingTest {
    private static final int SEGMENTS = 2;
    private static final int LAST = 1;

    @Test
    void with_a_spare_thread_all_segments_are_read_after_the_next_start() {
        var processor = stoppedWhileStarting(SEGMENTS + Processors.SPARE_THREAD);

        await().atMost(Duration.ofSeconds(20)).until(() -> processor.processingStatus().size() == SEGMENTS);
        processor.shutDown();
    }

    /** Once Axon is mended this turns red, and the spare thread can go. */
    @Test
    void without_it_axon_loses_a_thread_and_a_segment() {
        var processor = stoppedWhileStarting(SEGMENTS);

        await().atMost(Duration.ofSeconds(20)).until(() -> processor.processingStatus().size() == 1);
        assertThat(processor.availableProcessorThreads()).isZero();
        processor.shutDown();
    }

    private static TrackingEventProcessor stoppedWhileStarting(int threads) {
        var tokens = new StopsAtTheLastSegment();
        var processor = TrackingEventProcessor.builder().name("levels")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(new Levels()).build())
                .messageSource(EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build()).tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE).trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration
                        .forParallelProcessing(threads).andInitialSegmentsCount(SEGMENTS))
                .build();
        tokens.processor = processor;
        processor.start();
        await().atMost(Duration.ofSeconds(20)).until(tokens.stopped::get);
        processor.shutDown();
        processor.start();
        return processor;
    }

    static class Levels {
        @EventHandler
        void on(String event) {}
    }

    private static final class StopsAtTheLastSegment extends InMemoryTokenStore {
        private final AtomicBoolean stopped = new AtomicBoolean();
        private TrackingEventProcessor processor;

        @Override
        public TrackingToken fetchToken(String name, int segment) {
            if (segment == LAST && stopped.compareAndSet(false, true)) {
                Thread.startVirtualThread(processor::shutDown);
                await().atMost(Duration.ofSeconds(20)).until(() -> !processor.isRunning());
            }
            return super.fetchToken(name, segment);
        }
    }
}
