package so.onekey.returns.claims.overview;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.claims.desk.Counter;
import tools.jackson.databind.JsonNode;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.desk.Counter.json;
import static so.onekey.returns.claims.desk.Counter.soon;

/** Which claims there are, and which should be taken up first. */
class ClaimListTest {
    private final Counter counter = new Counter();

    @Test
    void claims_are_found_by_order_status_and_number() {
        String orderId = counter.newOrderOf(3);
        String waiting = counter.claims(orderId, 1, "DEFECTIVE");
        String withdrawn = counter.claims(orderId, 1, "DEFECTIVE");
        counter.does(withdrawn, "withdrawal", "", "agent");

        soon().untilAsserted(() -> assertThat(list("?orderId=" + orderId + "&status=WITHDRAWN")).containsExactly(withdrawn));
        assertThat(list("?orderId=" + orderId + "&status=IN_REVIEW")).containsExactly(waiting);
        assertThat(list("?orderId=" + orderId)).containsExactly(withdrawn, waiting);
        assertThat(list("?q=" + waiting)).containsExactly(waiting);
        String rma = counter.sees(waiting, "agent").get("rmaNumber").asString();
        assertThat(list("?q=" + rma)).containsExactly(waiting);
        assertThat(list("?q=" + rma.toLowerCase(Locale.ROOT).replace("rma-", ""))).containsExactly(waiting);
        assertThat(list("?q=RMA-00000-00000")).isEmpty();
    }

    @Test
    void pages_say_how_many_there_are_in_all() {
        String orderId = counter.newOrderOf(3);
        for (int claim = 0; claim < 3; claim++) {
            counter.claims(orderId, 1, "DEFECTIVE");
        }
        soon().untilAsserted(() -> assertThat(list("?orderId=" + orderId)).hasSize(3));

        HttpResponse<String> page = get("?orderId=" + orderId + "&size=2&page=1");

        assertThat(page.headers().firstValue("X-Total-Count")).contains("3");
        assertThat(json(page)).hasSize(1);
    }

    @Test
    void in_the_queue_urgent_ones_come_first_then_those_due_first_then_the_oldest() {
        String orderId = counter.newDispatchedOrderOf(4);
        String first = counter.claims(orderId, 1, "NOT_RECEIVED");
        String second = counter.claims(orderId, 1, "NOT_RECEIVED");
        String urgent = counter.claims(orderId, 1, "ARRIVED_TAMPERED");
        String rejected = counter.claims(orderId, 1, "NO_LONGER_WANTED");

        soon().untilAsserted(
                () -> assertThat(list("?orderId=" + orderId + "&sort=queue")).containsExactly(urgent, first, second, rejected));
        assertThat(list("?orderId=" + orderId + "&urgent=true")).containsExactly(urgent);
        assertThat(list("?orderId=" + orderId + "&urgent=false&sort=newest")).containsExactly(rejected, second, first);
    }

    @Test
    void overdue_ones_are_found() {
        String orderId = counter.newOrderOf(1);
        // At the second instance business days are over soon, and so is the time to decide.
        var answer = counter.claims.send(counter.claims.request(1, "/api/claims", "agent").POST(HttpRequest.BodyPublishers
                .ofString(OrderFixtures.unwanted(orderId, 1).replace("NO_LONGER_WANTED", "DEFECTIVE"))).build());

        soon().untilAsserted(
                () -> assertThat(list("?orderId=" + orderId + "&overdue=true")).containsExactly(json(answer).get("claimId").asString()));
    }

    @Test
    void a_question_that_makes_no_sense_is_told() {
        for (var bad : Map.of("status", "SOMEWHERE", "sort", "random", "urgent", "perhaps", "q", "';--", "size", "501", "page", "-1")
                .entrySet()) {
            HttpResponse<String> response = get("?" + bad.getKey() + "=" + URLEncoder.encode(bad.getValue(),
                    StandardCharsets.UTF_8));
            assertThat(response.statusCode()).as(bad.toString() + " " + response.body()).isEqualTo(400);
        }
    }

    private HttpResponse<String> get(String query) {
        return counter.claims.get("/api/claims" + query, "agent");
    }

    private List<String> list(String query) {
        return json(get(query)).valueStream().map((JsonNode claim) -> claim.get("claimId").asString()).toList();
    }
}
