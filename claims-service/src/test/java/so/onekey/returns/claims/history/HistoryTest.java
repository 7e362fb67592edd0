package so.onekey.returns.claims.history;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.desk.Counter;
import so.onekey.returns.events.NotificationMessage.NotificationSent;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.desk.Counter.approve;
import static so.onekey.returns.claims.desk.Counter.assertProblem;
import static so.onekey.returns.claims.desk.Counter.json;
import static so.onekey.returns.claims.desk.Counter.reject;
import static so.onekey.returns.claims.desk.Counter.soon;

class HistoryTest {
    private final Counter counter = new Counter();

    @Test
    void all_that_happened_is_told_in_order_with_who_caused_it() {
        String claimId = contestedAndRefunded();

        JsonNode history = history(claimId);

        assertThat(history.get("events").valueStream()
                .map(event -> event.get("type").asString() + " by " + event.get("who").asString())).containsExactly(
                        "Claim.ReturnRequested by tester", "Claim.ReturnRejected by policy", "Claim.ClaimClosed by policy",
                        "Claim.ReturnReviewRequested by tester", "Claim.InformationRequested by tester", "Claim.InformationGiven by tester",
                        "Claim.ReturnApproved by tester", "Claim.RefundApproved by policy");
        assertThat(history.get("events").valueStream().map(event -> event.get("what").asString())).containsSequence(
                "Asked to return 1 unit of line L1 (no longer wanted).", "Rejected 1 unit of line L1.",
                "Closed: nothing of it is open any more.", "Gave 1 unit of line L1 to a person (contested).");
        assertThat(history.get("events").get(6).get("what").asString())
                .isEqualTo("Approved 1 unit of line L1 (refund without return) because of: goodwill.");
        assertThat(history.get("events").get(7).get("data").get("quote").get("amount").get("currency").asString()).isEqualTo("USD");
        assertThat(history.get("state").get("status").asString()).isEqualTo("REFUNDING");
    }

    @Test
    void a_claim_is_seen_as_it_was_at_any_instant() {
        String claimId = contestedAndRefunded();
        List<String> stored = history(claimId).get("events").valueStream().map(event -> event.get("storedAt").asString()).toList();

        List<String> states = stored.stream().map(at -> history(claimId, at).get("state").get("status").asString()).toList();

        assertThat(states).containsExactly("REQUESTED", "REJECTED", "REJECTED", "IN_REVIEW", "IN_REVIEW", "IN_REVIEW", "REFUNDING",
                "REFUNDING");
        assertThat(history(claimId, stored.get(3)).get("events")).hasSize(4);
        assertThat(history(claimId, Instant.now().toString()).get("events")).hasSize(8);
    }

    @Test
    void what_other_services_say_is_part_of_it() {
        String claimId = counter.inReview(1);
        var told = new NotificationSent(UUID.randomUUID().toString(), claimId, null, "in-review", Instant.now());
        counter.claims.kafka().say(Topic.NOTIFICATIONS,
                new CloudEvent<>(UUID.randomUUID().toString(), "/notifications/Notification/1", claimId, Instant.now(), 0L, told));

        soon().untilAsserted(() -> assertThat(history(claimId).get("events").valueStream().map(event -> event.get("who").asString()))
                .contains("notification-service"));
        assertThat(history(claimId).get("events").get(2).get("what").asString()).isEqualTo("The customer was told: in-review.");
    }

    @Test
    void its_parcels_are_part_of_it_from_when_on_they_were_known_to_be() {
        String claimId = counter.inReview(1);
        String rma = counter.sees(claimId, "agent").get("rmaNumber").asString();
        var held = counter.claims.post("/api/parcels", "{\"number\": \"%s\"}".formatted(rma), "warehouse");
        soon().untilAsserted(() -> assertThat(types(history(claimId))).endsWith("Parcel.ParcelHeld"));
        String stray = json(counter.claims.post("/api/parcels", "{}", "warehouse")).get("parcelId").asString();
        String before = history(claimId).get("events").valueStream().reduce((first, last) -> last).orElseThrow().get("storedAt").asString();
        counter.claims.post("/api/parcels/" + stray + "/match", "{\"claimId\": \"%s\"}".formatted(claimId), "warehouse");

        soon().untilAsserted(() -> assertThat(types(history(claimId))).startsWith("Claim.ReturnRequested", "Claim.ReturnReviewRequested",
                "Parcel.ParcelScanned", "Parcel.ParcelHeld", "Parcel.ParcelScanned", "Parcel.ParcelRefused", "Parcel.ParcelMatched"));
        assertThat(types(history(claimId, before))).containsExactly("Claim.ReturnRequested", "Claim.ReturnReviewRequested",
                "Parcel.ParcelScanned", "Parcel.ParcelHeld");
        assertThat(history(claimId).get("events").get(3).get("what").asString())
                .isEqualTo("The parcel was not expected (under review), and is held for a person.");
        assertThat(held.statusCode()).isEqualTo(201);
    }

    @Test
    void a_long_claim_is_told_whole() {
        String claimId = counter.inReview(1);
        for (int round = 0; round < 60; round++) {
            String question = counter.does(claimId, "questions", "{\"wanted\": [\"OTHER\"], \"question\": \"And?\"}", "agent")
                    .get("openQuestion").asString();
            counter.does(claimId, "answer", "{\"questionId\": \"%s\", \"text\": \"So\"}".formatted(question), "storefront");
        }
        counter.does(claimId, "review", reject(1, "NO_EVIDENCE"), "agent");

        JsonNode events = history(claimId).get("events");

        assertThat(events).hasSize(2 + 120 + 2);
        assertThat(events.valueStream().map(event -> event.get("sequence").asInt())).isSorted();
        assertThat(history(claimId, events.get(100).get("storedAt").asString()).get("events")).hasSize(101);
        assertThat(history(claimId).get("state").get("status").asString()).isEqualTo("REJECTED");
    }

    @Test
    void before_its_first_event_there_was_no_claim() {
        String claimId = counter.inReview(1);

        assertProblem(ask(claimId, "?asOf=2020-01-01T00:00:00Z", "agent"), 422, "before-the-claim");
        assertProblem(ask(claimId, "?asOf=yesterday", "agent"), 400, "invalid-request");
        assertProblem(ask(claimId, "?asOf=2999-01-01T00:00:00Z", "agent"), 400, "invalid-request");
        assertProblem(ask(claimId, "?asof=2026-01-01T00:00:00Z", "agent"), 400, "invalid-request");
        assertProblem(ask(UUID.randomUUID().toString(), "", "agent"), 404, "unknown-claim");
    }

    @Test
    void only_agents_ops_and_finance_read_histories() {
        String claimId = counter.inReview(1);

        assertThat(List.of("agent", "ops", "finance"))
                .allSatisfy(role -> assertThat(ask(claimId, "", role).statusCode()).isEqualTo(200));
        assertThat(List.of("storefront", "warehouse")).allSatisfy(role -> assertProblem(ask(claimId, "", role), 403, "forbidden"));
    }

    private String contestedAndRefunded() {
        String claimId = counter.rejected(counter.newDispatchedOrderOf(1), 1);
        counter.does(claimId, "contest", "{}", "storefront");
        String question = counter.does(claimId, "questions", "{\"wanted\": [\"OTHER\"], \"question\": \"Why?\"}", "agent")
                .get("openQuestion").asString();
        counter.does(claimId, "answer", "{\"questionId\": \"%s\", \"text\": \"So\"}".formatted(question), "storefront");
        counter.does(claimId, "review", approve(1, "REFUND_WITHOUT_RETURN", "GOODWILL"), "agent");
        return claimId;
    }

    private static List<String> types(JsonNode history) {
        return history.get("events").valueStream().map(event -> event.get("type").asString()).toList();
    }

    private HttpResponse<String> ask(String claimId, String query, String role) {
        return counter.claims.get("/api/claims/" + claimId + "/history" + query, role);
    }

    private JsonNode history(String claimId) {
        return json(ask(claimId, "", "ops"));
    }

    private JsonNode history(String claimId, String asOf) {
        return json(ask(claimId, "?asOf=" + asOf, "ops"));
    }
}
