package so.onekey.returns.refunds.provider;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which of Stripe's events were heard. Stripe sends one again for three days at most. */
@Component
class SeenEvents {
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    SeenEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers it with the transaction that acts on it; another delivery at the same moment waits for that one. */
    boolean isNew(String eventId, Instant now) {
        jdbc.sql("""
                delete from stripe_event where event_id in
                    (select event_id from stripe_event where heard_at < ? order by heard_at limit 100 for update skip locked)
                """).param(Timestamp.from(now.minus(KEPT))).update();
        return jdbc.sql("insert into stripe_event (event_id, heard_at) values (?, ?) on conflict (event_id) do nothing")
                .params(eventId, Timestamp.from(now)).update() == 1;
    }
}
