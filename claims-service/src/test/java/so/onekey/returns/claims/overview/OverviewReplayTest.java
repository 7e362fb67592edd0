package so.onekey.returns.claims.overview;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.claims.desk.Counter;
import so.onekey.returns.events.Topic;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OverviewReplayTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private final RunningClaims claims = RunningClaims.shared();

    @Test
    void replay_makes_the_same_overview_and_touches_nothing_else() {
        String orderId = "O-" + UUID.randomUUID();
        claims.kafka().say(Topic.STOREFRONT_ORDERS, OrderFixtures.placed(orderId, 3));
        String claimId = await().atMost(SOON).until(() -> claims.post("/api/claims", OrderFixtures.unwanted(orderId, 2), "agent"),
                answer -> answer.statusCode() == 201).headers().firstValue("Location").orElseThrow().replace("/api/claims/", "");
        claims.kafka().say(Topic.STOREFRONT_ORDERS, OrderFixtures.stopped(orderId, claimId, 1));
        claims.kafka().say(Topic.STOREFRONT_ORDERS, OrderFixtures.stopRefused(orderId, claimId, 1));
        await().atMost(SOON).until(() -> claims.kafka().heard(Topic.CLAIMS, claimId).size() == 5 && statusOf(claimId).equals("IN_REVIEW"));
        await().atMost(SOON).until(() -> claims.database().sql("select status from claim_overview where claim_id::text = ?").param(claimId)
                .query(String.class).optional().orElse("").equals("IN_REVIEW"));
        await().atMost(SOON).until(this::noClockIsAboutToEnd);
        var overview = rows("claim_overview");
        var kept = List.of(rows("reservation"), rows("approved_refund"), rows("idempotency_key"), rows("rma_number"), rows("event"));

        replay();

        await().atMost(SOON).untilAsserted(() -> assertThat(rows("claim_overview")).isEqualTo(overview));
        assertThat(List.of(rows("reservation"), rows("approved_refund"), rows("idempotency_key"), rows("rma_number"), rows("event")))
                .isEqualTo(kept);
        assertThat(claims.kafka().heard(Topic.CLAIMS, claimId)).hasSize(5);
    }

    @Test
    void a_claim_that_was_contested_asked_about_decided_and_one_that_was_withdrawn_are_rebuilt_row_by_row() {
        var counter = new Counter();
        String contested = counter.rejected(counter.newDispatchedOrderOf(2), 2);
        counter.does(contested, "contest", "{\"text\": \"It was a present\"}", "storefront");
        String question = counter.does(contested, "questions", "{\"wanted\": [\"OTHER\"], \"question\": \"Why?\"}", "agent")
                .get("openQuestion").asString();
        counter.does(contested, "answer", "{\"questionId\": \"%s\", \"text\": \"So\"}".formatted(question), "storefront");
        counter.does(contested, "review", Counter.approve(1, "REFUND_WITHOUT_RETURN", "GOODWILL"), "agent");
        counter.does(contested, "review", Counter.reject(1, "NOT_COVERED"), "agent");
        String urgent = counter.claims(counter.newDispatchedOrderOf(1), 1, "ARRIVED_TAMPERED");
        String withdrawn = counter.inReview(1);
        counter.does(withdrawn, "withdrawal", "", "storefront");
        var theirs = "select t::text from claim_overview t where claim_id::text in ('%s', '%s', '%s') order by 1".formatted(contested,
                urgent,
                withdrawn);
        await().atMost(SOON).untilAsserted(() -> assertThat(statuses(contested, urgent, withdrawn))
                .containsExactly("REFUNDING", "IN_REVIEW urgent due", "WITHDRAWN"));
        var live = claims.database().sql(theirs).query(String.class).list();
        var kept = List.of(rows("claim_note"), rows("reservation"), rows("idempotency_key"));

        replay();

        await().atMost(SOON).untilAsserted(() -> assertThat(claims.database().sql(theirs).query(String.class).list()).isEqualTo(live));
        assertThat(List.of(rows("claim_note"), rows("reservation"), rows("idempotency_key"))).isEqualTo(kept);
    }

    /** At the second instance business days are over soon, and then something happens by itself. */
    private boolean noClockIsAboutToEnd() {
        return claims.database().sql("select count(*) from claim_overview where not overdue and due < now() + interval '1 minute'")
                .query(Long.class).single() == 0;
    }

    private List<String> statuses(String... claimIds) {
        return Arrays.stream(claimIds).map(claimId -> claims.database().sql("""
                select status || case when urgent then ' urgent' else '' end || case when due is null then '' else ' due' end
                from claim_overview where claim_id::text = ?""").param(claimId).query(String.class).optional().orElse("")).toList();
    }

    @Test
    void what_acts_can_not_be_replayed() {
        var processing = claims.bean(Configuration.class).eventProcessingConfiguration();

        assertThat(List.of("reservations", "approved-refunds")).allSatisfy(name -> assertThat(processing.eventProcessor(name).orElseThrow())
                .isNotInstanceOf(TrackingEventProcessor.class));
    }

    /** Empties the overview, and has it built again from the first event by whichever instance takes its segments. */
    private void replay() {
        var processors = claims.beans(Configuration.class).stream().map(axon -> axon.eventProcessingConfiguration()
                .eventProcessor("overview", TrackingEventProcessor.class).orElseThrow()).toList();
        processors.forEach(TrackingEventProcessor::shutDown);
        processors.getFirst().resetTokens();
        assertThat(rows("claim_overview")).isEmpty();
        processors.forEach(TrackingEventProcessor::start);
    }

    private String statusOf(String claimId) {
        return new JsonMapper().readTree(claims.get("/api/claims/" + claimId, "agent").body()).get("status").asString();
    }

    private List<String> rows(String table) {
        return claims.database().sql("select t::text from " + table + " t order by 1").query(String.class).list();
    }
}
