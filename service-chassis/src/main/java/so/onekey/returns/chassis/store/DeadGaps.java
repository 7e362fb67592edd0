package so.onekey.returns.chassis.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.SortedSet;

/**
 * Finds the gaps of a tracking token that no transaction can fill any more, by proof instead of by age.
 * <p>
 * An index is taken from the sequence while its transaction holds the insert lock on the event table. So whoever may still fill a gap
 * below an event began before that event was stored, and holds that lock. Where nobody does, the gap is a rollback and may be forgotten; as
 * long as somebody does, it is kept, however old or far behind it is.
 */
final class DeadGaps {
    private static final String OLDEST_OPEN_WRITER = """
            select coalesce(min(coalesce(activity.xact_start, '-infinity')), clock_timestamp())
            from pg_locks held left join pg_stat_activity activity on activity.pid = held.pid
            where held.relation = 'event'::regclass and held.mode = 'RowExclusiveLock'
            """;
    // Axon forgets the gap below a returned row if that row looks old, and stops at the first one that looks young. Which rows are safe is
    // decided here. No row may be left out: one that fills a gap must be seen to fill it.
    private static final String OLD_IF_NOBODY_CAN_FILL_A_GAP_BELOW = """
            select global_index, case when stored_at < ? then '1970-01-01T00:00:00Z' else '9999-01-01T00:00:00Z' end as occurred_at
            from event where global_index >= ? and global_index <= ?
            order by global_index
            """;

    private DeadGaps() {}

    static PreparedStatement query(Connection connection, SortedSet<Long> gaps) throws SQLException {
        // Two statements, so that the events are read with a younger snapshot than the locks: a writer that ends in between is then seen.
        OffsetDateTime oldestWriter = oldestOpenWriter(connection);
        PreparedStatement statement = connection.prepareStatement(OLD_IF_NOBODY_CAN_FILL_A_GAP_BELOW);
        statement.setObject(1, oldestWriter);
        statement.setLong(2, gaps.first());
        statement.setLong(3, gaps.last() + 1);
        return statement;
    }

    private static OffsetDateTime oldestOpenWriter(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(OLDEST_OPEN_WRITER); var result = statement.executeQuery()) {
            result.next();
            return result.getObject(1, OffsetDateTime.class);
        }
    }
}
