package so.onekey.returns.chassis.store;

import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import so.onekey.returns.chassis.sample.BasinEvent;
import so.onekey.returns.chassis.sample.Running;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A service that would lose events does not start. */
class StoreGuardTest {
    private static final Running running = new Running();
    private final Stored stored = new Stored(running.dataSource());

    @AfterAll
    static void close() {
        running.close();
    }

    @Test
    void a_processor_without_a_seeded_token_keeps_a_service_from_starting() {
        assertThatThrownBy(() -> running.instance(List.of(Unseeded.class)))
                .hasStackTraceContaining("The processor 'unseeded' has no row in processor_token");
    }

    @Test
    void events_in_memory_keep_a_service_from_starting() {
        assertThatThrownBy(() -> running.instance(List.of(EventsInMemory.class)))
                .hasStackTraceContaining("Events would not be kept: expected a JdbcEventStorageEngine but found")
                .hasStackTraceContaining("InMemoryEventStorageEngine");
    }

    @Test
    void whatever_is_kept_in_memory_or_without_transactions_is_refused() {
        var nothing = DefaultConfigurer.defaultConfiguration().configureEmbeddedEventStore(axon -> new InMemoryEventStorageEngine());
        refuses(nothing, "JdbcEventStorageEngine");
        var events = DefaultConfigurer.defaultConfiguration().configureEmbeddedEventStore(axon -> stored.engine())
                .registerComponent(EventStorageEngine.class, axon -> stored.engine());
        refuses(events, "JdbcTokenStore");
        var tokens = DefaultConfigurer.defaultConfiguration().configureEmbeddedEventStore(axon -> stored.engine())
                .registerComponent(EventStorageEngine.class, axon -> stored.engine())
                .registerComponent(TokenStore.class, axon -> stored.tokens());
        refuses(tokens, "JdbcSagaStore");
        var sagas = DefaultConfigurer.defaultConfiguration().configureEmbeddedEventStore(axon -> stored.engine())
                .registerComponent(EventStorageEngine.class, axon -> stored.engine())
                .registerComponent(TokenStore.class, axon -> stored.tokens())
                .registerComponent(SagaStore.class, axon -> JdbcSagaStore.builder().connectionProvider(stored.connections())
                        .serializer(Stored.serializer()).build());
        refuses(sagas, "SpringTransactionManager");
    }

    private static void refuses(Configurer wrong, String missing) {
        wrong.eventProcessing();
        var guard = new StoreGuard(wrong.buildConfiguration(), running.dataSource());

        assertThatThrownBy(guard::afterSingletonsInstantiated).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Events would not be kept: expected a " + missing + " but found ");
    }

    static class EventsInMemory {
        @Bean
        @Primary
        EventStorageEngine inMemory() {
            return new InMemoryEventStorageEngine();
        }
    }

    @ProcessingGroup("unseeded")
    static class Unseeded {
        @EventHandler
        void on(BasinEvent.Filled event) {
            throw new AssertionError("never reached");
        }
    }
}
