package so.onekey.returns.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.RefundMessage.RefundScheduled;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;

/** An instance with another calendar joins those with days of 100 ms. */
class CorrectedCalendarTest {
    /** The deadlines of this refund and of its promise. */
    private static final String OF_THIS = """
             and (convert_from(scope, 'UTF8') like '%"' || :refund || '"%' or exists (select from saga_association
                where association_value = :refund and convert_from(scope, 'UTF8') like '%"' || saga_id || '"%'))
            """;
    private final Running running = Running.shared();
    private final String claim = "c-" + UUID.randomUUID();

    /** What people see may be ahead or behind; here it shows a refund, and as the first one, that there never was. */
    @BeforeEach
    void one_that_can_not_be_changed_comes_first() {
        running.jdbc.sql("""
                insert into refund_overview (refund_id, claim_id, order_id, currency, amount, approved_at, due, escalates)
                values (?, 'c', 'o', 'USD', 1, '2027-03-01T04:00:00Z', '2027-03-02T04:00:00Z', '2027-03-03T04:00:00Z')
                """).param("a-" + claim).update();
    }

    @AfterEach
    void gone() {
        running.jdbc.sql("delete from refund_overview where refund_id = ?").param("a-" + claim).update();
    }

    @Test
    void open_refunds_get_the_dates_of_the_calendar_that_an_instance_starts_with() {
        var approvedAt = Instant.parse("2027-03-01T04:00:00Z");
        var money = Money.parse("USD 20.00");
        running.topics.say(new RefundApproved(claim, "o-" + claim, Instant.now(), "r-" + claim, approvedAt, money,
                List.of(new RefundedLine("1", 1, money)), Money.parse("USD 0.00"),
                List.of(new RefundablePayment("manual", "bt_" + claim, "bank_transfer", money, Money.parse("USD 0.00")))));
        await().atMost(Duration.ofSeconds(60)).until(() -> running.get("/api/refunds/r-" + claim, "finance").statusCode() == 200);

        try (var corrected = running.another("--chassis.calendar.business-day-lasts=", "--chassis.calendar.closed=2027-03-03")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> running.topics.heard(claim, RefundScheduled.class).size() == 2);
            assertThat(corrected.getBean(MeterRegistry.class).get("returns.refunds.reschedule.failures").counter().count()).isOne();
        }

        assertThat(running.topics.heard(claim, RefundScheduled.class)).extracting(RefundScheduled::due)
                .containsExactly(approvedAt.plusSeconds(1), Instant.parse("2027-03-16T16:00:00Z"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> running.get("/api/refunds/r-" + claim, "finance").body().contains("2027-03-16T16:00:00Z"));
        await().atMost(Duration.ofSeconds(60)).until(() -> count("select count(*) from deadline where due > '2027-03-16'" + OF_THIS) == 2);
        theOldDatesComeUpAfterAll();
        theNewOneComesUpAsAnInstanceOfBeforeHasSetIt();
    }

    /** As they do when they fire in the moment in which they are cancelled. */
    private void theOldDatesComeUpAfterAll() {
        running.jdbc.sql("""
                insert into deadline
                select 'late ' || deadline_id, name, due - interval '10 days', now(), 0, scope, scope_type, payload, payload_type,
                    payload_revision, meta_data
                from deadline where due > '2027-03-16'
                """ + OF_THIS).param("refund", "r-" + claim).update();

        await().atMost(Duration.ofSeconds(60)).until(() -> count("select count(*) from deadline where deadline_id like 'late %'") == 0);

        assertThat(running.jdbc.sql("select name from event where aggregate_id = ? order by sequence_number").param("r-" + claim)
                .query(String.class).list()).contains("Refund.RefundRescheduled")
                .doesNotContain("Refund.RefundOverdue", "Refund.RefundEscalated");
        assertThat(count("select count(*) from deadline where due > '2027-03-16'" + OF_THIS)).isEqualTo(2);
        assertThat(count("select count(*) from saga_association where association_value = :refund")).isPositive();
    }

    /** To the promise, not to the refund. */
    private void theNewOneComesUpAsAnInstanceOfBeforeHasSetIt() {
        running.jdbc.sql("""
                insert into deadline
                select 'old ' || deadline_id, 'refund-due', '2027-03-16T16:00:00Z', now(), 0, scope, scope_type, payload, payload_type,
                    payload_revision, meta_data
                from deadline where name = 'refund-escalation'
                """ + OF_THIS).param("refund", "r-" + claim).update();

        await().atMost(Duration.ofSeconds(60)).until(
                () -> count("select count(*) from event where aggregate_id = :refund and name = 'Refund.RefundOverdue'") == 1);
    }

    private int count(String sql) {
        return running.jdbc.sql(sql).param("refund", "r-" + claim).query(Integer.class).single();
    }
}
