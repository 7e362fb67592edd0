package so.onekey.returns.chassis.store;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import so.onekey.returns.chassis.sample.BasinEvent;
import so.onekey.returns.chassis.sample.Running;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An event store without a service around it, filled by plain SQL. */
final class Stored {
    private static final String APPEND = """
            insert into event (event_id, aggregate_type, aggregate_id, sequence_number, occurred_at, name, revision, payload, meta_data)
            values (gen_random_uuid()::text, 'Basin', ?, ?, to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                    'Basin.Filled', '1', convert_to('{"basinId":"' || gen_random_uuid() || '","drops":1}', 'UTF8'), convert_to('{}', 'UTF8'))
            """;
    private final DataSource dataSource;

    Stored(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static Stored in(Running running) {
        var dataSource = running.dataSource();
        Flyway.configure().dataSource(dataSource).locations("classpath:db/chassis").table("chassis_schema_history").load().migrate();
        return new Stored(dataSource);
    }

    /** A writer of its own, whose transaction stays open until it is ended. */
    Connection open() throws SQLException {
        var connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    static long append(Connection writer, String aggregate, long sequence) throws SQLException {
        try (var statement = writer.prepareStatement(APPEND + " returning global_index")) {
            statement.setString(1, aggregate);
            statement.setLong(2, sequence);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** So many other transactions, one after the other, each with one event. */
    void commitOthers(int transactions) throws SQLException {
        commitOthers(transactions, "");
    }

    void commitOthersWithAGapBeforeEach(int transactions) throws SQLException {
        commitOthers(transactions, "perform nextval('event_global_index'); ");
    }

    private void commitOthers(int transactions, String before) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("do $$ begin for other in 1.." + transactions + " loop " + before
                    + APPEND.replaceFirst("\\?", "'other ' || gen_random_uuid()").replaceFirst("\\?", "0")
                    + "; commit; end loop; end $$");
        }
    }

    /** Takes so many indexes that no event will ever have. */
    void jump(int indexes) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute("select count(nextval('event_global_index')) from generate_series(1, " + indexes + ")");
        }
    }

    void rollBackOthers(int transactions) throws SQLException {
        try (var writer = open()) {
            for (int other = 0; other < transactions; other++) {
                append(writer, "rolled back", other);
                writer.rollback();
            }
        }
    }

    EventStorageEngine engine() {
        return new StoreConfiguration().eventStorageEngine(serializer(), events(), connections(), transactions(),
                DefaultConfigurer.defaultConfiguration().buildConfiguration(),
                new Binder(new MapConfigurationPropertySource()).bindOrCreate("chassis.reading", ReadingSettings.class));
    }

    /** As Axon builds it if nobody says anything about gaps. */
    EventStorageEngine axonsOwn() {
        return JdbcEventStorageEngine.builder().schema(Schema.EVENTS).eventSerializer(events()).snapshotSerializer(serializer())
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver()).connectionProvider(connections())
                .transactionManager(transactions()).build();
    }

    static Serializer serializer() {
        return new StoreConfiguration().serializer();
    }

    private static Serializer events() {
        return new NamedEventSerializer(new EventNames(List.of(EventFamily.of(BasinEvent.class))), List.of());
    }

    TokenStore tokens() {
        return new StoreConfiguration().tokenStore(connections(), serializer(), NodeName.of(""));
    }

    ConnectionProvider connections() {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    private TransactionManager transactions() {
        return new SpringTransactionManager(new DataSourceTransactionManager(dataSource));
    }

    /** A processor's way through the store: each reading goes on where the one before ended. */
    static final class Reader {
        private final EventStorageEngine engine;
        private TrackingToken token;
        final List<String> events = new ArrayList<>();

        Reader(EventStorageEngine engine) {
            this.engine = engine;
        }

        void readOn() {
            try (var stream = engine.readEvents(token, false)) {
                stream.forEach(event -> {
                    token = event.trackingToken();
                    var domain = (org.axonframework.eventhandling.DomainEventMessage<?>) event;
                    events.add(domain.getAggregateIdentifier() + " " + domain.getSequenceNumber());
                });
            }
        }

        GapAwareTrackingToken token() {
            return (GapAwareTrackingToken) token;
        }

        void startAt(TrackingToken start) {
            token = start;
        }
    }
}
