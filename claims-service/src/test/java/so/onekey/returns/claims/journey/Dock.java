package so.onekey.returns.claims.journey;

import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.events.ShippedLine;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.journey.Shop.soon;

/** The warehouse's dock: parcels are scanned here, and the carrier brings and takes them. */
final class Dock {
    private static final JsonMapper JSON = new JsonMapper();
    final Shop shop = new Shop();
    final RunningClaims claims = shop.claims;

    /** An order that was sent and has arrived. */
    String deliveredOrder(int quantity) {
        String orderId = shop.newOrderOf(quantity);
        shop.tells(OrderFixtures.dispatched(orderId, "S1", quantity));
        shop.tells(OrderFixtures.delivered(orderId, "S1", quantity));
        return orderId;
    }

    /** An order of devices with these serial numbers that was sent and has arrived. */
    String deliveredDevices(String... serials) {
        String orderId = shop.newOrderOf(serials.length);
        Instant sent = OrderFixtures.YESTERDAY.plusSeconds(3600);
        var devices = List.of(new ShippedLine("L1", serials.length, List.of(serials)));
        shop.tells(new OrderDispatched(orderId, sent, "hkpost", "HK" + orderId, "S1", devices));
        shop.tells(OrderFixtures.delivered(orderId, "S1", serials.length));
        return orderId;
    }

    /** A claim for defective units, decided at once. */
    JsonNode claimDefective(String orderId, int quantity) {
        var response = shop.requests(0, OrderFixtures.unwanted(orderId, quantity).replace("NO_LONGER_WANTED", "DEFECTIVE"));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return Shop.json(response);
    }

    /** The label under which the parcel travels, once the carrier has made it. */
    UUID awaitLabel(String claimId) {
        soon().until(() -> claims.get("/api/claims/" + claimId + "/label", "agent").statusCode() == 200);
        return claims.database().sql("select label_id from return_label where claim_id = ?").param(UUID.fromString(claimId))
                .query(UUID.class).single();
    }

    String trackingOf(UUID labelId) {
        return claims.database().sql("select tracking_number from return_label where label_id = ?").param(labelId).query(String.class)
                .single();
    }

    HttpResponse<String> scan(String body) {
        return claims.post("/api/parcels", body, "warehouse");
    }

    /** Scans a parcel under a number. */
    JsonNode scanned(String number) {
        var response = scan("{\"number\": \"" + number + "\"}");
        assertThat(response.statusCode()).as(response.body()).isIn(200, 201);
        return Shop.json(response);
    }

    HttpResponse<String> act(String parcelId, String what, String body) {
        return claims.post("/api/parcels/" + parcelId + "/" + what, body, "warehouse");
    }

    /** What the register shows under a number. */
    JsonNode found(String number) {
        return Shop.json(claims.get("/api/parcels?number=" + number, "warehouse"));
    }

    HttpResponse<String> upload(String path, byte[] photo, String... roles) {
        String boundary = "b" + UUID.randomUUID();
        var body = HttpRequest.BodyPublishers.concat(HttpRequest.BodyPublishers.ofString("--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"IMG_0001.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"),
                HttpRequest.BodyPublishers.ofByteArray(photo), HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return claims.send(claims.request(0, path, roles).setHeader("Content-Type", "multipart/form-data; boundary=" + boundary).POST(body)
                .build());
    }

    /** What the world was told under a key, by type. */
    List<String> told(String key) {
        return shop.toldOf(key);
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
