package so.onekey.returns.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static so.onekey.returns.refunds.StripeEvents.signed;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.RefundMessage.RefundEscalated;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundMessage.RefundOverdue;
import so.onekey.returns.events.RefundMessage.RefundReversed;
import so.onekey.returns.events.RefundMessage.RefundScheduled;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;
import so.onekey.returns.events.SettlementCause;
import so.onekey.returns.refunds.StripeStub.Trouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Stripe tells by itself, over HTTP, and what becomes of it on Kafka and on the screen. */
class StripeWebhookTest {
    /** Until then a busy machine, too, has issued a refund; its dates are over a second later. */
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();
    private final Running running = Running.shared();
    private final String claim = "c-" + UUID.randomUUID();
    private final String refund = "r-" + claim;
    private final String payment = "pi_" + UUID.randomUUID().toString().replace("-", "");
    private final String key = refund + ":" + payment + ":1";

    @Test
    void a_refund_that_fails_later_is_reversed_once_and_awaits_a_person() {
        String issued = issue(Instant.now().plus(Duration.ofDays(1)));
        String failed = StripeEvents.refund(eventId(), "refund.failed", issued, payment, key, "failed");

        assertThat(tell(failed)).isEqualTo(200);
        assertThat(tell(failed)).isEqualTo(200);
        assertThat(tell(StripeEvents.refund(eventId(), "refund.updated", issued, payment, key, "failed"))).isEqualTo(200);
        assertThat(tell(StripeEvents.refund(eventId(), "refund.updated", issued, payment, key, "succeeded"))).isEqualTo(200);

        eventually(() -> told().contains(RefundAwaitsSettlement.class));
        assertThat(told()).containsExactly(RefundScheduled.class, RefundIssued.class, RefundReversed.class, RefundAwaitsSettlement.class);
        assertThat(running.topics.heard(claim, RefundReversed.class).getFirst().parts().getFirst()).satisfies(part -> {
            assertThat(part.providerRefundId()).isEqualTo(issued);
            assertThat(part.failureCode()).isEqualTo("expired_or_canceled_card");
        });
        eventually(() -> shown().at("/parts/0/outcome").asString().equals("REVERSED"));
        assertThat(shown().at("/refund/issuedAt").isMissingNode() || shown().at("/refund/issuedAt").isNull()).isTrue();
        assertThat(shown().at("/parts/0/failure").asString()).contains("failed later", "Ask the customer");
        assertThat(shown().at("/payments/0/reversed/amount").asString()).isEqualTo("99.50");
        assertThat(shown().at("/payments/0/left/amount").asString()).isEqualTo("203.00");
    }

    @Test
    void a_refund_that_fails_after_its_dates_is_overdue_and_escalated_at_once() {
        String issued = issue(Instant.now().plus(SOON));
        eventually(() -> Instant.now().isAfter(running.topics.heard(claim, RefundScheduled.class).getFirst().escalates()));

        tell(StripeEvents.refund(eventId(), "refund.failed", issued, payment, key, "failed"));

        eventually(() -> told().contains(RefundEscalated.class));
        assertThat(told()).containsExactly(RefundScheduled.class, RefundIssued.class, RefundReversed.class, RefundAwaitsSettlement.class,
                RefundOverdue.class, RefundEscalated.class);
    }

    @Test
    void a_webhook_may_come_before_the_answer_and_many_times_at_once() {
        running.stripe.meets(payment, Trouble.ANSWER_LOST, Trouble.ANSWER_LOST, Trouble.BROKEN, Trouble.BROKEN);
        approve(Instant.now().plus(Duration.ofDays(1)));
        eventually(() -> !running.stripe.refunds(payment).isEmpty());
        String lost = running.stripe.refunds(payment).getFirst();

        var statuses = Stream.of("pending", "succeeded", "succeeded", "pending").map(status -> CompletableFuture.supplyAsync(
                () -> tell(StripeEvents.refund("evt_same_" + claim, "refund.updated", lost, payment, key, status)))).toList();

        assertThat(statuses).allSatisfy(status -> assertThat(status.join()).isEqualTo(200));
        eventually(() -> told().contains(RefundIssued.class));
        eventually(() -> running.stripe.calls(payment).size() >= 5);
        assertThat(told()).containsExactly(RefundScheduled.class, RefundIssued.class);
        assertThat(running.stripe.refunds(payment)).hasSize(1);
    }

    @Test
    void a_failure_that_comes_before_the_answer_is_never_told_as_issued() {
        running.stripe.meets(payment, Trouble.ANSWER_LOST, Trouble.ANSWER_LOST, Trouble.BROKEN);
        approve(Instant.now().plus(Duration.ofDays(1)));
        eventually(() -> !running.stripe.refunds(payment).isEmpty());

        tell(StripeEvents.refund(eventId(), "refund.failed", running.stripe.refunds(payment).getFirst(), payment, key, "failed"));

        eventually(() -> told().contains(RefundAwaitsSettlement.class));
        eventually(() -> running.stripe.calls(payment).size() >= 4);
        assertThat(told()).doesNotContain(RefundIssued.class, RefundReversed.class);
    }

    @Test
    void a_disputed_payment_is_held_for_a_person_who_sees_how_the_dispute_ends() {
        running.stripe.meets(payment, Trouble.DISPUTED);
        approve(Instant.now().plus(Duration.ofDays(1)));
        eventually(() -> told().contains(RefundAwaitsSettlement.class));

        tell(StripeEvents.dispute(eventId(), "charge.dispute.closed", "dp_1", payment, "won"));
        tell(StripeEvents.dispute(eventId(), "charge.dispute.created", "dp_1", payment, "needs_response"));

        assertThat(told()).containsExactly(RefundScheduled.class, RefundAwaitsSettlement.class);
        assertThat(running.topics.heard(claim, RefundAwaitsSettlement.class).getFirst().cause()).isEqualTo(SettlementCause.DISPUTED);
        eventually(() -> shown().at("/payments/0/disputes/0/status").asString().equals("won"));
        assertThat(shown().at("/parts/0/outcome").asString()).isEqualTo("HELD");
        assertThat(shown().at("/payments/0/inFlight/amount").asString()).isEqualTo("99.50");
    }

    @Test
    void what_is_not_ours_is_taken_and_means_nothing() {
        assertThat(tell(StripeEvents.refund(eventId(), "refund.updated", "re_outside", payment, "", "succeeded"))).isEqualTo(200);
        assertThat(tell(StripeEvents.refund(eventId(), "refund.updated", "re_nobodys", payment, key, "succeeded"))).isEqualTo(200);
        assertThat(tell(StripeEvents.dispute(eventId(), "charge.dispute.created", "dp_1", payment, "lost"))).isEqualTo(200);
        assertThat(tell(StripeEvents.event(eventId(), "payment_intent.succeeded", "{}"))).isEqualTo(200);
    }

    @Test
    void a_contradiction_changes_nothing_is_shown_and_is_counted_once() {
        issue(Instant.now().plus(Duration.ofDays(1)));

        var counter = running.instances().getFirst().getBean(MeterRegistry.class).get("returns.refunds.contradictions").counter();
        double before = counter.count();

        assertThat(tell(StripeEvents.refund(eventId(), "refund.failed", "re_of_somebody", payment, key, "failed"))).isEqualTo(200);
        assertThat(tell(StripeEvents.refund(eventId(), "refund.updated", "re_of_somebody", payment, key, "failed"))).isEqualTo(200);

        assertThat(told()).containsExactly(RefundScheduled.class, RefundIssued.class);
        assertThat(counter.count() - before).isOne();
        eventually(() -> shown().at("/contradictions").size() == 1);
        assertThat(shown().at("/contradictions/0/says").asString()).isEqualTo("REFUSED");
        assertThat(shown().at("/contradictions/0/providerRefundId").asString()).isEqualTo("re_of_somebody");
        assertThat(shown().at("/parts/0/outcome").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void only_stripe_can_tell() {
        String body = StripeEvents.refund(eventId(), "refund.updated", "re_forged", payment, key, "succeeded");

        assertBad(running.webhook(body, signed(body, "whsec_of_somebody_else_entirely", Instant.now())));
        assertBad(running.webhook(body + " ", signed(body)));
        assertBad(running.webhook(body, signed(body, StripeEvents.SECRET, Instant.now().minus(Duration.ofMinutes(6)))));
        assertThat(running.webhook(body, signed(body, StripeEvents.SECRET, Instant.now().minus(Duration.ofMinutes(4)))).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "t=1", "t=abc,v1=00", "v1=00", "t=1772443860,v1=", "t=,v1=ab", "t=99999999999999999999,v1=ab"})
    void a_signature_that_is_none_is_a_problem(String signature) {
        assertBad(running.webhook("{}", signature));
    }

    @Test
    void what_can_not_be_read_or_is_too_large_is_a_problem() {
        assertThat(running.webhook("{", signed("{")).statusCode()).isEqualTo(400);
        String large = "{\"type\": \"" + "x".repeat(70_000) + "\"}";
        assertThat(running.webhook(large, signed(large)).statusCode()).isEqualTo(413);
    }

    private String issue(Instant approvedAt) {
        approve(approvedAt);
        eventually(() -> told().contains(RefundIssued.class));
        return running.stripe.refunds(payment).getFirst();
    }

    private void approve(Instant at) {
        var amount = Money.parse("USD 99.50");
        running.topics.say(new RefundApproved(claim, "o-1", Instant.now(), refund, at, amount, List.of(new RefundedLine("1", 1, amount)),
                Money.parse("USD 0.00"),
                List.of(new RefundablePayment("stripe", payment, "card", Money.parse("USD 203.00"), Money.parse("USD 0.00")))));
    }

    private int tell(String body) {
        return running.webhook(body, signed(body)).statusCode();
    }

    private static void assertBad(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/type").asString()).endsWith("bad-signature");
    }

    private List<Class<?>> told() {
        return running.topics.heard(claim).stream().<Class<?>>map(Object::getClass).toList();
    }

    private JsonNode shown() {
        return JSON.readTree(running.get("/api/refunds/" + refund, "finance").body());
    }

    private static String eventId() {
        return "evt_" + UUID.randomUUID();
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50)).until(condition);
    }
}
