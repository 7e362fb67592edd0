package so.onekey.returns.chassis.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.modelling.saga.repository.jdbc.SagaSqlSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JacksonModule;

import javax.sql.DataSource;

import java.time.Duration;
import java.util.List;

/**
 * The event store on PostgreSQL, with our tables and our names.
 * <p>
 * Axon orders its own auto-configurations after class names that Spring Boot 4 has moved; without the order given here they come up
 * silently with no store at all. {@link StoreGuard} refuses such a start.
 */
@AutoConfiguration(afterName = {"org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
        "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"},
        beforeName = {
                "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
                "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
                "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"})
@EnableConfigurationProperties(ReadingSettings.class)
class StoreConfiguration {
    /** Longer than a publisher may wait for Kafka, shorter than the transaction limit, so that no two nodes work on one segment. */
    static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(20);

    @Bean
    FlywayMigrationStrategy chassisTablesFirst() {
        return new ChassisTables();
    }

    @Bean
    EventNames eventNames(List<EventFamily> families) {
        return new EventNames(families);
    }

    /** Tokens and sagas: Axon's Jackson 3 serializer can't read its own replay tokens back, so these stay with Jackson 2. */
    @Bean
    @Primary
    Serializer serializer() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        return JacksonSerializer.builder().objectMapper(mapper).lenientDeserialization().build();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventNames names, List<JacksonModule> modules) {
        return new NamedEventSerializer(names, modules);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(@Qualifier("eventSerializer") Serializer eventSerializer) {
        return eventSerializer;
    }

    @Bean
    EventStorageEngine eventStorageEngine(Serializer serializer, @Qualifier("eventSerializer") Serializer eventSerializer,
            ConnectionProvider connections, TransactionManager transactions,
            org.axonframework.config.Configuration axon, ReadingSettings reading) {
        // Events of one aggregate have no gaps: fewer than were asked for are its last, and nobody has to ask whether there are more.
        return new GapProofEngine(JdbcEventStorageEngine.builder().schema(Schema.EVENTS).eventSerializer(eventSerializer)
                .snapshotSerializer(serializer).upcasterChain(axon.upcasterChain())
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver()).connectionProvider(connections)
                .batchSize(reading.rows()).finalAggregateBatchPredicate(read -> read.size() < reading.rows()), transactions);
    }

    @Bean(name = "eventBus", destroyMethod = "shutDown")
    StrictEventStore eventStore(EventStorageEngine engine, EventNames names, @Qualifier("eventSerializer") Serializer eventSerializer,
            org.axonframework.config.Configuration axon, ReadingSettings reading) {
        return new StrictEventStore(EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(reading.fetchDelay().toMillis())
                .messageMonitor(axon.messageMonitor(EmbeddedEventStore.class, "eventStore")), names, eventSerializer);
    }

    @Bean
    NodeName nodeName(@Value("${chassis.node:}") String setting) {
        return NodeName.of(setting);
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer, NodeName node) {
        return JdbcTokenStore.builder().schema(Schema.TOKENS).connectionProvider(connections).serializer(serializer)
                .claimTimeout(CLAIM_TIMEOUT).nodeId(node.value()).build();
    }

    @Bean
    ReadingPositions readingPositions(DataSource dataSource, Serializer serializer) {
        return new ReadingPositions(JdbcClient.create(dataSource), serializer);
    }

    @Bean(AggregateLocks.BEAN)
    AggregateLocks aggregateLocks(DataSource dataSource, ObjectProvider<StrictEventStore> store) {
        return new AggregateLocks(dataSource, aggregate -> store.getObject().isBeingCreated(aggregate));
    }

    @Bean
    static AggregateLocks.ForEveryAggregate locksForEveryAggregate() {
        return new AggregateLocks.ForEveryAggregate();
    }

    @Bean
    SagaSqlSchema sagaSchema() {
        return Schema.sagas();
    }

    @Bean
    SagaStore<Object> sagaStore(ConnectionProvider connections, SagaSqlSchema schema, Serializer serializer) {
        return new SparingSagaStore(connections, schema, serializer);
    }

    @Bean
    Processors howProcessorsRead(ReadingSettings reading) {
        return new Processors(reading);
    }

    @Bean
    StoreGuard storeGuard(org.axonframework.config.Configuration axon, DataSource dataSource) {
        return new StoreGuard(axon, dataSource);
    }
}
