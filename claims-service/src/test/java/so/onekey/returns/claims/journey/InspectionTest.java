package so.onekey.returns.claims.journey;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.journey.Shop.soon;

/** From the parcel on the table to the money, or back to the customer. */
class InspectionTest {
    private final Dock dock = new Dock();
    private final String orderId = dock.deliveredOrder(2);
    private final JsonNode claim = dock.claimDefective(orderId, 2);
    private final String claimId = claim.get("claimId").asString();

    @Test
    void what_the_inspection_confirms_is_paid_back_and_what_it_does_not_goes_back() {
        String parcelId = arrived();
        inspected(parcelId, finding("FAULT_CONFIRMED"), finding("NO_FAULT_FOUND"));
        soon().untilAsserted(() -> assertThat(dock.told(claimId)).contains("ItemInspected", "RefundApproved", "RefundDeclined"));

        var sent = post("sent-back",
                "{\"lines\": [{\"lineId\": \"L1\", \"quantity\": 1}], \"carrier\": \"hkpost\", \"trackingNumber\": \"B1\"}");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(204);
        soon().untilAsserted(() -> assertThat(dock.told(claimId)).contains("ItemSentBack"));
    }

    @Test
    void another_device_than_the_one_that_was_sent_is_given_to_a_person() {
        String serial = "SN-" + UUID.randomUUID();
        var other = dock.claimDefective(dock.deliveredDevices(serial), 1);
        String otherId = other.get("claimId").asString();
        dock.awaitLabel(otherId);
        String parcelId = dock.scanned(other.get("rmaNumber").asString()).get("parcelId").asString();

        var answer = dock.claims.post("/api/claims/" + otherId + "/inspection", "{\"parcelId\": \"" + parcelId + "\", \"findings\": ["
                + finding("FAULT_CONFIRMED").replace("}", ", \"serial\": \"SN-OTHER\"}") + "]}", "warehouse");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        soon().untilAsserted(() -> assertThat(dock.told(otherId)).contains("InspectionReviewRequested").doesNotContain("RefundApproved"));
    }

    @Test
    void a_parcel_that_was_opened_makes_room_for_another_under_the_same_number() {
        String parcelId = arrived();
        inspected(parcelId, finding("FAULT_CONFIRMED"));

        JsonNode next = dock.scanned(claim.get("rmaNumber").asString());
        assertThat(next.get("parcelId").asString()).isNotEqualTo(parcelId);
    }

    @Test
    void an_opened_item_is_never_restocked_not_even_by_two_people() {
        inspected(arrived(), "{\"lineId\": \"L1\", \"condition\": \"NO_FAULT_FOUND\", \"seal\": \"BROKEN\"}",
                "{\"lineId\": \"L1\", \"condition\": \"FAULT_CONFIRMED\", \"seal\": \"INTACT\"}");

        for (int unit = 1; unit <= 2; unit++) {
            var answer = post("restock", "{\"lineId\": \"L1\", \"unit\": " + unit + "}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        }
    }

    @Test
    void what_does_not_fit_the_claim_is_explained_and_changes_nothing() {
        String parcelId = arrived();
        long before = dock.shop.eventsOf(claimId);
        assertThat(inspect(UUID.randomUUID().toString(), finding("FAULT_CONFIRMED")).statusCode()).isEqualTo(409);
        assertThat(inspect(parcelId, finding("FAULT_CONFIRMED").replace("L1", "L9")).statusCode()).isEqualTo(409);
        assertThat(inspect(parcelId, finding("SHINY")).body()).contains("FAULT_CONFIRMED");
        assertThat(inspect(parcelId).statusCode()).isEqualTo(400);
        assertThat(post("sent-back", "{\"lines\": [{\"lineId\": \"L1\", \"quantity\": 1}]}").statusCode()).isEqualTo(409);
        assertThat(dock.claims.post("/api/claims/" + UUID.randomUUID() + "/restock", "{\"lineId\": \"L1\", \"unit\": 1}", "warehouse")
                .statusCode()).isEqualTo(404);
        assertThat(dock.claims.post("/api/claims/" + claimId + "/restock", "{\"lineId\": \"L1\", \"unit\": 1}", "agent").statusCode())
                .isEqualTo(403);
        assertThat(dock.shop.eventsOf(claimId)).isEqualTo(before);
    }

    private String arrived() {
        dock.awaitLabel(claimId);
        return dock.scanned(claim.get("rmaNumber").asString()).get("parcelId").asString();
    }

    private static String finding(String condition) {
        return "{\"lineId\": \"L1\", \"condition\": \"" + condition + "\", \"seal\": \"BROKEN\", \"note\": \"as described\"}";
    }

    private void inspected(String parcelId, String... findings) {
        var response = inspect(parcelId, findings);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(204);
    }

    private HttpResponse<String> inspect(String parcelId, String... findings) {
        return post("inspection", "{\"parcelId\": \"" + parcelId + "\", \"findings\": [" + String.join(", ", findings) + "]}");
    }

    private HttpResponse<String> post(String what, String body) {
        return dock.claims.post("/api/claims/" + claimId + "/" + what, body, "warehouse");
    }
}
