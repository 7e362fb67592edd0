package so.onekey.returns.benchmarks.path;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import so.onekey.returns.local.Database;
import so.onekey.returns.quickstart.house.House;

/** The database of the claims service, by a connection that has none of the service's limits. */
public record ClaimsDatabase(Database database, Connection connection) implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    public static ClaimsDatabase of(House house) throws SQLException {
        Database database = house.infrastructure().database("claims");
        return new ClaimsDatabase(database, connect(database));
    }

    static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    public long count(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    public void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The index of the last event. */
    public long head() throws SQLException {
        return count("select coalesce(max(global_index), 0) from event");
    }

    /** Waits until a question has this answer, or a greater one. */
    public void await(String sql, long atLeast) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        for (long now = count(sql); now < atLeast; now = count(sql)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(now + " instead of " + atLeast + " after " + LIMIT.toMinutes() + " minutes: " + sql);
            }
            Thread.sleep(20);
        }
    }

    public String version() throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery("show server_version")) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
