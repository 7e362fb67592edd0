package so.onekey.returns.refunds.overview;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.BusinessCalendar;

/** How many promises are open, by how urgent they are; each refund is counted once. One query for all, asked again after some seconds. */
@Component
class RefundGauges implements MeterBinder {
    private static final long KEPT = Duration.ofSeconds(5).toNanos();
    private static final String SETTLEMENTS = "settlements";
    private static final List<String> PROMISES = List.of("in-time", "due-today", "at-risk", "overdue", "escalated");

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;
    private final Clock clock;
    private @Nullable Counted last;

    RefundGauges(JdbcClient jdbc, BusinessCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    private record Counted(Map<String, Long> counts, long at) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        PROMISES.forEach(promise -> Gauge.builder("returns.refunds.open", this, gauges -> gauges.count(promise)).tag("promise", promise)
                .description("refunds that are not wholly on their way").register(registry));
        Gauge.builder("returns.refunds.settlements.open", this, gauges -> gauges.count(SETTLEMENTS))
                .description("what waits for a person in finance").register(registry);
    }

    synchronized double count(String what) {
        if (last == null || System.nanoTime() - last.at() > KEPT) {
            last = new Counted(read(), System.nanoTime());
        }
        return last.counts().getOrDefault(what, 0L);
    }

    private Map<String, Long> read() {
        return jdbc.sql("""
                select case when escalated_at is not null or escalates <= :now then 'escalated'
                    when overdue_at is not null or due <= :now then 'overdue' when due <= :endOfToday then 'due-today'
                    when due <= :endOfSecondBusinessDay then 'at-risk' else 'in-time' end as what, count(*) as number
                from refund_overview where issued_at is null group by 1
                union all
                select 'settlements', count(*) from settlement_item where status in ('OPEN', 'WAITS_FOR_SECOND_PERSON')
                """).params(calendar.daysAhead(clock.instant()).parameters())
                .query((row, number) -> Map.entry(row.getString("what"), row.getLong("number"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
