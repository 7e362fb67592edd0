package so.onekey.returns.claims.desk;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.desk.Counter.approve;
import static so.onekey.returns.claims.desk.Counter.assertProblem;
import static so.onekey.returns.claims.desk.Counter.json;
import static so.onekey.returns.claims.desk.Counter.reject;
import static so.onekey.returns.claims.desk.Counter.soon;
import static so.onekey.returns.claims.desk.Counter.with;

/** CONTACT-1: a person decides what waits for one, and says why. */
class ReviewTest {
    private final Counter counter = new Counter();

    @Test
    void an_agent_sends_the_money_back_without_the_item() {
        String orderId = counter.newOrderOf(1);
        String claimId = counter.claims(orderId, 1, "DEFECTIVE");

        JsonNode after = counter.does(claimId, "review", approve(1, "REFUND_WITHOUT_RETURN", "GOODWILL"), "agent");

        assertThat(after.get("status").asString()).isEqualTo("REFUNDING");
        assertThat(after.get("refunds").get(0).get("amount").get("amount").asString()).isEqualTo("108.00");
        assertThat(counter.reserved(orderId)).isEqualTo("0/1");
        assertThat(counter.sees(claimId, "agent").get("status").asString()).isEqualTo("REFUNDING");
        soon().untilAsserted(() -> assertThat(counter.toldOf(claimId)).containsExactly("ReturnRequested", "ReturnReviewRequested",
                "ReturnApproved", "RefundApproved"));
    }

    @Test
    void an_agent_has_the_item_sent_once_more() {
        String claimId = counter.inReview(1);

        JsonNode after = counter.does(claimId, "review", approve(1, "RESHIPMENT", "OUR_MISTAKE"), "agent");

        assertThat(after.get("status").asString()).isEqualTo("REPLACING");
    }

    @Test
    void an_agent_lets_the_item_come_back_with_a_label() {
        String claimId = counter.inReview(1);

        JsonNode after = counter.does(claimId, "review", approve(1, "RETURN_FOR_REFUND", "EVIDENCE_SEEN"), "agent");

        assertThat(after.get("status").asString()).isEqualTo("COMING_BACK");
        assertThat(counter.eventsOf(claimId)).endsWith("ReturnApproved", "LabelOrdered");
    }

    @Test
    void an_agent_rejects_and_the_units_are_free_again() {
        String orderId = counter.newOrderOf(1);
        String claimId = counter.claims(orderId, 1, "DEFECTIVE");

        JsonNode after = counter.does(claimId, "review", reject(1, "NO_EVIDENCE"), "agent");

        assertThat(after.get("status").asString()).isEqualTo("REJECTED");
        assertThat(counter.reserved(orderId)).isEqualTo("0/0");
        assertThat(counter.claims(orderId, 1, "DEFECTIVE")).isNotEqualTo(claimId);
    }

    @Test
    void units_of_one_entry_may_be_decided_differently_at_once() {
        String claimId = counter.inReview(3);

        JsonNode after = counter.does(claimId, "review", """
                {"decisions": [{"entry": 0, "quantity": 1, "outcome": "APPROVED", "resolution": "REFUND_WITHOUT_RETURN"},
                 {"entry": 0, "quantity": 2, "outcome": "REJECTED"}], "reason": "CUSTOMER_AGREED"}""", "agent");

        assertThat(after.get("refunds").get(0).get("amount").get("amount").asString()).isEqualTo("99.00");
        assertThat(after.get("status").asString()).isEqualTo("REFUNDING");
    }

    @Test
    void units_of_one_entry_may_be_decided_one_after_the_other() {
        String claimId = counter.inReview(2);

        assertThat(counter.does(claimId, "review", approve(1, "REFUND_WITHOUT_RETURN", "GOODWILL"), "agent").get("status").asString())
                .isEqualTo("IN_REVIEW");
        JsonNode after = counter.does(claimId, "review", reject(1, "NO_EVIDENCE"), "agent");

        assertThat(after.get("status").asString()).isEqualTo("REFUNDING");
    }

    @Test
    void no_unit_is_decided_on_twice_in_one_decision() {
        String claimId = counter.inReview(1);

        var response = counter.post(claimId, "review", """
                {"decisions": [{"entry": 0, "quantity": 1, "outcome": "APPROVED", "resolution": "REFUND_WITHOUT_RETURN"},
                 {"entry": 0, "quantity": 1, "outcome": "REJECTED"}], "reason": "CUSTOMER_AGREED"}""", "agent");

        assertProblem(response, 409, "not-in-review");
    }

    @Test
    void of_two_agents_who_decide_at_the_same_time_the_second_is_told() {
        String claimId = counter.inReview(1);

        List<HttpResponse<String>> answers = Stream.of("GOODWILL", "EVIDENCE_SEEN", "OUR_MISTAKE", "CUSTOMER_AGREED")
                .map(reason -> CompletableFuture
                        .supplyAsync(() -> counter.post(claimId, "review", approve(1, "REFUND_WITHOUT_RETURN", reason), "agent")))
                .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 200).hasSize(3)
                .allSatisfy(answer -> assertProblem(answer, 409, "not-in-review"));
        assertThat(counter.eventsOf(claimId)).containsOnlyOnce("RefundApproved");
    }

    @Test
    void a_retry_with_the_same_key_gets_the_first_answer_and_decides_nothing_more() {
        String claimId = counter.inReview(1);
        String key = UUID.randomUUID().toString();
        String body = with(approve(1, "REFUND_WITHOUT_RETURN", "GOODWILL"), "note", "a good customer");

        var first = counter.postWithKey(key, claimId, "review", body, "agent");
        var again = counter.postWithKey(key, claimId, "review", body, "agent");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again)).isEqualTo(json(first));
        assertThat(counter.eventsOf(claimId)).containsOnlyOnce("ReturnApproved");
        assertThat(counter.notesOf(claimId)).isEqualTo(1);
    }

    @Test
    void a_key_is_good_for_one_action_on_one_claim() {
        String key = UUID.randomUUID().toString();
        counter.postWithKey(key, counter.inReview(1), "review", reject(1, "NO_EVIDENCE"), "agent");

        String other = counter.inReview(1);
        assertProblem(counter.postWithKey(key, other, "review", reject(1, "NO_EVIDENCE"), "agent"), 422, "idempotency-key-reused");
        assertProblem(counter.postWithKey(key, other, "withdrawal", "", "agent"), 422, "idempotency-key-reused");
    }

    @Test
    void a_hazard_is_never_asked_to_be_sent() {
        String orderId = counter.newDispatchedOrderOf(1);
        String claimId = counter.requested(OrderFixtures.unwanted(orderId, 1).replace("NO_LONGER_WANTED", "DEFECTIVE")
                .replace("\"hazard\": false", "\"hazard\": true"));

        assertProblem(counter.post(claimId, "review", approve(1, "RETURN_FOR_REFUND", "GOODWILL"), "agent"), 409, "decision-not-possible");
        assertThat(counter.sees(claimId, "agent").get("advice").get(0).get("possible").toString())
                .isEqualTo("[\"REFUND_WITHOUT_RETURN\",\"RESHIPMENT\"]");
    }

    @Test
    void a_refused_decision_writes_nothing_not_even_its_note() {
        String claimId = counter.inReview(1);
        long before = counter.eventsOf(claimId).size();

        assertProblem(counter.post(claimId, "review", with(approve(2, "RESHIPMENT", "GOODWILL"), "note", "oops"), "agent"), 409,
                "not-in-review");
        assertProblem(counter.post(claimId, "review", with(approve(1, "RESHIPMENT", "NO_EVIDENCE"), "note", "oops"), "agent"), 409,
                "decision-not-possible");

        assertThat(counter.eventsOf(claimId)).hasSize((int) before);
        assertThat(counter.notesOf(claimId)).isZero();
    }
}
