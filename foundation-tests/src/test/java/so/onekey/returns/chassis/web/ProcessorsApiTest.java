package so.onekey.returns.chassis.web;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.sample.BasinEvent;
import so.onekey.returns.chassis.sample.Running;
import so.onekey.returns.chassis.sample.Tokens;
import tools.jackson.databind.JsonNode;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ProcessorsApiTest {
    private static final Running running = new Running();
    private static ConfigurableApplicationContext instance;

    @BeforeAll
    static void start() {
        running.instance().close();
        running.jdbc().sql("insert into processor_token (processor, segment) values ('filling', 0), ('mixed', 0)").update();
        instance = running.instance(List.of(FillingProcess.class, AtOnce.class, Siren.class, Table.class, Subscribing.class));
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @Saga
    @ProcessingGroup("filling")
    public static class FillingProcess {
        @StartSaga
        @SagaEventHandler(associationProperty = "basinId")
        void on(BasinEvent.Filled event) {}
    }

    /** Runs within the command, so that not even a reset handler makes it replayable. */
    @Component
    @ProcessingGroup("at once")
    static class AtOnce {
        @EventHandler
        void on(BasinEvent.Filled event) {}

        @ResetHandler
        void startOver() {}
    }

    @Component
    @ProcessingGroup("mixed")
    static class Siren {
        @EventHandler
        void on(BasinEvent.Filled event) {}
    }

    @Component
    @ProcessingGroup("mixed")
    static class Table {
        @EventHandler
        void on(BasinEvent.Filled event) {}

        @ResetHandler
        void startOver() {}
    }

    @Configuration
    static class Subscribing {
        @Bean
        ConfigurerModule atOnce() {
            return configurer -> configurer.eventProcessing(processing -> processing.registerSubscribingEventProcessor("at once"));
        }
    }

    private static Client with(String... roles) {
        return Client.of(instance, Tokens.with(roles));
    }

    @Test
    void every_processor_is_listed_with_its_segments_and_owners() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var all = with("ops").get("/ops/processors").json();

            assertThat(all).extracting(status -> status.path("name").asString()).containsExactly("at once", "filling", "levels", "mixed",
                    "publisher", "reader");
            assertThat(all).extracting(status -> status.path("kind").asString()).containsExactly("ACTS_ON_THE_OUTSIDE",
                    "ACTS_ON_THE_OUTSIDE", "REBUILDS_A_READ_MODEL", "ACTS_ON_THE_OUTSIDE", "ACTS_ON_THE_OUTSIDE", "ACTS_ON_THE_OUTSIDE");
            assertThat(all).extracting(status -> status.path("state").asString()).containsOnly("RUNNING");
        });
        JsonNode levels = with("ops").get("/ops/processors/levels").json();
        assertThat(levels.path("segments")).hasSize(2).allSatisfy(segment -> assertThat(segment.path("owner").asString()).isNotBlank());
        assertThat(levels.path("behindBy").asLong()).isZero();
        assertThat(levels.path("progressPercent").asDouble()).isEqualTo(100);
        assertThat(levels.path("errors")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"publisher", "reader", "filling", "at%20once", "mixed"})
    void whatever_may_act_on_the_outside_is_never_replayed(String name) {
        assertThat(with("ops").send("POST", "/ops/processors/" + name + "/replay", "").problem())
                .contains("422 urn:problem:not-replayable");
        assertThat(running.jdbc().sql("select count(*) from replay where processor <> 'levels'").query(Long.class).single()).isZero();
    }

    @Test
    void a_replay_is_accepted_once_and_says_where_to_look() throws SQLException {
        try (var tokens = running.dataSource().getConnection(); var lock = tokens.createStatement()) {
            tokens.setAutoCommit(false);
            lock.execute("select from processor_token where processor = 'levels' for update");

            var accepted = with("ops").send("POST", "/ops/processors/levels/replay", "");
            var again = with("ops").send("POST", "/ops/processors/levels/replay", "");

            assertThat(accepted.status()).isEqualTo(202);
            assertThat(accepted.response().headers().firstValue("Location"))
                    .hasValueSatisfying(at -> assertThat(at).endsWith("/ops/processors/levels"));
            assertThat(accepted.json().path("state").asString()).isEqualTo("STOPPING");
            assertThat(accepted.json().path("lastReplay").path("requestedBy").asString()).isEqualTo("staff-7");
            assertThat(again.problem()).contains("409 urn:problem:already-replaying");
            tokens.rollback();
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var levels = with("ops").get("/ops/processors/levels").json();
            assertThat(levels.path("lastReplay").path("state").asString()).isEqualTo("STARTED");
            assertThat(levels.path("state").asString()).isEqualTo("RUNNING");
        });
    }

    @Test
    void an_unknown_processor_is_404() {
        assertThat(with("ops").get("/ops/processors/nobody").problem()).contains("404 urn:problem:unknown-processor");
        assertThat(with("ops").send("POST", "/ops/processors/nobody/replay", "").problem()).contains("404 urn:problem:unknown-processor");
    }

    @Test
    void processors_are_for_ops() {
        assertThat(with("agent").get("/ops/processors").status()).isEqualTo(403);
        assertThat(with("agent", "metrics").send("POST", "/ops/processors/levels/replay", "").status()).isEqualTo(403);
        assertThat(Client.of(instance, null).get("/ops/processors").status()).isEqualTo(401);
    }
}
