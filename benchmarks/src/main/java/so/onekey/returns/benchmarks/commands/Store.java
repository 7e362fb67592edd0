package so.onekey.returns.benchmarks.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import so.onekey.returns.benchmarks.deadlines.Stored;

/** The service's own database: what is prepared in it, and what is counted afterwards. */
record Store(Connection connection) {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** Copies an order that is known. The copies are named {@code order-00000012}. */
    void copyOrder(String order, int count) throws SQLException {
        connection.setAutoCommit(false);
        for (var setting : Map.of("order", order, "count", String.valueOf(count)).entrySet()) {
            try (var statement = connection.prepareStatement("select set_config('benchmark.' || ?, ?, true)")) {
                statement.setString(1, setting.getKey());
                statement.setString(2, setting.getValue());
                statement.execute();
            }
        }
        execute(text("orders.sql"));
        connection.commit();
        connection.setAutoCommit(true);
        execute("vacuum analyze");
    }

    /** Copies a parcel, so that the pool has so many. */
    void fillPool(String table, UUID parcel, int size) throws SQLException {
        execute(text("pool.sql").formatted(table, size, parcel));
        execute("vacuum analyze " + table);
    }

    /**
     * Takes the events away again that parcels of the pool got.
     *
     * @return how many they were
     */
    long trimPool(String table, int size) throws SQLException {
        long trimmed;
        try (var statement = connection.prepareStatement("delete from " + table + " where sequence_number >= ? and aggregate_id in "
                + "(select md5('parcel ' || number)::uuid::text from generate_series(0, ? - 1) number)")) {
            statement.setInt(1, CommandsPlan.EVENTS);
            statement.setInt(2, size);
            trimmed = statement.executeLargeUpdate();
        }
        execute("vacuum " + table);
        return trimmed;
    }

    /** The number that was given to an event last. */
    long lastEvent() throws SQLException {
        return count("select case when is_called then last_value else 0 end from event_global_index");
    }

    /**
     * Takes the events away again that were stored later. Only with no processor running.
     *
     * @return how many they were
     */
    long trimAfter(String table, long last) throws SQLException {
        long trimmed;
        try (var statement = connection.prepareStatement("delete from " + table + " where global_index > ?")) {
            statement.setLong(1, last);
            trimmed = statement.executeLargeUpdate();
        }
        execute("vacuum " + table);
        return trimmed;
    }

    long eventsAfter(long last, String name) throws SQLException {
        return count("select count(*) from event where global_index > " + last + " and name = '" + name + "'");
    }

    /**
     * What was stored while nobody read is not read later either. Only with no processor running. By the sequence: the numbers of what was
     * taken away again, and of the limit's rows, which come from the same one, are no gaps that somebody could still fill.
     */
    void letProcessorsSkipAll() throws SQLException {
        execute("""
                update processor_token set token = convert_to(json_build_object('index', (select last_value from event_global_index),
                    'gaps', json_build_array())::text, 'UTF8')""");
    }

    /** Waits until all that follows from what was done is done too. */
    void awaitQuiet() throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (count("select count(*) from scheduled_tasks where task_name = 'carrier-label'") > 0 || new Stored(connection).unread() > 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The service was not done with what follows within " + LIMIT);
            }
            Thread.sleep(100);
        }
    }

    void awaitFacts(String order, int facts) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (count("select count(*) from order_fact where order_id = '" + order + "'") < facts) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The service did not hear of the order within " + LIMIT);
            }
            Thread.sleep(100);
        }
    }

    long count(String sql) throws SQLException {
        return new Stored(connection).count(sql);
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    private static String text(String resource) {
        try (InputStream in = Store.class.getResourceAsStream("/commands/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
