package so.onekey.returns.chassis.store;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

import javax.sql.DataSource;

/** Refuses to start on anything but PostgreSQL's event store: Axon would otherwise keep events in memory without a word. */
final class StoreGuard implements SmartInitializingSingleton {
    private final Configuration axon;
    private final DataSource dataSource;

    StoreGuard(Configuration axon, DataSource dataSource) {
        this.axon = axon;
        this.dataSource = dataSource;
    }

    @Override
    public void afterSingletonsInstantiated() {
        demand(AbstractEventStore.class, axon.eventStore());
        demand(JdbcEventStorageEngine.class, axon.getComponent(EventStorageEngine.class));
        demand(JdbcTokenStore.class, axon.getComponent(TokenStore.class));
        demand(JdbcSagaStore.class, axon.eventProcessingConfiguration().sagaStore());
        demand(SpringTransactionManager.class, axon.getComponent(TransactionManager.class));
        axon.eventProcessingConfiguration().eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor) {
                demandDurableTokens(axon.eventProcessingConfiguration(), name);
                demandSeed(name);
            }
        });
    }

    private static void demandDurableTokens(EventProcessingConfiguration processing, String name) {
        demand(JdbcTokenStore.class, processing.tokenStore(name));
    }

    private void demandSeed(String processor) {
        int segments = JdbcClient.create(dataSource).sql("select count(*) from processor_token where processor = ?").param(processor)
                .query(Integer.class).single();
        if (segments == 0) {
            throw new IllegalStateException(
                    "The processor '" + processor + "' has no row in processor_token and would start at the head of "
                            + "the store, past events it has never seen: seed it in a migration of the service");
        }
    }

    static void demand(Class<?> wanted, Object found) {
        if (!wanted.isInstance(found)) {
            throw new IllegalStateException("Events would not be kept: expected a " + wanted.getSimpleName() + " but found "
                    + (found == null ? "nothing" : found.getClass().getName())
                    + "; check that a DataSource is configured and that no other bean replaces it");
        }
    }
}
