package so.onekey.returns.benchmarks.commands;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import so.onekey.returns.local.Database;

/** The least that can be done to append to what is there: read the events of a parcel, insert one more, commit. */
final class LeastAppend {
    private static final String READ = """
            select event_id, aggregate_id, sequence_number, aggregate_type, occurred_at, name, revision, payload, meta_data from least_event
            where aggregate_id = md5('parcel ' || ?)::uuid::text and sequence_number >= 0 order by sequence_number""";
    private static final String INSERT = """
            insert into least_event (event_id, aggregate_type, aggregate_id, sequence_number, occurred_at, name, revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private final Database database;
    private final int pool;
    private final AtomicInteger next = new AtomicInteger();

    LeastAppend(Database database, int pool) {
        this.database = database;
        this.pool = pool;
    }

    Load.Client client() throws SQLException {
        var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        connection.setAutoCommit(false);
        return new Client(connection, connection.prepareStatement(READ), connection.prepareStatement(INSERT));
    }

    private final class Client implements Load.Client {
        private final Connection connection;
        private final PreparedStatement read;
        private final PreparedStatement insert;

        Client(Connection connection, PreparedStatement read, PreparedStatement insert) {
            this.connection = connection;
            this.read = read;
            this.insert = insert;
        }

        /** Two clients may meet on one parcel when the pool begins anew: then the slower one does it again with the next. */
        @Override
        public void once() throws SQLException {
            while (!tryOnce()) {
                connection.rollback();
            }
        }

        private boolean tryOnce() throws SQLException {
            read.setInt(1, Math.floorMod(next.getAndIncrement(), pool));
            try (var events = read.executeQuery()) {
                long last = -1;
                long bytes = 0;
                while (events.next()) {
                    bytes += events.getString(1).length() + events.getString(5).length() + events.getBytes(8).length
                            + events.getBytes(9).length;
                    last = events.getLong(3);
                    if (last >= CommandsPlan.EVENTS - 1) {
                        insert.setString(2, events.getString(4));
                        insert.setString(3, events.getString(2));
                        insert.setString(6, events.getString(6));
                        insert.setString(7, events.getString(7));
                        insert.setBytes(8, events.getBytes(8));
                        insert.setBytes(9, events.getBytes(9));
                        insert.setString(5, events.getString(5));
                    }
                }
                if (bytes == 0) {
                    throw new IllegalStateException("The pool has no such parcel");
                }
                insert.setString(1, UUID.randomUUID().toString());
                insert.setLong(4, last + 1);
            }
            try {
                insert.executeUpdate();
                connection.commit();
                return true;
            } catch (SQLException failure) {
                if ("23505".equals(failure.getSQLState())) {
                    return false;
                }
                throw failure;
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
