package so.onekey.returns.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;
import so.onekey.returns.refunds.StripeStub.Trouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RefundsApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private final Running running = Running.shared();
    private final String claim = "c-" + UUID.randomUUID();
    private final String refund = "r-" + claim;

    @Test
    void an_issued_refund_is_shown_with_its_parts() {
        approve("stripe");

        await().atMost(Duration.ofSeconds(60)).until(() -> listed("issued"));
        var shown = json(running.get("/api/refunds/" + refund, "finance"));
        assertThat(shown.at("/refund/amount/amount").stringValue()).isEqualTo("99.50");
        assertThat(shown.at("/refund/amount/currency").stringValue()).isEqualTo("USD");
        assertThat(shown.at("/refund/issuedAt").stringValue()).isNotBlank();
        assertThat(shown.at("/parts/0/outcome").stringValue()).isEqualTo("ACCEPTED");
        assertThat(shown.at("/parts/0/providerRefundId").stringValue()).startsWith("re_");
        assertThat(listed("awaiting")).isFalse();
    }

    @Test
    void a_failed_refund_is_listed_as_failed_and_as_awaiting_a_person() {
        running.stripe.meets("pi_" + claim, Trouble.DECLINED);
        approve("stripe");

        await().atMost(Duration.ofSeconds(60)).until(() -> listed("failed") && listed("awaiting"));
        var shown = json(running.get("/api/refunds/" + refund, "agent"));
        assertThat(shown.at("/parts/0/failureCode").stringValue()).isEqualTo("expired_or_canceled_card");
        assertThat(shown.at("/settlements/0/cause").stringValue()).isEqualTo("FAILED");
        assertThat(listed("issued")).isFalse();
        assertThat(listed("unknown")).isFalse();
    }

    @Test
    void building_the_overview_again_shows_the_same_and_neither_pays_nor_tells_again() {
        approve("manual");
        await().atMost(Duration.ofSeconds(60)).until(() -> listed("awaiting") && running.topics.heard(claim).size() == 2);
        var before = running.get("/api/refunds/" + refund, "ops").body();
        int calls = running.stripe.calls().size();
        int told = running.topics.heard(claim).size();

        running.buildOverviewAgain(() -> assertThat(running.get("/api/refunds/" + refund, "ops").statusCode()).isEqualTo(404));

        await().atMost(Duration.ofSeconds(60)).until(() -> running.get("/api/refunds/" + refund, "ops").body().equals(before));
        assertThat(running.stripe.calls()).hasSize(calls);
        assertThat(running.topics.heard(claim)).hasSize(told);
    }

    @Test
    void whatever_acts_on_the_outside_can_not_be_replayed() {
        var processing = running.instances().getFirst().getBean(EventProcessingConfiguration.class);

        assertThat(processing.eventProcessor("promise", TrackingEventProcessor.class).orElseThrow().supportsReset()).isFalse();
        assertThat(processing.eventProcessor("publisher", TrackingEventProcessor.class).orElseThrow().supportsReset()).isFalse();
        assertThat(processing.eventProcessor("refund-orders", SubscribingEventProcessor.class)).isPresent();
    }

    @Test
    void an_unknown_refund_is_a_problem_of_its_own() {
        var answer = running.get("/api/refunds/r-nobody-knows", "finance");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).at("/type").stringValue()).endsWith("unknown-refund");
    }

    @ParameterizedTest
    @ValueSource(strings = {"late", "ISSUED", "all", ""})
    void a_filter_that_does_not_exist_is_answered_with_those_that_do(String filter) {
        var answer = running.get("/api/refunds?filter=" + filter, "finance");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/detail").stringValue()).isEqualTo(
                "filter: must be one of due-today, at-risk, overdue, escalated, failed, unknown, awaiting, issued");
    }

    @Test
    void the_refunds_of_one_claim_are_found() {
        approve("stripe");
        await().atMost(Duration.ofSeconds(60)).until(() -> running.get("/api/refunds/" + refund, "finance").statusCode() == 200);

        var ofClaim = json(running.get("/api/refunds?claimId=" + claim, "finance"));

        assertThat(ofClaim.at("/total").asInt()).isOne();
        assertThat(ofClaim.at("/refunds/0/refundId").stringValue()).isEqualTo(refund);
        assertThat(json(running.get("/api/refunds?filter=failed&claimId=" + claim, "finance")).at("/total").asInt()).isZero();
        assertThat(json(running.get("/api/refunds?claimId=nobodys", "finance")).at("/refunds").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim=c-1", "claimId=", "page=-1", "size=0", "size=201", "page=one"})
    void a_page_that_can_not_be_is_a_problem(String page) {
        assertThat(running.get("/api/refunds?" + page, "finance").statusCode()).isEqualTo(400);
    }

    @Test
    void only_people_of_the_merchant_see_refunds() {
        assertThat(running.get("/api/refunds").statusCode()).isEqualTo(401);
        assertThat(running.get("/api/refunds", "warehouse").statusCode()).isEqualTo(403);
        assertThat(running.get("/api/refunds/r-1", "storefront").statusCode()).isEqualTo(403);
        assertThat(running.get("/api/refunds", "agent").statusCode()).isEqualTo(200);
    }

    private void approve(String provider) {
        var amount = Money.parse("USD 99.50");
        var payment = new RefundablePayment(provider, "pi_" + claim, "card", Money.parse("USD 203.00"), Money.parse("USD 0.00"));
        running.topics.say(new RefundApproved(claim, "o-1", Instant.now(), refund, Instant.now().plus(Duration.ofDays(1)), amount,
                List.of(new RefundedLine("1", 1, amount)), Money.parse("USD 0.00"), List.of(payment)));
    }

    private boolean listed(String filter) {
        return running.get("/api/refunds?size=200&filter=" + filter, "finance").body().contains("\"" + refund + "\"");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
