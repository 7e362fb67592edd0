package so.onekey.returns.benchmarks.processors;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import so.onekey.returns.benchmarks.path.Arrivals;
import so.onekey.returns.benchmarks.path.ClaimsDatabase;
import so.onekey.returns.benchmarks.path.Percentiles;
import so.onekey.returns.events.Topic;

/** Events that come one by one, stored by another instance of the service: this benchmark. */
record SingleEvents(ClaimsDatabase database, String kafka) {
    private static final int PER_SECOND = 20;
    private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();
    private static final String ONE_MORE = """
            insert into event (event_id, aggregate_type, aggregate_id, sequence_number, occurred_at, name, revision, payload, meta_data)
            select gen_random_uuid()::text, aggregate_type, ?, 0, occurred_at, name, revision,
                convert_to(replace(convert_from(payload, 'UTF8'), aggregate_id, ?), 'UTF8'), meta_data
            from event where global_index = (select min(global_index) from event where name = 'Claim.ReturnRequested')
            """;

    /** From when an event is stored until its message is in another process than the service. */
    Percentiles untilTold(Duration length) throws SQLException, InterruptedException {
        Map<String, Long> stored = new LinkedHashMap<>();
        try (var arrivals = new Arrivals(kafka, Topic.CLAIMS.topicName());
                var insert = database.connection().prepareStatement(ONE_MORE)) {
            long began = System.nanoTime();
            long count = length.toMillis() * PER_SECOND / 1000;
            for (long number = 0; number < count; number++) {
                long due = began + number * 1_000_000_000L / PER_SECOND;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                String id = UUID.randomUUID().toString();
                store(insert, id);
                stored.put(id, System.nanoTime());
            }
            return Percentiles
                    .of(stored.entrySet().stream().mapToLong(each -> arrivalOf(each.getKey(), arrivals) - each.getValue()).toArray());
        }
    }

    private static void store(PreparedStatement insert, String id) throws SQLException {
        insert.setString(1, id);
        insert.setString(2, id);
        insert.executeUpdate();
    }

    private static long arrivalOf(String id, Arrivals arrivals) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (arrivals.first(id).isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The event of " + id + " was not told");
            }
            LockSupport.parkNanos(1_000_000);
        }
        return arrivals.first(id).getAsLong();
    }
}
