package so.onekey.returns.claims.journey;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.journey.Shop.soon;

/** Whatever comes to the warehouse is taken in, found again and never stuck. */
class ParcelsTest {
    private final Dock dock = new Dock();

    @Test
    void an_expected_parcel_is_received_by_its_rma_number_in_small_letters_too() {
        String orderId = dock.deliveredOrder(1);
        JsonNode claim = dock.claimDefective(orderId, 1);
        dock.awaitLabel(claim.get("claimId").asString());

        JsonNode parcel = dock.scanned(claim.get("rmaNumber").asString().toLowerCase(Locale.ROOT));

        assertThat(parcel.get("state").asString()).isEqualTo("RECEIVED");
        assertThat(parcel.get("claimId").asString()).isEqualTo(claim.get("claimId").asString());
        soon().untilAsserted(() -> assertThat(dock.told(claim.get("claimId").asString())).contains("ParcelReceived"));
    }

    @Test
    void an_expected_parcel_is_found_by_its_return_tracking_number_and_by_its_order() {
        String orderId = dock.deliveredOrder(2);
        String first = dock.claimDefective(orderId, 1).get("claimId").asString();
        String tracking = dock.trackingOf(dock.awaitLabel(first));
        assertThat(dock.scanned(tracking).get("claimId").asString()).isEqualTo(first);

        String second = dock.claimDefective(orderId, 1).get("claimId").asString();
        dock.awaitLabel(second);
        assertThat(dock.scanned(orderId).get("claimId").asString()).isEqualTo(second);
    }

    @Test
    void a_parcel_is_found_by_the_device_in_it_and_by_the_number_it_was_sent_out_under() {
        String serial = "SN-" + UUID.randomUUID();
        String orderId = dock.deliveredDevices(serial);
        String claimId = dock.claimDefective(orderId, 1).get("claimId").asString();
        dock.awaitLabel(claimId);

        JsonNode parcel = dock.scanned(serial);
        assertThat(parcel.get("state").asString()).isEqualTo("RECEIVED");
        assertThat(parcel.get("claimId").asString()).isEqualTo(claimId);

        assertThat(dock.scanned("HK" + dock.deliveredOrder(1)).get("state").asString()).isEqualTo("REFUSED");
    }

    @Test
    void the_same_scan_again_makes_no_second_parcel_not_even_at_the_same_moment() throws Exception {
        String orderId = dock.deliveredOrder(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<String> scan = () -> dock.scanned(orderId).get("parcelId").asString();
            var parcels = threads.invokeAll(List.of(scan, scan, scan, scan));

            String first = parcels.getFirst().get();
            for (var parcel : parcels) {
                assertThat(parcel.get()).isEqualTo(first);
            }
        }
        assertThat(dock.scan("{\"number\": \"" + orderId + "\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void a_parcel_without_any_number_is_refused_logged_with_photo_and_note_and_sent_back() {
        String hash = Shop.json(dock.upload("/api/parcels/photos", Photo.jpeg(), "warehouse")).get("hash").asString();
        var response = dock.scan("{\"photos\": [\"" + hash + "\"], \"note\": \"a shoe box\"}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        String parcelId = Shop.json(response).get("parcelId").asString();
        assertThat(Shop.json(response).get("state").asString()).isEqualTo("REFUSED");

        JsonNode seen = awaitParcel(parcelId, "REFUSED");
        assertThat(seen.at("/notes/0").asString()).isEqualTo("a shoe box");
        assertThat(seen.at("/parcel/photos/0").asString()).isEqualTo(hash);
        assertThat(seen.at("/parcel/findings/0/clause").asString()).isEqualTo("REQUEST-3");
        assertThat(dock.claims.get("/api/parcels/" + parcelId + "/slip", "warehouse").body()).startsWith("%PDF");
        soon().untilAsserted(() -> assertThat(dock.told(parcelId)).containsExactly("ParcelRefused"));

        act(parcelId, "sent-back", "{\"carrier\": \"hkpost\", \"trackingNumber\": \"BACK1\"}", 200);
        awaitParcel(parcelId, "SENT_BACK");
        soon().untilAsserted(() -> assertThat(dock.told(parcelId)).containsExactly("ParcelRefused", "ParcelSentBack"));
    }

    @Test
    void an_unsolicited_parcel_is_refused_found_by_its_number_matched_with_an_order_and_sent_back() {
        String tracking = "RX" + UUID.randomUUID().toString().substring(0, 8);
        String parcelId = dock.scanned(tracking).get("parcelId").asString();
        soon().untilAsserted(() -> assertThat(dock.found(tracking.toLowerCase(Locale.ROOT)).at("/0/parcelId").asString())
                .isEqualTo(parcelId));

        String orderId = dock.deliveredOrder(1);
        JsonNode matched = act(parcelId, "match", "{\"orderId\": \"" + orderId + "\"}", 200);
        assertThat(matched.get("state").asString()).isEqualTo("REFUSED");
        assertThat(matched.get("orderId").asString()).isEqualTo(orderId);
        soon().untilAsserted(() -> assertThat(dock.found(orderId).at("/0/parcelId").asString()).isEqualTo(parcelId));

        act(parcelId, "sent-back", "{}", 200);
        assertThat(dock.act(parcelId, "match", "{\"orderId\": \"" + dock.deliveredOrder(1) + "\"}").statusCode()).isEqualTo(409);
        assertThat(dock.scanned(tracking).get("parcelId").asString()).isNotEqualTo(parcelId);
    }

    @Test
    void a_refused_parcel_is_matched_with_the_return_that_was_requested_afterwards() {
        String orderId = dock.deliveredOrder(1);
        String parcelId = dock.scanned(orderId).get("parcelId").asString();
        String claimId = dock.claimDefective(orderId, 1).get("claimId").asString();
        dock.awaitLabel(claimId);

        assertThat(act(parcelId, "match", "{\"claimId\": \"" + claimId + "\"}", 200).get("state").asString()).isEqualTo("RECEIVED");
        act(parcelId, "match", "{\"claimId\": \"" + claimId + "\"}", 200);
        soon().untilAsserted(() -> assertThat(dock.told(claimId)).containsOnlyOnce("ParcelMatched").containsOnlyOnce("ParcelReceived"));
        assertThat(dock.act(parcelId, "sent-back", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void a_parcel_for_a_return_under_review_is_held() {
        String orderId = dock.deliveredOrder(1);
        var response = dock.shop.requests(0, OrderFixtures.unwanted(orderId, 1).replace("NO_LONGER_WANTED", "INCOMPLETE"));
        String rma = Shop.json(response).get("rmaNumber").asString();

        JsonNode parcel = dock.scanned(rma);

        assertThat(parcel.get("state").asString()).isEqualTo("HELD");
        assertThat(parcel.get("heldFor").asString()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void a_parcel_of_ours_that_was_not_delivered_is_returned_to_sender() {
        String orderId = dock.shop.newOrderOf(1);
        dock.shop.tells(OrderFixtures.dispatched(orderId));

        JsonNode parcel = dock.scanned("HK" + orderId);

        assertThat(parcel.get("state").asString()).isEqualTo("RETURNED_TO_SENDER");
        assertThat(parcel.get("orderId").asString()).isEqualTo(orderId);
    }

    @Test
    void recovery_words_are_told_once() {
        String parcelId = dock.scanned("W" + UUID.randomUUID()).get("parcelId").asString();
        act(parcelId, "recovery-words-destroyed", "{}", 200);
        act(parcelId, "recovery-words-destroyed", "{}", 200);

        soon().untilAsserted(() -> assertThat(dock.told(parcelId)).containsExactly("ParcelRefused", "RecoveryWordsDestroyed"));
    }

    @Test
    void a_request_that_makes_no_sense_is_explained() {
        assertThat(dock.scan("{\"number\": \"Kim Lee, Kowloon\"}").body()).contains("number", "without spaces");
        assertThat(dock.scan("{\"photos\": [\"" + "0".repeat(64) + "\"]}").statusCode()).isEqualTo(422);
        String parcelId = dock.scanned("N" + UUID.randomUUID()).get("parcelId").asString();
        assertThat(dock.act(parcelId, "match", "{}").body()).contains("name one");
        assertThat(dock.act(parcelId, "match", "{\"orderId\": \"nowhere\"}").statusCode()).isEqualTo(404);
        assertThat(dock.act(UUID.randomUUID().toString(), "sent-back", "{}").statusCode()).isEqualTo(404);
        assertThat(dock.claims.post("/api/parcels", "{}", "agent").statusCode()).isEqualTo(403);
    }

    private JsonNode act(String parcelId, String what, String body, int status) {
        HttpResponse<String> response = dock.act(parcelId, what, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return Shop.json(response);
    }

    private JsonNode awaitParcel(String parcelId, String state) {
        soon().until(() -> {
            var response = dock.claims.get("/api/parcels/" + parcelId, "warehouse");
            return response.statusCode() == 200 && Shop.json(response).at("/parcel/state").asString().equals(state);
        });
        return Shop.json(dock.claims.get("/api/parcels/" + parcelId, "warehouse"));
    }
}
