package so.onekey.returns.benchmarks.deadlines;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import so.onekey.returns.local.Database;

/** The least that can be done for each deadline with its own transaction: delete its row, insert one event, commit. Nothing else runs. */
record LeastPossible(Database database) {
    private static final int COUNT = 40_000;
    /** As many as fire deadlines in two instances. */
    private static final int CONNECTIONS = 8;

    double perSecond() throws SQLException, InterruptedException {
        prepare();
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                int first = i;
                all.add(threads.submit(() -> fire(first)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
        return COUNT / ((System.nanoTime() - began) / 1e9);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private void prepare() throws SQLException {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute("""
                    create table least_deadline (like deadline including all);
                    create table least_event (like event including all);
                    insert into least_deadline select (jsonb_populate_record(null::least_deadline,
                        to_jsonb(one) || jsonb_build_object('deadline_id', 'd-' || number))).*
                    from (select * from deadline limit 1) one, generate_series(0, %d) number
                    """.formatted(COUNT - 1));
            statement.execute("vacuum analyze least_deadline");
        }
    }

    private Void fire(int first) throws SQLException {
        try (var connection = connect();
                var delete = connection.prepareStatement("delete from least_deadline where deadline_id = ?");
                var insert = connection.prepareStatement(
                        """
                                insert into least_event (event_id, aggregate_type, aggregate_id, sequence_number, occurred_at, name, payload, meta_data)
                                values (?, 'Refund', ?, 3, ?, 'Refund.RefundOverdue', ?, ?)
                                """)) {
            connection.setAutoCommit(false);
            var event = Event.any(connection);
            for (int number = first; number < COUNT; number += CONNECTIONS) {
                delete.setString(1, "d-" + number);
                delete.executeUpdate();
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, "refund-" + number);
                insert.setString(3, Instant.now().toString());
                insert.setBytes(4, event.payload());
                insert.setBytes(5, event.metaData());
                insert.executeUpdate();
                connection.commit();
            }
        }
        return null;
    }

    private record Event(byte[] payload, byte[] metaData) {

        static Event any(Connection connection) throws SQLException {
            try (var statement = connection.createStatement();
                    var result = statement
                            .executeQuery("select payload, meta_data from event where name = 'Refund.RefundOverdue' limit 1")) {
                result.next();
                return new Event(result.getBytes(1), result.getBytes(2));
            }
        }
    }
}
