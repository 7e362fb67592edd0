package so.onekey.returns.claims.overview;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.events.Topic;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OverviewReplayTest {
    private static final Duration SOON = Duration.ofSeconds(20);
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
        var overview = await().atMost(SOON).until(() -> rows("claim_overview"), rows -> rows.equals(rows("claim_overview")));
        var kept = List.of(rows("reservation"), rows("approved_refund"), rows("idempotency_key"), rows("rma_number"), rows("event"));

        replay();

        await().atMost(SOON).untilAsserted(() -> assertThat(rows("claim_overview")).isEqualTo(overview));
        assertThat(List.of(rows("reservation"), rows("approved_refund"), rows("idempotency_key"), rows("rma_number"), rows("event")))
                .isEqualTo(kept);
        assertThat(claims.kafka().heard(Topic.CLAIMS, claimId)).hasSize(5);
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
