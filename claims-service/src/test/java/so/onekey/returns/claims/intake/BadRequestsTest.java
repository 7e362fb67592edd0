package so.onekey.returns.claims.intake;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.events.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A request that makes no sense is answered with what is wrong and what would be right, and leaves no trace. */
class BadRequestsTest {
    private static final RunningClaims CLAIMS = RunningClaims.shared();
    private static final String ORDER = "O-" + UUID.randomUUID();
    private static final String GOOD = OrderFixtures.unwanted(ORDER, 1);
    private static Tables before;

    @BeforeAll
    static void an_order_of_two_units() {
        CLAIMS.kafka().say(Topic.STOREFRONT_ORDERS, OrderFixtures.placed(ORDER, 2));
        before = Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(250)).until(() -> Tables.of(CLAIMS),
                now -> now.equals(Tables.of(CLAIMS)) && now.know(ORDER));
    }

    /** What is replaced in a good request, by what, and the answer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    "email": "kim@example.com",   | ``                           | 400 | invalid-request | email              | must not be blank
                    "kim@example.com"             | "kim"                        | 400 | invalid-request | email              | well-formed
                    "kim@example.com"             | "k\\u0000im@example.com"     | 400 | invalid-request | email              | well-formed
                    "kim@example.com"             | 7                            | 400 | invalid-request | email              | must be a text
                    "quantity": 1                 | "quantity": 0                | 400 | invalid-request | lines[0].quantity  | greater than or equal to 1
                    "quantity": 1                 | "quantity": -1               | 400 | invalid-request | lines[0].quantity  | greater than or equal to 1
                    "quantity": 1                 | "quantity": 10001            | 400 | invalid-request | lines[0].quantity  | less than or equal to 10000
                    "quantity": 1                 | "quantity": 99999999999      | 400 | invalid-request | lines[0].quantity  | ``
                    "quantity": 1                 | "quantity": 1.5              | 400 | invalid-request | lines[0].quantity  | must be a whole number
                    "quantity": 1                 | "quantity": "1"              | 400 | invalid-request | lines[0].quantity  | must be a whole number
                    "quantity": 1                 | "quantity": null             | 400 | invalid-request | lines[0].quantity  | must not be null
                    "quantity": 1,                | ``                           | 400 | invalid-request | lines[0].quantity  | must not be null
                    "quantity": 1                 | "quantity": 3                | 422 | too-many-units  | lines[0].quantity  | at most 2 were bought
                    "lineId": "L1"                | "lineId": "L9"               | 422 | unknown-line    | lines[0].lineId    | the order has no line L9
                    "lineId": "L1"                | "lineId": " "                | 400 | invalid-request | lines[0].lineId    | must not be blank
                    "NO_LONGER_WANTED"            | "BORED"                      | 400 | invalid-request | lines[0].reason    | must be one of NO_LONGER_WANTED, DEFECTIVE
                    "NO_LONGER_WANTED"            | 0                            | 400 | invalid-request | lines[0].reason    | ``
                    "reason": "NO_LONGER_WANTED", | ``                           | 400 | invalid-request | lines[0].reason    | must not be null
                    "REFUND"                      | "MONEY"                      | 400 | invalid-request | lines[0].remedy    | must be one of REFUND, REPLACEMENT, EXCHANGE
                    "hazard": false               | "hazard": "no"               | 400 | invalid-request | lines[0].hazard    | must be true or false
                    , "hazard": false             | ``                           | 400 | invalid-request | lines[0].hazard    | ``
                    "hazard": false               | "hazard": false, "age": 3    | 400 | invalid-request | lines[0].age       | is not a field of this request; known are
                    "lines": [                    | "lines": [null,              | 400 | invalid-request | lines[0]           | must not be null
                    "email"                       | "reportedAt": "yesterday", "email"            | 400 | invalid-request         | reportedAt | must be an instant such as
                    "email"                       | "reportedAt": "2999-01-01T00:00:00Z", "email" | 422 | reported-in-the-future  | reportedAt | must not lie in the future
                    "email"                       | "reportedAt": "1969-12-31T23:59:59Z", "email" | 422 | reported-before-the-order | reportedAt | must not lie before the order
                    """)
    void a_field_that_makes_no_sense_is_named_with_the_reason(String good, String bad, int status, String type, String field,
            String reason) {
        assertThat(GOOD).contains(good);

        var answer = CLAIMS.post("/api/claims", GOOD.replace(good, bad == null ? "" : bad), "agent");

        JsonNode problem = problem(answer, status, type);
        assertThat(problem.get("errors").valueStream().map(error -> error.get("field").asString())).contains(field);
        assertThat(problem.get("errors").valueStream().map(error -> error.get("reason").asString()).toList().toString())
                .contains(reason == null ? "" : reason);
        nothingWasWritten();
    }

    @Test
    void texts_and_lists_have_a_limit() {
        problem(CLAIMS.post("/api/claims", GOOD.replace("\"L1\"", "\"" + "L".repeat(201) + "\""), "agent"), 400, "invalid-request");
        problem(CLAIMS.post("/api/claims", GOOD.replace("\"email\"", "\"description\": \"" + "x".repeat(4001) + "\", \"email\""), "agent"),
                400,
                "invalid-request");
        String line = GOOD.substring(GOOD.indexOf("[{") + 1, GOOD.indexOf("}]") + 1);
        problem(CLAIMS.post("/api/claims", GOOD.replace(line, line + ("," + line).repeat(100)), "agent"), 400, "invalid-request");
        problem(CLAIMS.post("/api/claims", GOOD.replace(line, ""), "agent"), 400, "invalid-request");
        problem(CLAIMS.post("/api/claims", GOOD.replace("kim", "k".repeat(70_000)), "agent"), 413, "content-too-large");
        nothingWasWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{\"orderId\": {}}", "{\"lines\": 3}"})
    void a_body_that_is_no_request_is_refused(String body) {
        problem(CLAIMS.post("/api/claims", body, "agent"), 400, "invalid-request");
        nothingWasWritten();
    }

    @Test
    void an_unknown_order_and_somebody_elses_order_can_not_be_told_apart() {
        var unknown = CLAIMS.post("/api/claims", GOOD.replace(ORDER, "O-" + UUID.randomUUID()), "agent");
        var foreign = CLAIMS.post("/api/claims", GOOD.replace("kim@", "mallory@"), "agent");

        problem(unknown, 404, "unknown-order");
        assertThat(foreign.body()).isEqualTo(unknown.body());
        assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(foreign.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
        nothingWasWritten();
    }

    @Test
    void only_an_agent_may_say_when_it_was_reported() {
        String body = GOOD.replace("\"email\"", "\"reportedAt\": \"%s\", \"email\"".formatted(Instant.now().minusSeconds(60)));

        problem(CLAIMS.post("/api/claims", body, "storefront"), 422, "reported-at-not-allowed");
        nothingWasWritten();
    }

    @Test
    void nobody_gets_in_without_a_token_and_the_right_role() {
        problem(CLAIMS.post("/api/claims", GOOD), 401, "unauthenticated");
        problem(CLAIMS.send(CLAIMS.request(0, "/api/claims").header("Authorization", "Bearer x.y.z").POST(BodyPublishers.ofString(GOOD))
                .build()), 401, "unauthenticated");
        problem(CLAIMS.post("/api/claims", GOOD, "warehouse"), 403, "forbidden");
        problem(CLAIMS.get("/api/claims"), 401, "unauthenticated");
        problem(CLAIMS.get("/api/claims/" + UUID.randomUUID(), "customer"), 403, "forbidden");
        problem(CLAIMS.get("/ops/parked-messages", "agent"), 403, "forbidden");
        problem(CLAIMS.get("/actuator/prometheus"), 401, "unauthenticated");
        problem(CLAIMS.get("/no/such/page"), 401, "unauthenticated");
        nothingWasWritten();
    }

    @Test
    void other_methods_and_content_types_are_refused() {
        problem(CLAIMS.send(CLAIMS.request(0, "/api/claims", "agent").DELETE().build()), 405, "method-not-allowed");
        var form = CLAIMS.request(0, "/api/claims", "agent").setHeader("Content-Type", "application/x-www-form-urlencoded");
        problem(CLAIMS.send(form.POST(BodyPublishers.ofString("orderId=" + ORDER)).build()), 415, "unsupported-media-type");
        nothingWasWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "tab\tinside", ""})
    void an_idempotency_key_is_visible_ascii(String key) {
        var request = CLAIMS.request(0, "/api/claims", "agent").header("Idempotency-Key", key).POST(BodyPublishers.ofString(GOOD));
        var answer = problem(CLAIMS.send(request.build()), 400, "invalid-request");
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("Idempotency-Key");
        nothingWasWritten();
    }

    @ParameterizedTest
    @CsvSource({"?status=LOST,400", "?orderId=%00,400", "?page=-1,400", "?size=0,400", "?size=501,400", "?stauts=OPEN,400", "/7,400",
            "/00000000-0000-4000-8000-000000000000,404"})
    void questions_that_make_no_sense_are_refused(String question, int status) {
        var answer = CLAIMS.get("/api/claims" + question, "agent");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        problem(answer, status,
                status == 404 ? "unknown-claim" : "invalid-request");
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("so.onekey.returns.claims");
        JsonNode problem = new JsonMapper().readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("urn:returns:problem:" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        return problem;
    }

    private static void nothingWasWritten() {
        assertThat(Tables.of(CLAIMS)).isEqualTo(before);
    }
}
