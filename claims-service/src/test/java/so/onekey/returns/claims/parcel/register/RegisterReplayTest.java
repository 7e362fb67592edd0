package so.onekey.returns.claims.parcel.register;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.events.Topic;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The register of parcels follows from the events alone. */
class RegisterReplayTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private final RunningClaims claims = RunningClaims.shared();

    @Test
    void replay_makes_the_same_register_and_touches_nothing_else() {
        String parcelId = new JsonMapper()
                .readTree(claims.post("/api/parcels", "{\"number\": \"R" + UUID.randomUUID() + "\"}", "warehouse").body()).get("parcelId")
                .asString();
        claims.post("/api/parcels/" + parcelId + "/recovery-words-destroyed", "{}", "warehouse");
        claims.post("/api/parcels/" + parcelId + "/sent-back", "{\"carrier\": \"hkpost\"}", "warehouse");
        await().atMost(SOON).until(() -> claims.kafka().heard(Topic.CLAIMS, parcelId).size() == 3
                && claims.get("/api/parcels?number=" + parcelId + "&state=SENT_BACK", "agent").body().contains(parcelId));
        var register = await().atMost(SOON).until(() -> rows("parcel_overview"), rows -> rows.equals(rows("parcel_overview")));
        var kept = List.of(rows("parcel_here"), rows("known_claim"), rows("return_label"), rows("photo_link"), rows("event"));

        replay();

        await().atMost(SOON).untilAsserted(() -> assertThat(rows("parcel_overview")).isEqualTo(register));
        assertThat(List.of(rows("parcel_here"), rows("known_claim"), rows("return_label"), rows("photo_link"), rows("event")))
                .isEqualTo(kept);
        assertThat(claims.kafka().heard(Topic.CLAIMS, parcelId)).hasSize(3);
    }

    @Test
    void what_acts_can_not_be_replayed() {
        var processing = claims.bean(Configuration.class).eventProcessingConfiguration();

        assertThat(List.of("label-orders", "known-claims", "parcels-here")).allSatisfy(
                name -> assertThat(processing.eventProcessor(name).orElseThrow()).isNotInstanceOf(TrackingEventProcessor.class));
    }

    private void replay() {
        var processors = claims.beans(Configuration.class).stream().map(axon -> axon.eventProcessingConfiguration()
                .eventProcessor("parcels", TrackingEventProcessor.class).orElseThrow()).toList();
        processors.forEach(TrackingEventProcessor::shutDown);
        processors.getFirst().resetTokens();
        assertThat(rows("parcel_overview")).isEmpty();
        processors.forEach(TrackingEventProcessor::start);
    }

    private List<String> rows(String table) {
        return claims.database().sql("select t::text from " + table + " t order by 1").query(String.class).list();
    }
}
