package so.onekey.returns.chassis.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.sample.Running;
import so.onekey.returns.chassis.sample.Tokens;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessTest {
    private static final Running running = new Running();
    private static ConfigurableApplicationContext instance;

    @BeforeAll
    static void start() {
        instance = running.instance();
    }

    @AfterAll
    static void close() {
        running.close();
    }

    private static Client with(String... roles) {
        return Client.of(instance, Tokens.with(roles));
    }

    private static Client nobody() {
        return Client.of(instance, null);
    }

    @Test
    void an_endpoint_that_names_no_role_keeps_the_service_from_starting() {
        assertThatThrownBy(() -> running.instance(List.of(SilentApi.class)))
                .hasStackTraceContaining("These endpoints name no role; add @RolesAllowed or @PermitAll")
                .hasStackTraceContaining("silence");
    }

    @RestController
    static class SilentApi {
        @GetMapping("/silence")
        String silence() {
            return "…";
        }
    }

    @Test
    void without_a_valid_token_it_is_401() {
        for (var token : new String[]{null, "rubbish", Tokens.expired("agent"), Tokens.byAStranger("agent"),
                "eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJhZ2VudCJdfQ."}) {
            var answer = Client.of(instance, token).get("/basins/1");

            assertThat(answer.problem()).isEqualTo("application/problem+json 401 urn:problem:unauthenticated 401");
            assertThat(answer.response().headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        assertThat(nobody().get("/nowhere").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"`sub`:`staff-7`,`aud`:`returns` | exp: is required",
            "`sub`:`staff-7`,`exp`:4102444800 | aud: must contain returns",
            "`sub`:`staff-7`,`aud`:[`others`],`exp`:4102444800 | aud: must contain returns",
            "`aud`:`returns`,`exp`:4102444800 | sub: must be an opaque id", "`sub`:` `,`aud`:`returns`,`exp`:4102444800 | sub: must be",
            "`sub`:`kim@example.com`,`aud`:`returns`,`exp`:4102444800 | sub: must be",
            "`sub`:`Kim Li`,`aud`:`returns`,`exp`:4102444800 | sub:"})
    void a_token_must_say_until_when_for_whom_and_by_an_opaque_id_from_whom(String claims, String lacking) {
        var answer = Client.of(instance, Tokens.saying("{" + claims.replace('`', '"') + ",\"roles\":[\"agent\"]}")).get("/basins/1");

        assertThat(answer.problem()).isEqualTo("application/problem+json 401 urn:problem:unauthenticated 401");
        assertThat(answer.json().path("detail").asString()).contains(lacking);
        assertThat(answer.body()).doesNotContain("kim@").doesNotContain("Kim Li");
    }

    @Test
    void a_token_may_be_made_for_others_too() {
        var token = Tokens.saying("{\"sub\":\"auth0|7\",\"aud\":[\"others\",\"returns\"],\"exp\":4102444800,\"roles\":[\"agent\"]}");

        assertThat(Client.of(instance, token).get("/basins/1").status()).isEqualTo(200);
    }

    @Test
    void without_the_role_it_is_403() {
        assertThat(with("agent").get("/basins/1").status()).isEqualTo(200);
        assertThat(with("customer").get("/basins/1").problem()).isEqualTo("application/problem+json 403 urn:problem:forbidden 403");
        assertThat(with().postJson("/basins", "{\"name\":\"a\",\"drops\":1}").status()).isEqualTo(403);
    }

    @Test
    void what_says_permit_all_is_open_to_all() {
        assertThat(nobody().get("/basins").body()).isEqualTo("open 1");
        assertThat(nobody().postJson("/basins/calls", "{\"a\": 1}").body()).isEqualTo("{\"a\": 1}");
        assertThat(nobody().postJson("/basins", "{}").status()).isEqualTo(401);
        assertThat(nobody().get("/basins/calls").status()).isEqualTo(401);
        assertThat(nobody().get("/basins?page=0").status()).isEqualTo(400);
    }

    @Test
    void parked_messages_are_for_ops() {
        assertThat(with("ops").get("/ops/parked-messages").body()).isEqualTo("[]");
        assertThat(with("agent").get("/ops/parked-messages").status()).isEqualTo(403);
        assertThat(with("agent").send("DELETE", "/ops/parked-messages/1?because=no", "").status()).isEqualTo(403);
        assertThat(with("ops").send("DELETE", "/ops/parked-messages/1?because=no", "").problem())
                .contains("404 urn:problem:unknown-parked-message");
        assertThat(with("ops").send("DELETE", "/ops/parked-messages/1", "").status()).isEqualTo(400);
        assertThat(with("ops").send("PUT", "/ops/parked-messages/1/payload", "{}").status()).isEqualTo(404);
        assertThat(with("ops").send("POST", "/ops/parked-messages/1/resume", "").problem())
                .isEqualTo("application/problem+json 404 urn:problem:unknown-parked-message 404");
        assertThat(with("ops").get("/ops/parked-messages?limit=0").status()).isEqualTo(400);
        assertThat(with("ops").get("/ops/parked-messages/1").problem()).contains("404 urn:problem:unknown-parked-message");
        assertThat(with("agent").get("/ops/parked-messages/1").status()).isEqualTo(403);
        assertThat(with("ops").send("PUT", "/ops/parked-messages/1/headers", "{\"ce_id\":\"1\"}").status()).isEqualTo(404);
        assertThat(with("ops").send("PUT", "/ops/parked-messages/1/headers", "{\"ce_id\":null}").status()).isEqualTo(400);
        assertThat(with("agent").send("PUT", "/ops/parked-messages/1/headers", "{}").status()).isEqualTo(403);
    }

    @Test
    void a_message_as_large_as_any_that_is_accepted_can_be_mended() {
        String largest = "\"" + "x".repeat(256 * 1024 - 2) + "\"";

        assertThat(with("ops").send("PUT", "/ops/parked-messages/1/payload", largest).status()).isEqualTo(404);
        assertThat(with("ops").send("PUT", "/ops/parked-messages/1/payload", largest + " ").status()).isEqualTo(413);
    }

    @Test
    void metrics_are_for_ops_and_the_scraper() {
        assertThat(with("metrics").get("/actuator/prometheus").body()).contains("chassis_messages_parked", "chassis_work_overdue",
                "chassis_processor_retrying{processor=\"publisher\"}", "chassis_processor_caught_up{processor=\"reader\"}");
        assertThat(with("ops").get("/actuator/prometheus").status()).isEqualTo(200);
        assertThat(with("agent").get("/actuator/prometheus").status()).isEqualTo(403);
        assertThat(nobody().get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(with("ops").get("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void health_and_documents_are_open() {
        assertThat(nobody().get("/actuator/health/liveness").json().path("status").asString()).isEqualTo("UP");
        assertThat(nobody().get("/actuator/health/readiness").json().path("status").asString()).isEqualTo("UP");
        assertThat(nobody().get("/v3/api-docs").json().path("paths").has("/basins")).isTrue();
        assertThat(nobody().get("/actuator").status()).isEqualTo(401);
    }
}
