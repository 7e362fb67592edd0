package so.onekey.returns.chassis.store;

import org.axonframework.eventhandling.GapAwareTrackingToken;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
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
    // An event that fills a gap must be read, so gaps are forgotten up to the one before it only.
    private static final String LAST_WITH_NOTHING_BUT_DEAD_GAPS_BELOW = """
            select max(global_index) from event where global_index > ? and global_index <= ? and global_index < coalesce(
                (select min(global_index) from event where global_index >= ? and global_index <= ?
                    and (stored_at >= ? or global_index = any(?))), 9223372036854775807)
            """;
    // Asked whether a greater one exists, PostgreSQL reads the whole table once it no longer looks at the index that is asked about.
    private static final String IS_LAST = "select coalesce(max(global_index), 0) <= ? from event";
    private static final String NEXT = "select global_index, stored_at < ? from event where global_index > ? order by global_index limit 1";

    private DeadGaps() {}

    /** @param dead whether nobody can store an event before it any more */
    record Jump(long next, boolean dead) {}

    static GapAwareTrackingToken forgottenBy(GapAwareTrackingToken token, Connection connection) throws SQLException {
        // Each question after the locks, so that the events are read with a younger snapshot: a writer that ends in between is then seen.
        OffsetDateTime oldestWriter = oldestOpenWriter(connection);
        SortedSet<Long> gaps = token.getGaps();
        try (var statement = connection.prepareStatement(LAST_WITH_NOTHING_BUT_DEAD_GAPS_BELOW)) {
            statement.setLong(1, gaps.first());
            statement.setLong(2, gaps.last() + 1);
            statement.setLong(3, gaps.first());
            statement.setLong(4, gaps.last() + 1);
            statement.setObject(5, oldestWriter);
            statement.setArray(6, connection.createArrayOf("bigint", gaps.toArray()));
            try (var result = statement.executeQuery()) {
                result.next();
                long last = result.getLong(1);
                return result.wasNull() ? token : token.withGapsTruncatedAt(last);
            }
        }
    }

    /** What comes next after an index that nothing follows closely; empty if it is the last. */
    static Optional<Jump> after(long index, Connection connection) throws SQLException {
        // Who has read everything asks many times a second, and has no need to know who is writing.
        if (isLast(index, connection)) {
            return Optional.empty();
        }
        OffsetDateTime oldestWriter = oldestOpenWriter(connection);
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setObject(1, oldestWriter);
            statement.setLong(2, index);
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.of(new Jump(result.getLong(1), result.getBoolean(2))) : Optional.empty();
            }
        }
    }

    private static boolean isLast(long index, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(IS_LAST)) {
            statement.setLong(1, index);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    private static OffsetDateTime oldestOpenWriter(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(OLDEST_OPEN_WRITER); var result = statement.executeQuery()) {
            result.next();
            return result.getObject(1, OffsetDateTime.class);
        }
    }
}
