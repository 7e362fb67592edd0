package so.onekey.returns.claims.journey;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.claims.SimulatedCarrier.Trouble;
import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.journey.Shop.soon;

/** The clocks of a claim are kept in the database and heard by whichever instance looks first. At the second one they run fast. */
class ClocksTest {
    private static final int FAST = 1;
    private final Shop shop = new Shop();
    private final Dock dock = new Dock();

    @Test
    void a_review_that_nobody_decides_is_seen_as_overdue() {
        String claimId = claim(dock.deliveredOrder(1), "NOT_RECEIVED");

        soon().untilAsserted(() -> assertThat(shop.sees(claimId).get("overdue").asBoolean()).isTrue());
        assertThat(shop.statusOf(claimId)).isEqualTo("IN_REVIEW");
        assertThat(shop.sees(claimId).get("due").asString()).isNotBlank();
    }

    @Test
    void a_label_that_does_not_come_gives_the_return_to_a_person_once() {
        dock.claims.carrier().behave(Trouble.DOWN);
        try {
            String claimId = claim(dock.deliveredOrder(1), "DEFECTIVE");

            soon().untilAsserted(() -> assertThat(shop.toldOf(claimId)).contains("ReturnReviewRequested"));
            soon().untilAsserted(() -> assertThat(shop.statusOf(claimId)).isEqualTo("IN_REVIEW"));
            assertThat(shop.toldOf(claimId)).containsOnlyOnce("ReturnReviewRequested");
        } finally {
            dock.claims.carrier().behave(Trouble.NONE);
        }
    }

    @Test
    void a_parcel_that_nobody_inspects_is_seen_as_overdue() {
        JsonNode claim = dock.claimDefective(dock.deliveredOrder(1), 1);
        String claimId = claim.get("claimId").asString();
        dock.awaitLabel(claimId);

        var scanned = dock.claims.send(dock.claims.request(FAST, "/api/parcels", "warehouse")
                .POST(HttpRequest.BodyPublishers.ofString("{\"number\": \"" + claim.get("rmaNumber").asString() + "\"}")).build());

        assertThat(scanned.statusCode()).as(scanned.body()).isIn(200, 201);
        soon().untilAsserted(() -> assertThat(shop.sees(claimId).get("overdue").asBoolean()).isTrue());
        assertThat(shop.statusOf(claimId)).isEqualTo("INSPECTING");
    }

    private String claim(String orderId, String reason) {
        var response = shop.requests(FAST, OrderFixtures.unwanted(orderId, 1).replace("NO_LONGER_WANTED", reason));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return Shop.json(response).get("claimId").asString();
    }
}
