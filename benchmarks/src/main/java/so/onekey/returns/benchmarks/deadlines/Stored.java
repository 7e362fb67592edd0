package so.onekey.returns.benchmarks.deadlines;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Questions to the service's own database. */
public record Stored(Connection connection) {

    /** The number that a query answers with. */
    public long count(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** How many events the last of all processors has still to read. */
    public long unread() throws SQLException {
        return unreadBy().values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The same for each processor. */
    public Map<String, Long> unreadBy() throws SQLException {
        Map<String, Long> unread = new TreeMap<>();
        try (var statement = connection.createStatement(); var result = statement.executeQuery("""
                select processor, (select coalesce(max(global_index), 0) from event)
                    - min(coalesce((convert_from(token, 'UTF8')::json ->> 'index')::bigint, 0))
                from processor_token group by processor
                """)) {
            while (result.next()) {
                unread.put(result.getString(1), result.getLong(2));
            }
        }
        return unread;
    }
}
