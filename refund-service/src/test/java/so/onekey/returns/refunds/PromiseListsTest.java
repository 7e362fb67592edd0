package so.onekey.returns.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Refunds with dates around this moment, in the tables that people read. A business day lasts 100 ms here. */
class PromiseListsTest {
    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");
    private static final JsonMapper JSON = new JsonMapper();
    private final Running running = Running.shared();
    private final String refund = "r-" + UUID.randomUUID();

    @AfterEach
    void gone() {
        running.clock.standAt(null);
        running.jdbc.sql("delete from refund_overview where refund_id like ?").param(refund + "%").update();
    }

    @Test
    void a_promise_is_listed_by_how_urgent_it_is() {
        var now = running.clock.instant();
        var endOfToday = now.atZone(HONG_KONG).toLocalDate().plusDays(1).atStartOfDay(HONG_KONG).toInstant();
        open("today", endOfToday, null);
        open("later", endOfToday.plusSeconds(1), null);
        open("late", now.minusSeconds(60), now);
        open("issued", endOfToday, null);
        running.jdbc.sql("update refund_overview set issued_at = now() where refund_id = ?").param(refund + "-issued").update();

        assertThat(listed("due-today")).contains(refund + "-today").doesNotContain(refund + "-later", refund + "-late", refund + "-issued");
        assertThat(listed("at-risk")).doesNotContain(refund + "-later", refund + "-late");
        assertThat(listed("escalated")).contains(refund + "-late").doesNotContain(refund + "-today");
        assertThat(running.get("/api/refunds?filter=urgent", "finance").body()).contains("due-today, at-risk, overdue, escalated");
    }

    /** As the mail to finance counts them, which leads to these lists. */
    @Test
    void what_is_due_today_is_not_listed_as_at_risk_too() {
        var endOfToday = running.clock.instant().atZone(HONG_KONG).toLocalDate().plusDays(1).atStartOfDay(HONG_KONG).toInstant();
        running.clock.standAt(endOfToday.minusMillis(50));
        open("today", endOfToday, null);
        open("soon", endOfToday.plusMillis(150), null);
        open("later", endOfToday.plusMillis(151), null);

        assertThat(listed("due-today")).contains(refund + "-today").doesNotContain(refund + "-soon", refund + "-later");
        assertThat(listed("at-risk")).contains(refund + "-soon").doesNotContain(refund + "-today", refund + "-later");
    }

    @Test
    void each_open_promise_is_counted_once() {
        open("later", running.clock.instant().plusSeconds(999_999), null);
        var registry = running.instances().getLast().getBean(MeterRegistry.class);

        var counted = registry.find("returns.refunds.open").gauges();

        assertThat(counted).extracting(gauge -> gauge.getId().getTag("promise")).containsExactlyInAnyOrder("in-time", "due-today",
                "at-risk",
                "overdue", "escalated");
        assertThat(counted).allSatisfy(gauge -> assertThat(gauge.value()).isNotNegative());
        assertThat(registry.find("returns.refunds.settlements.open").gauge().value()).isNotNegative();
    }

    @Test
    void what_waits_for_finance_is_counted_until_it_is_ended() {
        int before = openSettlements();
        for (String status : List.of("OPEN", "WAITS_FOR_SECOND_PERSON", "SETTLED", "DISMISSED", "RESOLVED")) {
            running.jdbc.sql("""
                    insert into settlement_item
                        (refund_id, item, claim_id, order_id, cause, payments, methods, currency, amount, opened_at, status)
                    values (?, ?, 'c', 'o', 'OVER_CAP', '{}', '{}', 'USD', 1, now(), ?)
                    """).params(refund, status, status).update();
        }

        var gauge = running.instances().getLast().getBean(MeterRegistry.class).find("returns.refunds.settlements.open").gauge();

        await().atMost(Duration.ofSeconds(60)).until(() -> gauge.value() == before + 2);
        running.jdbc.sql("delete from settlement_item where refund_id = ?").param(refund).update();
        await().atMost(Duration.ofSeconds(60)).until(() -> gauge.value() == before);
    }

    private int openSettlements() {
        return running.jdbc.sql("select count(*) from settlement_item where status in ('OPEN', 'WAITS_FOR_SECOND_PERSON')")
                .query(Integer.class).single();
    }

    private void open(String name, Instant due, Instant escalatedAt) {
        running.jdbc.sql("""
                insert into refund_overview (refund_id, claim_id, order_id, currency, amount, approved_at, due, escalates, escalated_at)
                values (?, 'c', 'o', 'USD', 1, now(), ?::timestamptz, ?::timestamptz, ?::timestamptz)
                """).param(refund + "-" + name).param(due.toString()).param(due.plusSeconds(60).toString())
                .param(escalatedAt == null ? null : escalatedAt.toString()).update();
    }

    private List<String> listed(String filter) {
        return JSON.readTree(running.get("/api/refunds?size=200&filter=" + filter, "finance").body()).at("/refunds").valueStream()
                .map(one -> one.at("/refundId").stringValue()).toList();
    }
}
