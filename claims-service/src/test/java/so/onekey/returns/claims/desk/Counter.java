package so.onekey.returns.claims.desk;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Where agents and customers of the tests stand, in front of the running service. */
public final class Counter {
    private static final JsonMapper JSON = new JsonMapper();
    public final RunningClaims claims = RunningClaims.shared();

    public static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** An order of so many units that are still in the warehouse. */
    public String newOrderOf(int quantity) {
        String orderId = "O-" + UUID.randomUUID();
        hear(orderId, OrderFixtures.placed(orderId, quantity), 1);
        return orderId;
    }

    public String newDispatchedOrderOf(int quantity) {
        String orderId = newOrderOf(quantity);
        hear(orderId, OrderFixtures.dispatched(orderId), 2);
        return orderId;
    }

    private void hear(String orderId, Message message, long facts) {
        claims.kafka().say(Topic.STOREFRONT_ORDERS, message);
        soon().until(() -> claims.database().sql("select count(*) from order_fact where order_id = ?").param(orderId).query(Long.class)
                .single() >= facts);
    }

    /** A claim on line L1; answers its id. */
    public String claims(String orderId, int quantity, String reason) {
        return requested(OrderFixtures.unwanted(orderId, quantity).replace("NO_LONGER_WANTED", reason));
    }

    String requested(String body) {
        var response = claims.post("/api/claims", body, "storefront");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return json(response).get("claimId").asString();
    }

    /** A claim on so many units that waits for a person: they are faulty and not even dispatched. */
    public String inReview(int quantity) {
        return claims(newOrderOf(quantity), quantity, "DEFECTIVE");
    }

    /** A claim on so many units that was rejected: they are on their way, and not wanted any more. */
    public String rejected(String orderId, int quantity) {
        return claims(orderId, quantity, "NO_LONGER_WANTED");
    }

    public HttpResponse<String> post(String claimId, String action, String body, String... roles) {
        return claims.post("/api/claims/" + claimId + "/" + action, body, roles);
    }

    public HttpResponse<String> postWithKey(String key, String claimId, String action, String body, String role) {
        return claims.send(claims.request(0, "/api/claims/" + claimId + "/" + action, role).header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** The claim as it stands after an action that must succeed. */
    public JsonNode does(String claimId, String action, String body, String role) {
        var response = post(claimId, action, body, role);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response);
    }

    public static void assertProblem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(response).get("type").asString()).isEqualTo("urn:returns:problem:" + type);
    }

    public JsonNode sees(String claimId, String role) {
        return json(claims.get("/api/claims/" + claimId, role));
    }

    public List<String> toldOf(String claimId) {
        return claims.kafka().heard(Topic.CLAIMS, claimId).stream().map(CloudEvent::data).map(data -> data.getClass().getSimpleName())
                .toList();
    }

    public List<String> eventsOf(String claimId) {
        return claims.database().sql("select replace(name, 'Claim.', '') from event where aggregate_id = ? order by sequence_number")
                .param(claimId).query(String.class).list();
    }

    /** Units of an order that claims hold and have used up, as {@code held/used}. */
    public String reserved(String orderId) {
        return claims.database().sql("select coalesce(sum(held), 0) || '/' || coalesce(sum(used), 0) from reservation where order_id = ?")
                .param(orderId).query(String.class).single();
    }

    public long notesOf(String claimId) {
        return claims.database().sql("select count(*) from claim_note where claim_id = cast(? as uuid)").param(claimId).query(Long.class)
                .single();
    }

    /** The hash of a photo that was sent before. */
    String uploadedPhoto() {
        byte[] content = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        String hash = UUID.randomUUID().toString().replace("-", "").repeat(2);
        claims.database().sql("insert into photo (hash, content, stored_at) values (?, ?, now())").params(hash, content).update();
        return hash;
    }

    /** A decision on units of entry 0. */
    public static String approve(int quantity, String resolution, String reason) {
        return """
                {"decisions": [{"entry": 0, "quantity": %d, "outcome": "APPROVED", "resolution": "%s"}], "reason": "%s"}""".formatted(
                quantity, resolution, reason);
    }

    public static String reject(int quantity, String reason) {
        return """
                {"decisions": [{"entry": 0, "quantity": %d, "outcome": "REJECTED"}], "reason": "%s"}""".formatted(quantity, reason);
    }

    static String with(String body, String field, String text) {
        return body.substring(0, body.lastIndexOf('}')) + ", \"" + field + "\": \"" + text + "\"}";
    }
}
