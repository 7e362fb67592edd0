package so.onekey.returns.benchmarks.deadlines;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * How late the deadlines fired: when their event was stored, by the database's clock, after the due date that it holds. In milliseconds.
 *
 * @param fired events
 * @param refunds that have one
 * @param lastAfterEnd when the last was stored, counted from when the last deadline came due
 */
record Lateness(long fired, long refunds, double least, double median, double p99, double most, double lastAfterEnd) {

    static Lateness of(Connection connection, Instant end) throws SQLException {
        try (var statement = connection.prepareStatement("""
                with overdue as (
                    select aggregate_id, stored_at,
                        1000 * extract(epoch from stored_at - (convert_from(payload, 'UTF8')::json ->> 'due')::timestamptz) as late
                    from event where name = 'Refund.RefundOverdue' and aggregate_id like 'refund-c%')
                select count(*), count(distinct aggregate_id), min(late), percentile_cont(0.5) within group (order by late),
                    percentile_cont(0.99) within group (order by late), max(late), 1000 * extract(epoch from max(stored_at) - ?)
                from overdue
                """)) {
            statement.setTimestamp(1, Timestamp.from(end));
            try (var result = statement.executeQuery()) {
                result.next();
                return new Lateness(result.getLong(1), result.getLong(2), result.getDouble(3), result.getDouble(4), result.getDouble(5),
                        result.getDouble(6), result.getDouble(7));
            }
        }
    }
}
