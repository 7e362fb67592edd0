package so.onekey.returns.chassis.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deadlines that are set, all in the transaction of the caller. */
final class DeadlineTable {
    /**
     * Never waits: whoever cancels may hold what the one who fires waits for, a saga's lock, which lives in the process where PostgreSQL can't see
     * the circle. What is being fired meanwhile fires.
     */
    private static final String CANCEL = """
            delete from deadline where deadline_id = any (array(select deadline_id from deadline where %s for update skip locked))
            """;
    private final JdbcClient jdbc;

    DeadlineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once, however often it is set with the same id. */
    void insert(Deadline deadline) {
        jdbc.sql(
                """
                        insert into deadline (deadline_id, name, due, next_try, scope, scope_type, payload, payload_type, payload_revision, meta_data)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .param(deadline.id()).param(deadline.name()).param(Timestamp.from(deadline.due())).param(Timestamp.from(deadline.due()))
                .param(deadline.scope()).param(deadline.scopeType()).param(deadline.payload()).param(deadline.payloadType())
                .param(deadline.payloadRevision()).param(deadline.metaData()).update();
    }

    /** Locks what is due and nobody else is firing, the longest overdue first. */
    List<Deadline> lockDue(int atMost) {
        return jdbc.sql("select * from deadline where next_try <= now() order by next_try limit ? for update skip locked").param(atMost)
                .query(DeadlineTable::read).list();
    }

    /** Locks this one, unless it is gone or somebody else is firing it. */
    Optional<Deadline> lock(String id) {
        return jdbc.sql("select * from deadline where deadline_id = ? for update skip locked").param(id).query(DeadlineTable::read)
                .optional();
    }

    private static Deadline read(ResultSet row, int number) throws SQLException {
        return new Deadline(row.getString("deadline_id"), row.getString("name"), row.getTimestamp("due").toInstant(), row.getBytes("scope"),
                row.getString("scope_type"), row.getBytes("payload"), row.getString("payload_type"), row.getString("payload_revision"),
                row.getBytes("meta_data"));
    }

    void delete(List<Deadline> deadlines) {
        String[] ids = deadlines.stream().map(Deadline::id).toArray(String[]::new);
        jdbc.sql("delete from deadline where deadline_id = any (?)").param(ids).update();
    }

    void cancel(String name, String id) {
        jdbc.sql(CANCEL.formatted("deadline_id = ? and name = ?")).params(id, name).update();
    }

    void cancelAll(String name) {
        jdbc.sql(CANCEL.formatted("name = ?")).param(name).update();
    }

    void cancelAll(String name, byte[] scope, String scopeType) {
        jdbc.sql(CANCEL.formatted("name = ? and scope_type = ? and scope = ?")).params(name, scopeType, scope).update();
    }

    /** Pauses that double from a second to a minute. */
    Duration postpone(String id) {
        return jdbc
                .sql("""
                        update deadline set failures = failures + 1, next_try = clock_timestamp() + least(60, power(2, least(failures, 6))) * interval '1s'
                        where deadline_id = ? returning extract(epoch from next_try - clock_timestamp())
                        """)
                .param(id).query(Double.class).optional().map(seconds -> Duration.ofMillis((long) (seconds * 1000)))
                .orElse(Duration.ZERO);
    }
}
