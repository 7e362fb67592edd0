package so.onekey.returns.chassis.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.chassis.sample.Running;
import so.onekey.returns.chassis.sample.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTest {
    private static final Running running = new Running();
    private static Client agent;

    @BeforeAll
    static void start() {
        agent = Client.of(running.instance(), Tokens.with("agent"));
    }

    @AfterAll
    static void close() {
        running.close();
    }

    private static String problem(int status, String type) {
        return "application/problem+json " + status + " urn:problem:" + type + " " + status;
    }

    @ParameterizedTest
    @CsvSource({"GET, /nowhere, 404, not-found", "DELETE, /basins, 405, method-not-allowed", "GET, /basins/seven, 400, invalid-request",
            "GET, /basins/broken/leaking, 409, leaking", "GET, /basins/broken/database, 503, unavailable",
            "GET, /basins/broken/twice, 500, internal", "GET, /basins/broken/else, 500, internal",
            "GET, /basins?page=0, 400, invalid-request",
            "GET, /basins?page=x, 400, invalid-request"})
    void every_error_is_a_problem_of_a_stable_type_without_inner_details(String method, String path, int status, String type) {
        var answer = agent.send(method, path, "");

        assertThat(answer.problem()).isEqualTo(problem(status, type));
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception").doesNotContain("so.onekey").doesNotContain("\tat ");
    }

    @Test
    void a_body_of_another_kind_is_415() {
        assertThat(agent.post("/basins", "text/plain", "hello").problem()).isEqualTo(problem(415, "unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/JSON", "application/json;charset=utf-8", "application/vnd.x+json"})
    void a_body_that_is_too_large_is_413(String contentType) {
        var answer = agent.post("/basins", contentType, "{\"name\":\"" + "x".repeat(70_000) + "\",\"drops\":1}");

        assertThat(answer.problem()).isEqualTo(problem(413, "content-too-large"));
        assertThat(answer.json().path("detail").asString()).contains("64 KB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"name\":\"a\",\"drops\":1,\"colour\":\"red\"} | colour: is not a field of this request; known are at, depth, drops, name, owners, shape",
            "{\"name\":\"a\",\"drops\":\"1\"} | drops: must be a whole number",
            "{\"name\":\"a\",\"drops\":1.5} | drops: must be a whole number",
            "{\"name\":\"a\"} | drops: must be a whole number", "{\"name\":\"a\",\"drops\":null} | drops: must be a whole number",
            "{\"name\":7,\"drops\":1} | name: must be a text", "{\"name\":\"a\",\"drops\":0} | drops: must be greater than or equal to 1",
            "{\"name\":\" \",\"drops\":1} | name: must not be blank",
            "{\"name\":\"a\",\"drops\":1,\"shape\":\"OVAL\"} | shape: must be one of ROUND, SQUARE",
            "{\"name\":\"a\",\"drops\":1,\"shape\":1} | shape: must be one of ROUND, SQUARE",
            "{\"name\":\"a\",\"drops\":1,\"at\":\"noon\"} | at: must be an instant such as 2026-01-31T09:30:00Z",
            "{\"name\":\"a\",\"drops\":1,\"owners\":\"me\"} | owners: must be a list",
            "{\"name\":\"a\",\"drops\":1,\"owners\":[[]]} | owners[0]: must be a text",
            "{\"name\":\"a\",\"drops\":1,\"depth\":{\"metres\":\"deep\"}} | depth.metres: must be a number",
            "{\"name\":\"a\",\"drops\":1,\"depth\":{\"metres\":-1}} | depth: must not be negative",
            "{\"name\":\"a\",\"drops\":1,\"depth\":3} | depth: must be an object",
            "[] | : must be an object", "{\"name\": | : the body is not valid JSON at line 1, column 9", "'' | : a JSON body is required"})
    void an_unreadable_body_is_400_and_names_the_field_and_what_would_be_right(String body, String error) {
        var answer = agent.postJson("/basins", body);

        assertThat(answer.problem()).isEqualTo(problem(400, "invalid-request"));
        assertThat(answer.error()).isEqualTo(error);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("so.onekey");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/basins/search?shape=ROUND&colour=red | colour: is not a parameter of this request; known are at-most, shape, since",
            "/basins/search?shape=ROUND&SHAPE=ROUND | SHAPE: is not a parameter of this request; known are at-most, shape, since",
            "/basins/named/5f0c7f5a-4a3b-4d2e-9f39-3a8c33f2f0aa?x | x: is not a parameter of this request, which has none",
            "/basins/search?shape=ROUND&%25zz=1 | %zz: is not a parameter of this request; known are at-most, shape, since",
            "/basins/search | shape: is required, and must be one of ROUND, SQUARE",
            "/basins/search?shape=OVAL | shape: must be one of ROUND, SQUARE",
            "/basins/search?shape=ROUND&since=today | since: must be a date such as 2026-01-31",
            "/basins/search?shape=ROUND&at-most=x | at-most: must be a whole number",
            "/basins/search?shape=ROUND&at-most=0 | at-most: must be greater than or equal to 1",
            "/basins/named/seven | name: must be a UUID", "/basins/7.5 | number: must be a whole number"})
    void a_parameter_that_is_wrong_missing_or_unknown_is_named_with_what_would_be_right(String path, String error) {
        var answer = agent.get(path);

        assertThat(answer.problem()).isEqualTo(problem(400, "invalid-request"));
        assertThat(answer.error()).isEqualTo(error);
        assertThat(answer.json().path("detail").asString()).isEqualTo(error);
    }

    @Test
    void what_mail_programs_add_to_an_open_link_does_no_harm() {
        assertThat(agent.get("/basins?page=2&utm_source=mail").body()).isEqualTo("open 2");
    }

    @Test
    void a_header_is_named_as_it_was_sent() {
        var answer = agent.with("Idempotency-Key", "7").get("/basins/search?shape=ROUND");

        assertThat(answer.error()).isEqualTo("Idempotency-Key: must be letters");
    }

    @Test
    void what_is_wrong_with_the_whole_body_begins_with_no_colon() {
        assertThat(agent.postJson("/basins", "").json().path("detail").asString()).isEqualTo("a JSON body is required");
    }

    @Test
    void a_deeply_nested_body_is_400() {
        assertThat(agent.postJson("/basins", "{\"owners\":" + "[".repeat(5_000)).problem()).isEqualTo(problem(400, "invalid-request"));
    }

    @Test
    void what_tomcat_refuses_shows_no_trace() {
        var answer = agent.get("/basins/%2e%2e/%00");

        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.apache");
    }
}
