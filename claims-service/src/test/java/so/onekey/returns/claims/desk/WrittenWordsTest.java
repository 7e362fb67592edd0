package so.onekey.returns.claims.desk;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.events.StorefrontMessage.CustomerErasureRequested;
import so.onekey.returns.events.Topic;
import tools.jackson.databind.JsonNode;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.desk.Counter.assertProblem;
import static so.onekey.returns.claims.desk.Counter.reject;
import static so.onekey.returns.claims.desk.Counter.soon;
import static so.onekey.returns.claims.desk.Counter.with;

/** PRIVACY-1: words are seen by those who decide, stay out of every event, and can be erased. */
class WrittenWordsTest {
    private final Counter counter = new Counter();

    @Test
    void agents_see_what_was_written_and_advice_on_what_waits_for_them_and_nobody_else_does() {
        String orderId = counter.newOrderOf(1);
        String claimId = counter.requested(with(OrderFixtures.unwanted(orderId, 1).replace("NO_LONGER_WANTED", "DEFECTIVE"), "description",
                "It does not start"));

        JsonNode forAgents = counter.sees(claimId, "agent");

        assertThat(forAgents.get("words").get(0).get("kind").asString()).isEqualTo("DESCRIPTION");
        assertThat(forAgents.get("words").get(0).get("text").asString()).isEqualTo("It does not start");
        JsonNode advice = forAgents.get("advice").get(0);
        assertThat(advice.get("entry").asInt()).isZero();
        assertThat(advice.get("quantity").asInt()).isEqualTo(1);
        assertThat(advice.get("possible").toString()).contains("CANCELLATION", "REFUND_WITHOUT_RETURN", "RESHIPMENT");
        assertThat(advice.get("reasonsToReject").toString()).contains("NO_EVIDENCE").doesNotContain("GOODWILL");
        assertThat(List.of("storefront", "finance", "warehouse", "ops")).allSatisfy(role -> {
            JsonNode view = counter.sees(claimId, role);
            assertThat(view.get("status").asString()).isEqualTo("IN_REVIEW");
            assertThat(view.has("words")).isFalse();
            assertThat(view.has("advice")).isFalse();
        });
    }

    @Test
    void words_are_in_no_event_and_gone_with_the_customer() {
        String orderId = counter.newDispatchedOrderOf(1);
        String claimId = counter.rejected(orderId, 1);
        counter.does(claimId, "contest", "{\"text\": \"my very own words\"}", "storefront");
        counter.does(claimId, "questions", "{\"wanted\": [\"OTHER\"], \"question\": \"my very own words\"}", "agent");
        counter.does(claimId, "review", with(reject(1, "NOT_COVERED"), "note", "my very own words"), "agent");
        assertThat(counter.notesOf(claimId)).isEqualTo(3);
        assertThat(counter.claims.database().sql("select count(*) from event where convert_from(payload, 'UTF8') like '%very own words%'")
                .query(Long.class).single()).isZero();

        counter.claims.kafka().say(Topic.STOREFRONT_ORDERS, new CustomerErasureRequested("C-" + orderId, List.of(orderId)));

        soon().untilAsserted(() -> assertThat(counter.notesOf(claimId)).isZero());
        assertThat(counter.sees(claimId, "agent").get("words")).isEmpty();
        assertThat(counter.sees(claimId, "agent").get("status").asString()).isEqualTo("REJECTED");
    }

    @Test
    void nothing_is_written_about_a_customer_who_was_erased_but_their_claim_is_decided() {
        String orderId = counter.newOrderOf(1);
        String claimId = counter.claims(orderId, 1, "DEFECTIVE");
        counter.claims.kafka().say(Topic.STOREFRONT_ORDERS, new CustomerErasureRequested("C-" + orderId, List.of(orderId)));
        soon().until(() -> counter.claims.database().sql("select count(*) from order_contact where order_id = ?").param(orderId)
                .query(Long.class).single() == 0);

        assertProblem(counter.post(claimId, "review", with(reject(1, "NO_EVIDENCE"), "note", "about Kim"), "agent"), 409,
                "customer-erased");
        counter.does(claimId, "review", reject(1, "NO_EVIDENCE"), "agent");

        assertThat(counter.notesOf(claimId)).isZero();
    }
}
