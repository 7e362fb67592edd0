package so.onekey.returns.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;
import so.onekey.returns.refunds.StripeStub.Trouble;
import so.onekey.returns.refunds.approval.PaymentKey;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordUnknownOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** When the books are compared, what becomes of a report, and what is recorded of the good news in it. */
class ReconciliationLifeTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Hong_Kong");
    private final Running running = Running.shared();
    private final String claim = "c-" + UUID.randomUUID();
    private final String payment = "pi_" + claim;

    @Test
    void what_nobody_knew_of_and_the_provider_shows_as_paid_is_recorded_as_accepted() {
        running.stripe.meets(payment, Collections.nCopies(40, Trouble.BROKEN).toArray(Trouble[]::new));
        approve();
        eventually(() -> !running.stripe.calls(payment).isEmpty());
        eventually(() -> running.jdbc.sql("delete from scheduled_tasks where task_instance = ? and not picked").param(key()).update() == 1);
        var instance = running.instances().getFirst();
        instance.getBean(Transactions.class).run(() -> instance.getBean(CommandGateway.class).sendAndWait(
                new RecordUnknownOutcome(new PaymentKey("stripe", payment), "r-" + claim, 1, Instant.now())));
        eventually(() -> shown().at("/parts/0/outcome").asString("").equals("UNKNOWN"));
        running.stripe.booked(payment, key(), 2000);

        var report = compared();
        assertThat(differences(report)).containsExactly("OTHER_STATUS");
        var answer = correct(report, "ACCEPTED");

        assertThat(answer.at("/kind").asString()).isEqualTo("ACCEPTED");
        eventually(() -> running.topics.heard(claim, RefundIssued.class).size() == 1);
        eventually(() -> shown().at("/settlements/0/status").asString("").equals("RESOLVED"));
        assertThat(shown().at("/parts/0/outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(differences(compared())).isEmpty();
    }

    @Test
    void what_had_failed_and_is_with_a_person_is_not_recorded_as_accepted_in_vain() {
        running.stripe.meets(payment, Trouble.FAILED);
        approve();
        eventually(() -> !running.topics.heard(claim, RefundAwaitsSettlement.class).isEmpty());
        eventually(() -> shown().at("/parts/0/outcome").asString("").equals("REFUSED"));
        running.stripe.becomes(payment, "succeeded");

        var report = compared();
        assertThat(differences(report)).containsExactly("OTHER_STATUS");

        assertThat(correct(report, "ACCEPTED").at("/type").asString()).endsWith("not-correctable");
        assertThat(correct(report, "REFUNDED_OUTSIDE").at("/kind").asString()).isEqualTo("REFUNDED_OUTSIDE");
    }

    @Test
    void the_books_are_compared_once_a_day_at_three_in_the_morning_of_the_merchant() {
        assertThat(LocalTime.ofInstant(nextDaily(), ZONE)).isEqualTo(LocalTime.of(3, 0));

        runDaily();
        eventually(() -> running.jdbc.sql("select count(*) from reconciliation where asked_by is null and finished_at is not null")
                .query(Integer.class).single() == 1);
        runDaily();

        assertThat(running.jdbc.sql("select count(*) from reconciliation where asked_by is null").query(Integer.class).single()).isOne();
        assertThat(LocalTime.ofInstant(nextDaily(), ZONE)).isEqualTo(LocalTime.of(3, 0));
    }

    private void runDaily() {
        running.jdbc.sql("update scheduled_tasks set execution_time = now() where task_name = 'daily-reconciliation'").update();
        eventually(() -> LocalTime.ofInstant(nextDaily(), ZONE).equals(LocalTime.of(3, 0)));
    }

    private Instant nextDaily() {
        return running.jdbc.sql("select execution_time from scheduled_tasks where task_name = 'daily-reconciliation'")
                .query((row, number) -> row.getTimestamp(1).toInstant()).single();
    }

    @Test
    void a_report_goes_after_400_days_with_all_that_is_in_it() {
        var kept = report(399);
        var gone = report(401);

        compared();

        assertThat(count("reconciliation", kept)).isOne();
        assertThat(count("reconciliation_finding", kept)).isOne();
        for (String table : List.of("reconciliation", "reconciliation_finding", "reconciliation_total", "reconciliation_correction")) {
            assertThat(count(table, gone)).as(table).isZero();
        }
    }

    private UUID report(int days) {
        var id = UUID.randomUUID();
        running.jdbc.sql("""
                insert into reconciliation values (?, now() - make_interval(days => ?), 'finance-1', '', now(), now(), now())
                """).params(id, days).update();
        running.jdbc.sql("""
                insert into reconciliation_finding (reconciliation_id, number, kind, payment_id, attempt, provider_refund_ids)
                values (?, 1, 'MISSING_AT_PROVIDER', 'pi_old', 1, '{}')""").param(id).update();
        running.jdbc.sql("insert into reconciliation_total values (?, 'USD', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)").param(id).update();
        running.jdbc.sql("insert into reconciliation_correction values (?, ?, 1, '', 'FAILED', 'Kim', 'finance-1', now())")
                .params(UUID.randomUUID(), id).update();
        return id;
    }

    private int count(String table, UUID report) {
        return running.jdbc.sql("select count(*) from " + table + " where reconciliation_id = ?").param(report).query(Integer.class)
                .single();
    }

    @Test
    void the_same_address_answers_with_a_table_to_who_asks_for_one() {
        var path = "/api/reconciliations/" + compared().at("/reconciliationId").asString();

        assertThat(running.getAs("text/csv", path, "finance").headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(running.getAs("text/csv", path, "finance").body()).startsWith("\"what\",\"refund_key\"");
        assertThat(running.getAs("application/json", path, "finance").headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(running.getAs("image/png", path, "finance").statusCode()).isEqualTo(406);
    }

    private void approve() {
        var money = Money.parse("USD 20.00");
        running.topics
                .say(new RefundApproved(claim, "o-" + claim, Instant.now(), "r-" + claim, Instant.now().plus(Duration.ofDays(1)), money,
                        List.of(new RefundedLine("1", 1, money)), Money.parse("USD 0.00"),
                        List.of(new RefundablePayment("stripe", payment, "card", Money.parse("USD 203.00"), Money.parse("USD 0.00")))));
    }

    private String key() {
        return "r-" + claim + ":" + payment + ":1";
    }

    private JsonNode shown() {
        return JSON.readTree(running.get("/api/refunds/r-" + claim, "finance").body());
    }

    private JsonNode correct(JsonNode report, String kind) {
        return JSON.readTree(running.post(0, "/api/reconciliations/" + report.at("/reconciliationId").asString() + "/corrections",
                "{\"refundKey\": \"" + key() + "\", \"kind\": \"" + kind + "\", \"why\": \"Seen at the provider\"}", "finance-1",
                "finance").body());
    }

    private JsonNode compared() {
        var location = running.post(0, "/api/reconciliations", "", "finance-1", "finance").headers().firstValue("Location").orElseThrow();
        eventually(() -> running.get(location, "finance").body().contains("FINISHED"));
        return JSON.readTree(running.get(location, "finance").body());
    }

    private List<String> differences(JsonNode report) {
        return report.at("/differences").valueStream().filter(one -> one.at("/paymentId").stringValue().equals(payment))
                .map(one -> one.at("/kind").stringValue()).toList();
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50)).until(condition);
    }
}
