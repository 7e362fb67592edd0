package so.onekey.returns.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundMessage.RefundReversed;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReconciliationApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private final Running running = Running.shared();
    private final String claim = "c-" + UUID.randomUUID();
    private final String payment = "pi_" + claim;

    @Test
    void what_is_the_same_on_both_sides_is_not_named_and_all_adds_up() {
        issue();

        var report = compared();

        assertThat(report.at("/addsUp").booleanValue()).isTrue();
        assertThat(differences(report)).isEmpty();
        assertThat(report.at("/totals").size()).isPositive();
    }

    @Test
    void what_the_provider_does_not_show_is_named_and_recorded_as_failed() {
        issue();
        running.stripe.forgets(payment);

        var report = compared();

        assertThat(differences(report)).containsExactly("MISSING_AT_PROVIDER");
        assertThat(report.at("/addsUp").booleanValue()).isTrue();
        var correction = "{\"refundKey\": \"" + key() + "\", \"kind\": \"FAILED\", \"why\": \"=The account was changed\"}";
        var path = "/api/reconciliations/" + id(report) + "/corrections";
        var first = running.post(0, path, correction, "finance-1", "finance", "Idempotency-Key", claim);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(JSON.readTree(first.body()).at("/by").stringValue()).isEqualTo("finance-1");
        assertThat(running.post(1, path, correction, "finance-1", "finance", "Idempotency-Key", claim).body()).isEqualTo(first.body());
        assertThat(type(running.post(0, path, correction, "finance-1", "finance"))).endsWith("corrected-before");
        eventually(() -> !running.topics.heard(claim, RefundReversed.class).isEmpty());
        var correctionId = JSON.readTree(first.body()).at("/correctionId").stringValue();
        assertThat(why(correctionId)).isEqualTo("=The account was changed");
        eventually(() -> differences(compared()).isEmpty());

        var kept = request(correctionId);
        running.topics.say(new CustomerDataErased("customer-" + claim, List.of("o-" + claim), Instant.now()));
        eventually(() -> why(correctionId).isEmpty());
        assertThat(request(correctionId)).isEqualTo(kept);
        asAnOldInstanceWroteIt(correctionId);
        running.topics.say(new CustomerDataErased("customer-" + claim, List.of("o-" + claim), Instant.now()));
        eventually(() -> request(correctionId).isEmpty());
    }

    private void asAnOldInstanceWroteIt(String correctionId) {
        running.jdbc.sql("""
                update reconciliation_correction
                set request = reconciliation_id || ' Correct[refundKey=r-1:pi_1:1, paymentId=null, kind=FAILED, why=Kim has called]'
                where correction_id = ?::uuid
                """).param(correctionId).update();
    }

    private String request(String correctionId) {
        return running.jdbc.sql("select request from reconciliation_correction where correction_id = ?::uuid").param(correctionId)
                .query(String.class).single();
    }

    @Test
    void what_is_written_about_a_customer_who_was_erased_is_not_kept_and_the_correction_is() {
        issue();
        running.stripe.forgets(payment);
        var report = compared();
        running.topics.say(new CustomerDataErased("customer-" + claim, List.of("o-" + claim), Instant.now()));
        eventually(() -> running.jdbc.sql("select count(*) from erased_order where order_id = ?").param("o-" + claim)
                .query(Integer.class).single() == 1);
        var correction = "{\"refundKey\": \"" + key() + "\", \"kind\": \"FAILED\", \"why\": \"Kim has called\"}";
        var path = "/api/reconciliations/" + id(report) + "/corrections";

        var answer = running.post(0, path, correction, "finance-1", "finance", "Idempotency-Key", claim);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).at("/whyKept").asBoolean(true)).isFalse();
        assertThat(why(JSON.readTree(answer.body()).at("/correctionId").stringValue())).isEmpty();
        assertThat(running.jdbc.sql("select count(*) from reconciliation_correction where request like '%Kim%'").query(Integer.class)
                .single()).isZero();
        assertThat(running.post(1, path, correction, "finance-1", "finance", "Idempotency-Key", claim).body()).isEqualTo(answer.body());
    }

    private String why(String correctionId) {
        return running.jdbc.sql("select why from reconciliation_correction where correction_id = ?::uuid").param(correctionId)
                .query(String.class).single();
    }

    @Test
    void what_somebody_refunded_on_the_providers_page_is_named_noted_and_then_known() {
        issue();
        running.stripe.refundedOutside(payment);

        var report = compared();

        assertThat(differences(report)).containsExactly("REFUNDED_OUTSIDE");
        var answer = running.post(0, "/api/reconciliations/" + id(report) + "/corrections",
                "{\"paymentId\": \"" + payment + "\", \"kind\": \"REFUNDED_OUTSIDE\", \"why\": \"Seen on the page\"}", "finance-1",
                "finance");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(differences(compared())).isEmpty();
        eventually(() -> JSON.readTree(running.get("/api/refunds/r-" + claim, "finance").body())
                .at("/payments/0/refundedOutside/amount").asString().equals("0.01"));
    }

    @Test
    void what_calls_itself_ours_and_is_not_is_named_and_exported_as_no_formula() {
        issue();
        running.stripe.booked(payment, "=HYPERLINK(1)", 100);

        var report = compared();

        assertThat(differences(report)).containsExactly("UNKNOWN_TO_US");
        var csv = running.get("/api/reconciliations/" + id(report) + ".csv", "finance");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body().lines().filter(line -> line.contains(payment)).toList())
                .anySatisfy(line -> assertThat(line).startsWith("\"UNKNOWN_TO_US\",\"'=HYPERLINK(1)\""));
        assertThat(running.get("/api/reconciliations/" + id(report), "agent").statusCode()).isEqualTo(403);
    }

    @Test
    void the_same_key_asks_once_and_another_request_under_it_is_refused() {
        var first = running.post(0, "/api/reconciliations", "{}", "finance-1", "finance", "Idempotency-Key", claim);
        var second = running.post(1, "/api/reconciliations", "{}", "finance-1", "finance", "Idempotency-Key", claim);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
        assertThat(second.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
        assertThat(type(running.post(0, "/api/reconciliations", "{\"from\": \"2026-01-01\"}", "finance-1", "finance", "Idempotency-Key",
                claim))).endsWith("idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"from\": \"2999-01-01\"} | 400", "{\"from\": \"2026-02-02\", \"to\": \"2026-02-01\"} | 400",
            "{\"from\": \"2020-01-01\"} | 400", "{\"from\": \"yesterday\"} | 400", "{\"since\": \"2026-01-01\"} | 400", "[] | 400",
            "{ | 400"})
    void a_request_that_makes_no_sense_is_refused(String body, int status) {
        var answer = running.post(0, "/api/reconciliations", body, "finance-1", "finance");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void only_finance_asks_and_only_for_what_there_is() {
        assertThat(running.post(0, "/api/reconciliations", "{}", "staff-1", "agent").statusCode()).isEqualTo(403);
        assertThat(running.get("/api/reconciliations/" + UUID.randomUUID(), "finance").statusCode()).isEqualTo(404);
        assertThat(running.get("/api/reconciliations/none.csv", "finance").statusCode()).isEqualTo(404);
        assertThat(running.post(0, "/api/reconciliations/none/corrections",
                "{\"refundKey\": \"a\", \"kind\": \"FAILED\", \"why\": \"b\"}", "finance-1", "finance").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"kind\": \"FAILED\", \"why\": \"b\"} | 400", "{\"refundKey\": \"a\", \"why\": \"b\"} | 400",
            "{\"refundKey\": \"a\", \"kind\": \"FAILED\", \"why\": \" \"} | 400",
            "{\"refundKey\": \"a\", \"kind\": \"NONE\", \"why\": \"b\"} | 400",
            "{\"refundKey\": \"a\", \"kind\": \"FAILED\", \"why\": \"b\"} | 404"})
    void a_correction_that_makes_no_sense_is_refused(String body, int status) {
        var answer = running.post(0, "/api/reconciliations/" + id(compared()) + "/corrections", body, "finance-1", "finance");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private void issue() {
        var money = Money.parse("USD 20.00");
        running.topics
                .say(new RefundApproved(claim, "o-" + claim, Instant.now(), "r-" + claim, Instant.now().plus(Duration.ofDays(1)), money,
                        List.of(new RefundedLine("1", 1, money)), Money.parse("USD 0.00"),
                        List.of(new RefundablePayment("stripe", payment, "card", Money.parse("USD 203.00"), Money.parse("USD 0.00")))));
        eventually(() -> !running.topics.heard(claim, RefundIssued.class).isEmpty());
        eventually(() -> running.get("/api/refunds/r-" + claim, "finance").body().contains("ACCEPTED"));
    }

    private String key() {
        return "r-" + claim + ":" + payment + ":1";
    }

    private JsonNode compared() {
        var location = running.post(0, "/api/reconciliations", "", "finance-1", "finance").headers().firstValue("Location").orElseThrow();
        eventually(() -> running.get(location, "finance").body().contains("FINISHED"));
        return JSON.readTree(running.get(location, "finance").body());
    }

    /** Of this test's payment: others run on the same books. */
    private List<String> differences(JsonNode report) {
        return report.at("/differences").valueStream().filter(one -> one.at("/paymentId").stringValue().equals(payment))
                .map(one -> one.at("/kind").stringValue()).toList();
    }

    private static String id(JsonNode report) {
        return report.at("/reconciliationId").stringValue();
    }

    private static String type(HttpResponse<String> problem) {
        return JSON.readTree(problem.body()).at("/type").stringValue();
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50)).until(condition);
    }
}
