package so.onekey.returns.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static so.onekey.returns.refunds.Answers.json;
import static so.onekey.returns.refunds.Answers.problem;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;
import so.onekey.returns.refunds.StripeStub.Trouble;
import tools.jackson.databind.JsonNode;

/** Finance settles by hand, on two instances with a real database. */
class SettlementApiTest {
    private final Running running = Running.shared();
    private final String claim = "c-" + UUID.randomUUID();
    private final String refund = "r-" + claim;
    private final String cannot = "CANNOT:manual:bt_" + claim + ":1";

    @Test
    void finance_settles_what_no_provider_can_refund_and_the_refund_is_issued() {
        awaits("99.50", "manual");
        assertThat(queued()).singleElement().satisfies(open -> {
            assertThat(open.at("/item").stringValue()).isEqualTo(cannot);
            assertThat(open.at("/cause").stringValue()).isEqualTo("CANNOT");
            assertThat(open.at("/amount/amount").stringValue()).isEqualTo("99.50");
            assertThat(open.at("/methods/0").stringValue()).isEqualTo("bank_transfer");
            assertThat(open.at("/status").stringValue()).isEqualTo("OPEN");
            assertThat(open.at("/payoutDetails").booleanValue()).isFalse();
        });

        var answer = settle(cannot, "TRX-1", "ann");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).at("/status").stringValue()).isEqualTo("SETTLED");
        await().atMost(Duration.ofSeconds(60)).until(() -> !running.topics.heard(claim, RefundIssued.class).isEmpty());
        assertThat(running.topics.heard(claim, RefundIssued.class)).singleElement().satisfies(issued -> {
            assertThat(issued.amount()).isEqualTo(Money.parse("USD 99.50"));
            assertThat(issued.parts().getFirst().provider()).isEqualTo("manual");
            assertThat(issued.parts().getFirst().providerRefundId()).isNull();
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> queued().isEmpty());
        var shown = json(running.get("/api/refunds/" + refund, "finance"));
        assertThat(shown.at("/settlements/0/reference").stringValue()).isEqualTo("TRX-1");
        assertThat(shown.at("/settlements/0/endedBy").stringValue()).isEqualTo("ann");
        assertThat(shown.at("/parts/0/outcome").stringValue()).isEqualTo("SETTLED");
    }

    @Test
    void a_large_amount_waits_for_a_second_person_who_is_another_one() {
        awaits("600.00", "manual");

        assertThat(json(settle(cannot, "TRX-1", "ann")).at("/status").stringValue()).isEqualTo("WAITS_FOR_SECOND_PERSON");
        await().atMost(Duration.ofSeconds(60)).until(() -> queued().getFirst().at("/recordedBy").stringValue("").equals("ann"));
        var byHerself = confirm("TRX-1", "ann");
        problem(confirm("TRX-7", "bob"), 409, "reference-changed");
        var confirmed = confirm("TRX-1", "bob");

        problem(byHerself, 403, "second-person-needed");
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        assertThat(json(confirmed).at("/status").stringValue()).isEqualTo("SETTLED");
        problem(settle(cannot, "TRX-2", "cyd"), 409, "settled-before");
    }

    @Test
    void two_people_at_once_settle_it_once() {
        awaits("99.50", "manual");

        var answers = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(() -> running.post(i % 2, path(""),
                body(cannot, "TRX-" + i), "person-" + i, "finance"))).toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).hasSize(3);
        await().atMost(Duration.ofSeconds(60)).until(() -> !running.topics.heard(claim, RefundIssued.class).isEmpty());
        assertThat(running.topics.heard(claim, RefundIssued.class)).hasSize(1);
    }

    @Test
    void a_repeated_key_gets_the_first_answer_and_is_not_for_another_request() {
        awaits("99.50", "manual");

        var first = running.post(0, path(""), body(cannot, "TRX-1"), "ann", "finance", "Idempotency-Key", "k-" + claim);
        var again = running.post(1, path(""), body(cannot, "TRX-1"), "ann", "finance", "Idempotency-Key", "k-" + claim);
        var other = running.post(1, path(""), body(cannot, "TRX-2"), "ann", "finance", "Idempotency-Key", "k-" + claim);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.statusCode()).isEqualTo(200);
        problem(other, 422, "idempotency-key-reused");
    }

    @Test
    void what_failed_at_the_provider_is_settled_and_the_same_reference_is_not_taken_twice() {
        running.stripe.meets("pi_" + claim, Trouble.DECLINED);
        awaits("20.00", "stripe");
        String item = "FAILED:stripe:pi_" + claim + ":1";
        assertThat(settle(item, "TRX-1", "ann").statusCode()).isEqualTo(200);

        running.stripe.meets("pi_" + claim, Trouble.DECLINED);
        var second = claim + "-2";
        running.topics.say(approved(second, "r-" + second, "20.00", "stripe"));
        await().atMost(Duration.ofSeconds(60)).until(() -> !running.topics.heard(second, RefundAwaitsSettlement.class).isEmpty());
        String url = "/api/refunds/r-" + second + "/manual-settlement";

        problem(running.post(0, url, body(item, "TRX-1"), "ann", "finance"), 409, "reference-used");
        assertThat(running.post(0, url, body(item, "TRX-2"), "ann", "finance").statusCode()).isEqualTo(200);
    }

    @Test
    void an_item_is_dismissed_with_a_reason() {
        awaits("99.50", "manual");

        var answer = running.post(0, path("/dismissal"), "{\"item\": \"" + cannot + "\", \"reason\": \"REFUNDED_OUTSIDE\"}", "ann",
                "finance");

        assertThat(json(answer).at("/status").stringValue()).isEqualTo("DISMISSED");
        problem(settle(cannot, "TRX-1", "ann"), 409, "dismissed-before");
    }

    @ParameterizedTest
    @CsvSource({"/dismissal/confirmation", "/dismissal"})
    void a_large_amount_is_dismissed_by_two_people_who_say_the_same(String agreeing) {
        awaits("600.00", "manual");
        String notOwed = "{\"item\": \"" + cannot + "\", \"reason\": \"NOT_OWED\"}";

        var asked = running.post(0, path("/dismissal"), notOwed, "ann", "finance");
        await().atMost(Duration.ofSeconds(60)).until(() -> queued().getFirst().at("/dismissedBecause").stringValue("").equals("NOT_OWED"));
        var byHerself = running.post(1, path("/dismissal/confirmation"), notOwed, "ann", "finance");
        var agreed = running.post(1, path(agreeing), notOwed, "bob", "finance");

        assertThat(json(asked).at("/status").stringValue()).isEqualTo("WAITS_FOR_SECOND_PERSON");
        problem(byHerself, 403, "second-person-needed");
        assertThat(json(agreed).at("/status").stringValue()).as(agreed.body()).isEqualTo("DISMISSED");
        await().atMost(Duration.ofSeconds(60)).until(() -> json(running.get("/api/refunds/" + refund, "finance"))
                .at("/parts/0/outcome").stringValue("").equals("RELEASED"));
    }

    @Test
    void a_note_is_kept_beside_the_events_and_goes_with_the_customer() {
        awaits("99.50", "manual");
        running.post(0, path(""), body(cannot, "TRX-1").replace("}", ", \"note\": \"called Kim\"}"), "ann", "finance");
        assertThat(count("select count(*) from settlement_note where refund_id = ?", refund)).isOne();
        assertThat(count("select count(*) from event where aggregate_id = ? and convert_from(payload, 'UTF8') like '%Kim%'", refund))
                .isZero();

        running.topics.say(new CustomerDataErased("customer-" + claim, List.of("o-" + claim), Instant.now()));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> count("select count(*) from settlement_note where refund_id = ?", refund) == 0);
        problem(running.post(0, path(""), body(cannot, "TRX-1").replace("}", ", \"note\": \"called Kim\"}"), "ann", "finance"), 409,
                "customer-erased");
    }

    @Test
    void the_queue_is_the_same_when_it_is_built_again() {
        awaits("600.00", "manual");
        settle(cannot, "TRX-1", "ann");
        await().atMost(Duration.ofSeconds(60)).until(() -> queued().getFirst().at("/recordedBy").stringValue("").equals("ann"));
        var before = queued();

        running.buildOverviewAgain(() -> assertThat(queued()).isEmpty());

        await().atMost(Duration.ofSeconds(60)).until(() -> queued().equals(before));
    }

    @Test
    void only_finance_settles_and_sees_the_queue() {
        assertThat(running.get("/api/refunds/settlements").statusCode()).isEqualTo(401);
        assertThat(running.get("/api/refunds/settlements", "agent").statusCode()).isEqualTo(403);
        String dismissal = "{\"item\": \"x\", \"reason\": \"NOT_OWED\"}";
        assertThat(running.post(0, path(""), body(cannot, "TRX-1"), "ann", "ops").statusCode()).isEqualTo(403);
        assertThat(running.post(0, path("/confirmation"), body(cannot, "TRX-1"), "ann", "agent").statusCode()).isEqualTo(403);
        assertThat(running.post(0, path("/dismissal"), dismissal, "ann", "warehouse").statusCode()).isEqualTo(403);
        assertThat(running.post(0, path("/dismissal/confirmation"), dismissal, "ann", "ops").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {"'' | item", "'item':'' | item", "'item':'x' | reference",
            "'item':'x','reference':'Kim Example' | reference", "'item':'x','reference':'kim1@example.com' | reference",
            "'item':'x','reference':'TRX-1','paidOn':'2999-01-01' | paidOn", "'item':'x','reference':'TRX-1','paidOn':'soon' | paidOn",
            "'item':'x','reference':'TRX-1','outcome':'MAYBE' | outcome", "'item':'x','reference':'TRX-1','corrects':'a b' | corrects"})
    void a_bad_field_is_named(String fields, String named) {
        var answer = running.post(0, path(""), "{" + (fields.equals("''") ? "" : fields.replace('\'', '"')) + "}", "ann", "finance");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + named + "\"");
    }

    @Test
    void what_does_not_exist_is_a_problem_of_its_own() {
        problem(settle(cannot, "TRX-1", "ann"), 404, "unknown-refund");
        awaits("99.50", "manual");
        problem(settle("CANNOT:manual:other:1", "TRX-1", "ann"), 404, "unknown-item");
    }

    private void awaits(String amount, String provider) {
        running.topics.say(approved(claim, refund, amount, provider));
        await().atMost(Duration.ofSeconds(60)).until(() -> !queued().isEmpty());
    }

    private RefundApproved approved(String of, String refundId, String amount, String provider) {
        var money = Money.parse("USD " + amount);
        var payment = provider.equals("manual")
                ? new RefundablePayment(provider, "bt_" + claim, "bank_transfer", Money.parse("USD 900.00"), Money.parse("USD 0.00"))
                : new RefundablePayment(provider, "pi_" + claim, "card", Money.parse("USD 900.00"), Money.parse("USD 0.00"));
        return new RefundApproved(of, "o-" + of, Instant.now(), refundId, Instant.now().plus(Duration.ofDays(1)), money,
                List.of(new RefundedLine("1", 1, money)), Money.parse("USD 0.00"), List.of(payment));
    }

    /** Of this refund, on whichever page. */
    private List<JsonNode> queued() {
        return IntStream.range(0, 5).mapToObj(page -> json(running.get("/api/refunds/settlements?size=200&page=" + page, "finance")))
                .flatMap(page -> page.at("/settlements").valueStream()).filter(open -> open.at("/refundId").stringValue().equals(refund))
                .toList();
    }

    private String path(String action) {
        return "/api/refunds/" + refund + "/manual-settlement" + action;
    }

    private static String body(String item, String reference) {
        return "{\"item\": \"" + item + "\", \"reference\": \"" + reference + "\"}";
    }

    private HttpResponse<String> settle(String item, String reference, String person) {
        return running.post(0, path(""), body(item, reference), person, "finance");
    }

    private HttpResponse<String> confirm(String reference, String person) {
        return running.post(1, path("/confirmation"), body(cannot, reference), person, "finance");
    }

    private int count(String sql, Object parameter) {
        return running.jdbc.sql(sql).param(parameter).query(Integer.class).single();
    }
}
