package so.onekey.returns.claims.journey;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** The storefront, its customers and the people who look on, as the journeys need them. */
final class Shop {
    final RunningClaims claims = RunningClaims.shared();
    private static final JsonMapper JSON = new JsonMapper();

    static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }

    /** An id that no other test uses. */
    static String newOrder() {
        return "O-" + UUID.randomUUID();
    }

    void says(StorefrontMessage message) {
        claims.kafka().say(Topic.STOREFRONT_ORDERS, message);
    }

    /** Says it, and waits until this service has heard it. */
    void tells(StorefrontMessage.AboutOrder message) {
        long before = facts(message.orderId());
        says(message);
        soon().until(() -> facts(message.orderId()) > before);
    }

    /** How many facts are known about an order. */
    long facts(String orderId) {
        return claims.database().sql("select count(*) from order_fact where order_id = ?").param(orderId).query(Long.class).single();
    }

    String newOrderOf(int quantity) {
        String orderId = newOrder();
        tells(OrderFixtures.placed(orderId, quantity));
        return orderId;
    }

    HttpResponse<String> requests(int instance, String body, String... headers) {
        var request = claims.request(instance, "/api/claims", "storefront");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return claims.send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** A customer no longer wants so many units; answers the claim's id. */
    String claims(String orderId, int quantity) {
        return claims(0, orderId, quantity);
    }

    String claims(int instance, String orderId, int quantity) {
        var response = requests(instance, OrderFixtures.unwanted(orderId, quantity));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return json(response).get("claimId").asString();
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    JsonNode sees(String claimId) {
        return json(claims.get("/api/claims/" + claimId, "agent"));
    }

    String statusOf(String claimId) {
        return sees(claimId).get("status").asString();
    }

    /** What the world was told of a claim, in order. */
    List<CloudEvent<?>> heardOf(String claimId) {
        return claims.kafka().heard(Topic.CLAIMS, claimId);
    }

    List<String> toldOf(String claimId) {
        return heardOf(claimId).stream().map(event -> event.data().getClass().getSimpleName()).toList();
    }

    /** What waits for ops under a key, as {@code listener: reason}. */
    List<String> parked(String key) {
        return claims.database().sql("select listener || ': ' || reason from parked_message where message_key = ? order by id").param(key)
                .query(String.class).list();
    }

    long eventsOf(String claimId) {
        return claims.database().sql("select count(*) from event where aggregate_id = ?").param(claimId).query(Long.class).single();
    }

    /** Units of an order that claims hold and have used up, as {@code held/used}. */
    String reserved(String orderId) {
        return claims.database().sql("select coalesce(sum(held), 0) || '/' || coalesce(sum(used), 0) from reservation where order_id = ?")
                .param(orderId).query(String.class).single();
    }
}
