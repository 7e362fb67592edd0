package so.onekey.returns.claims.desk;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.desk.Counter.approve;
import static so.onekey.returns.claims.desk.Counter.assertProblem;
import static so.onekey.returns.claims.desk.Counter.reject;

/** Customers take back what they asked for, or contest once what was refused. */
class SecondThoughtsTest {
    private final Counter counter = new Counter();

    @Test
    void a_customer_withdraws_and_the_units_are_free_again() {
        String orderId = counter.newOrderOf(2);
        String claimId = counter.claims(orderId, 2, "DEFECTIVE");

        JsonNode after = counter.does(claimId, "withdrawal", "", "storefront");

        assertThat(after.get("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(counter.reserved(orderId)).isEqualTo("0/0");
        assertThat(counter.eventsOf(claimId)).endsWith("ReturnWithdrawn", "ClaimClosed");
    }

    @Test
    void withdrawing_twice_is_refused_and_a_retry_is_not() {
        String claimId = counter.inReview(1);
        String key = UUID.randomUUID().toString();
        var first = counter.postWithKey(key, claimId, "withdrawal", "", "storefront");

        assertThat(counter.postWithKey(key, claimId, "withdrawal", "", "storefront").body()).isEqualTo(first.body());
        assertProblem(counter.post(claimId, "withdrawal", "", "storefront"), 409, "nothing-to-withdraw");
    }

    @Test
    void nothing_is_withdrawn_once_the_shipment_is_being_stopped() {
        String claimId = counter.claims(counter.newOrderOf(1), 1, "NO_LONGER_WANTED");

        assertProblem(counter.post(claimId, "withdrawal", "", "storefront"), 409, "nothing-to-withdraw");
    }

    @Test
    void a_contested_rejection_is_looked_at_by_a_person_who_may_be_more_generous() {
        String orderId = counter.newDispatchedOrderOf(1);
        String claimId = counter.rejected(orderId, 1);
        assertThat(counter.reserved(orderId)).isEqualTo("0/0");

        JsonNode contested = counter.does(claimId, "contest", "{\"text\": \"It was a present\"}", "storefront");

        assertThat(contested.get("status").asString()).isEqualTo("IN_REVIEW");
        assertThat(counter.reserved(orderId)).isEqualTo("1/0");
        counter.does(claimId, "review", approve(1, "RETURN_FOR_REFUND", "GOODWILL"), "agent");
        assertThat(counter.sees(claimId, "agent").get("status").asString()).isEqualTo("COMING_BACK");
    }

    @Test
    void a_decision_is_contested_once() {
        String claimId = counter.rejected(counter.newDispatchedOrderOf(1), 1);
        counter.does(claimId, "contest", "{}", "storefront");
        counter.does(claimId, "review", reject(1, "NOT_COVERED"), "agent");

        assertProblem(counter.post(claimId, "contest", "{}", "storefront"), 409, "contested-before");
    }

    @Test
    void what_was_not_refused_is_not_contested() {
        assertProblem(counter.post(counter.inReview(1), "contest", "{}", "storefront"), 409, "nothing-to-contest");
    }

    @Test
    void units_that_another_claim_has_taken_since_are_not_taken_back() {
        String orderId = counter.newDispatchedOrderOf(2);
        String claimId = counter.rejected(orderId, 2);
        String other = counter.claims(orderId, 1, "NOT_RECEIVED");
        long before = counter.eventsOf(claimId).size();

        var response = counter.post(claimId, "contest", "{\"text\": \"It was a present\"}", "storefront");

        assertProblem(response, 409, "units-claimed-elsewhere");
        assertThat(counter.eventsOf(claimId)).hasSize((int) before);
        assertThat(counter.notesOf(claimId)).isZero();
        assertThat(counter.reserved(orderId)).isEqualTo("1/0");

        counter.does(other, "withdrawal", "", "storefront");
        counter.does(claimId, "contest", "{}", "storefront");
        assertThat(counter.reserved(orderId)).isEqualTo("2/0");
    }

    @Test
    void of_a_contest_and_a_new_claim_at_the_same_time_one_gets_the_units() {
        for (int round = 0; round < 5; round++) {
            String orderId = counter.newDispatchedOrderOf(1);
            String claimId = counter.rejected(orderId, 1);

            var contest = CompletableFuture.supplyAsync(() -> counter.post(claimId, "contest", "{}", "storefront"));
            var other = CompletableFuture.supplyAsync(() -> counter.claims(orderId, 1, "NOT_RECEIVED"));

            boolean contested = contest.join().statusCode() == 200;
            assertThat(counter.sees(other.join(), "agent").get("status").asString()).isEqualTo(contested ? "REJECTED" : "IN_REVIEW");
            assertThat(counter.reserved(orderId)).isEqualTo("1/0");
        }
    }

    @Test
    void of_many_who_withdraw_at_the_same_time_one_does() {
        String claimId = counter.inReview(1);

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> counter.post(claimId, "withdrawal", "", "storefront")))
                .limit(6).toList().stream().map(CompletableFuture::join).map(HttpResponse::statusCode).sorted().toList();

        assertThat(answers).containsExactly(200, 409, 409, 409, 409, 409);
        assertThat(counter.eventsOf(claimId)).containsOnlyOnce("ReturnWithdrawn");
    }

    @Test
    void a_claim_on_units_that_were_never_free_is_contested_without_taking_them() {
        String orderId = counter.newDispatchedOrderOf(1);
        counter.claims(orderId, 1, "NOT_RECEIVED");
        String second = counter.claims(orderId, 1, "NOT_RECEIVED");
        assertThat(counter.sees(second, "agent").get("status").asString()).isEqualTo("REJECTED");

        JsonNode contested = counter.does(second, "contest", "{}", "storefront");

        assertThat(contested.get("status").asString()).isEqualTo("IN_REVIEW");
        assertThat(counter.reserved(orderId)).isEqualTo("1/0");
        assertThat(counter.does(second, "review", reject(1, "SETTLED_OTHERWISE"), "agent").get("status").asString()).isEqualTo("REJECTED");
        assertThat(counter.reserved(orderId)).isEqualTo("1/0");
    }
}
