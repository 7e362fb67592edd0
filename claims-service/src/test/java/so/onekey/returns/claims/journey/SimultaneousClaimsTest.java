package so.onekey.returns.claims.journey;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import static org.assertj.core.api.Assertions.assertThat;

class SimultaneousClaimsTest {
    private static final int MANY = 32;
    private final Shop shop = new Shop();

    @Test
    void of_32_claims_for_one_unit_through_two_instances_exactly_one_wins() throws Exception {
        String orderId = shop.newOrderOf(1);

        var answers = atOnce(number -> shop.requests(number % 2, OrderFixtures.unwanted(orderId, 1)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        var decisions = answers.stream().map(Shop::json).toList();
        assertThat(decisions).filteredOn(decision -> decision.get("status").asString().equals("STOPPING_SHIPMENT")).hasSize(1);
        assertThat(decisions).filteredOn(decision -> decision.get("status").asString().equals("REJECTED")).hasSize(MANY - 1)
                .allSatisfy(rejected -> assertThat(clauses(rejected)).containsExactly("ORDER-1"));
        assertThat(decisions).extracting(decision -> decision.get("rmaNumber").asString()).doesNotHaveDuplicates();
        assertThat(shop.reserved(orderId)).isEqualTo("1/0");
    }

    @Test
    void of_32_claims_for_parts_of_a_line_exactly_as_many_win_as_there_are_units() throws Exception {
        String orderId = shop.newOrderOf(5);

        var answers = atOnce(number -> shop.requests(number % 2, OrderFixtures.unwanted(orderId, 1)));

        assertThat(answers).filteredOn(answer -> Shop.json(answer).get("status").asString().equals("STOPPING_SHIPMENT")).hasSize(5);
        assertThat(shop.reserved(orderId)).isEqualTo("5/0");
    }

    @Test
    void of_32_requests_with_one_idempotency_key_one_makes_a_claim_and_all_get_its_answer() throws Exception {
        String orderId = shop.newOrderOf(4);

        var answers = atOnce(number -> shop.requests(number % 2, OrderFixtures.unwanted(orderId, 1), "Idempotency-Key", orderId));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.headers().firstValue("Location").orElseThrow()).distinct()).hasSize(1);
        assertThat(shop.reserved(orderId)).isEqualTo("1/0");
    }

    @Test
    void a_key_that_was_used_for_another_request_is_refused_and_a_refused_request_uses_up_no_key() {
        String orderId = shop.newOrderOf(4);
        assertThat(shop.requests(0, OrderFixtures.unwanted(orderId, 5), "Idempotency-Key", orderId).statusCode()).isEqualTo(422);

        assertThat(shop.requests(0, OrderFixtures.unwanted(orderId, 1), "Idempotency-Key", orderId).statusCode()).isEqualTo(201);

        var other = shop.requests(1, OrderFixtures.unwanted(orderId, 2), "Idempotency-Key", orderId);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Shop.json(other).get("type").asString()).isEqualTo("urn:returns:problem:idempotency-key-reused");
        assertThat(shop.reserved(orderId)).isEqualTo("1/0");
    }

    @Test
    void a_claim_can_be_looked_at_as_soon_as_it_is_made() {
        String orderId = shop.newOrderOf(10);

        for (int unit = 0; unit < 10; unit++) {
            assertThat(shop.statusOf(shop.claims(unit % 2, orderId, 1))).isIn("STOPPING_SHIPMENT", "IN_REVIEW");
        }
    }

    private static List<String> clauses(JsonNode answer) {
        return answer.get("decision").get("lines").valueStream().flatMap(line -> line.get("findings").valueStream())
                .map(finding -> finding.get("clause").asString()).toList();
    }

    private static List<HttpResponse<String>> atOnce(IntFunction<HttpResponse<String>> request) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            List<Future<HttpResponse<String>>> sent = new ArrayList<>();
            for (int number = 0; number < MANY; number++) {
                int mine = number;
                sent.add(threads.submit(() -> {
                    start.await();
                    return request.apply(mine);
                }));
            }
            start.countDown();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (var answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
