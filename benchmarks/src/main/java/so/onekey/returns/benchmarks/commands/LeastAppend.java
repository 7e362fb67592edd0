package so.onekey.returns.benchmarks.commands;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import so.onekey.returns.local.Database;

/** The least that can be done to append to what is there: read the events of a parcel, insert one more like the last, commit. */
final class LeastAppend {
    private static final String READ = """
            select event_id, aggregate_id, sequence_number, aggregate_type, occurred_at, name, revision, payload, meta_data from least_event
            where aggregate_id = md5('parcel ' || ?)::uuid::text and sequence_number >= 0 order by sequence_number""";
    private static final String INSERT = """
            insert into least_event (event_id, aggregate_id, sequence_number, aggregate_type, occurred_at, name, revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    /** So many columns before those that hold bytes; the third is a number. */
    private static final int TEXTS = 7;
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

        @Override
        public boolean once() throws SQLException {
            int number = next.getAndIncrement();
            if (number >= pool) {
                return false;
            }
            long last = -1;
            read.setInt(1, number);
            try (var events = read.executeQuery()) {
                while (events.next()) {
                    last = events.getLong(3);
                    for (int column = 1; column <= TEXTS; column++) {
                        insert.setString(column, events.getString(column));
                    }
                    insert.setBytes(8, events.getBytes(8));
                    insert.setBytes(9, events.getBytes(9));
                }
            }
            if (last < 0) {
                throw new IllegalStateException("The pool has no such parcel");
            }
            insert.setString(1, UUID.randomUUID().toString());
            insert.setLong(3, last + 1);
            insert.executeUpdate();
            connection.commit();
            return true;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
