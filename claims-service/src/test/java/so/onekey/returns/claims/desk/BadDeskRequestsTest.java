package so.onekey.returns.claims.desk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.desk.Counter.approve;
import static so.onekey.returns.claims.desk.Counter.assertProblem;
import static so.onekey.returns.claims.desk.Counter.with;

/** What can't be understood is told with the field and what would be right, and writes nothing. */
class BadDeskRequestsTest {
    private static final String GOOD = approve(1, "RESHIPMENT", "GOODWILL");
    private static final Counter COUNTER = new Counter();
    private static final String CLAIM = COUNTER.inReview(1);

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    review       | {}                                                                        | decisions
                    review       | {"decisions": [], "reason": "GOODWILL"}                                   | decisions
                    review       | {"decisions": [null], "reason": "GOODWILL"}                               | decisions
                    review       | {"decisions": [{"entry": 0, "quantity": 1}], "reason": "GOODWILL"}        | decisions[0].outcome
                    review       | {"decisions": [{"entry": -1, "quantity": 1, "outcome": "REJECTED"}], "reason": "NO_EVIDENCE"} | decisions[0].entry
                    review       | {"decisions": [{"entry": 0, "quantity": 0, "outcome": "REJECTED"}], "reason": "NO_EVIDENCE"}  | decisions[0].quantity
                    review       | {"decisions": [{"entry": 0, "quantity": 1, "outcome": "REVIEW"}], "reason": "GOODWILL"}       | decisions[0].outcome
                    review       | {"decisions": [{"entry": 0, "quantity": 1, "outcome": "REJECTED"}]}       | reason
                    review       | {"decisions": [{"entry": 0, "quantity": 1, "outcome": "REJECTED"}], "reason": "BECAUSE"}      | reason
                    questions    | {"question": "Why?"}                                                      | wanted
                    questions    | {"wanted": [], "question": "Why?"}                                        | wanted
                    questions    | {"wanted": ["PIN"], "question": "Why?"}                                   | wanted
                    questions    | {"wanted": ["PHOTOS"], "question": " "}                                   | question
                    answer       | {"text": "Here"}                                                          | questionId
                    answer       | {"questionId": "17", "text": "Here"}                                      | questionId
                    answer       | {"questionId": "6f9619ff-8b86-d011-b42d-00c04fc964ff", "photos": ["../x"]} | photos[0]
                    contest      | {"words": "why"}                                                          | words
                    contest      | {"text": " "}                                                             | text
                    """)
    void a_request_that_makes_no_sense_is_told_by_its_field(String action, String body, String field) {
        var response = COUNTER.post(CLAIM, action, body, "agent");

        assertProblem(response, 400, "invalid-request");
        assertThat(Counter.json(response).get("errors").toString()).contains("\"field\":\"" + field);
        assertThat(COUNTER.eventsOf(CLAIM)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"review,note", "questions,question", "answer,text", "contest,text"})
    void no_text_is_longer_than_a_letter(String action, String field) {
        String body = switch (action) {
            case "review" -> with(GOOD, field, "x".repeat(4001));
            case "questions" -> "{\"wanted\": [\"OTHER\"], \"question\": \"%s\"}".formatted("x".repeat(4001));
            case "answer" -> "{\"questionId\": \"%s\", \"text\": \"%s\"}".formatted(UUID.randomUUID(), "x".repeat(4001));
            default -> "{\"text\": \"%s\"}".formatted("x".repeat(4001));
        };

        var response = COUNTER.post(CLAIM, action, body, "agent");

        assertProblem(response, 400, "invalid-request");
        assertThat(Counter.json(response).get("errors").get(0).get("field").asString()).isEqualTo(field);
    }

    @Test
    void an_approval_says_what_it_leads_to_and_a_rejection_does_not() {
        assertProblem(COUNTER.post(CLAIM, "review",
                "{\"decisions\": [{\"entry\": 0, \"quantity\": 1, \"outcome\": \"APPROVED\"}], \"reason\": \"GOODWILL\"}", "agent"), 422,
                "resolution-missing");
        assertProblem(COUNTER.post(CLAIM, "review", GOOD.replace("APPROVED", "REJECTED"), "agent"), 422, "resolution-not-allowed");
    }

    @Test
    void an_entry_that_the_claim_does_not_have_is_told() {
        assertProblem(COUNTER.post(CLAIM, "review", GOOD.replace("\"entry\": 0", "\"entry\": 1"), "agent"), 422, "unknown-entry");
    }

    @Test
    void an_answer_says_something() {
        assertProblem(COUNTER.post(CLAIM, "answer", "{\"questionId\": \"%s\", \"text\": \" \"}".formatted(UUID.randomUUID()), "agent"), 422,
                "empty-answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"review", "questions", "answer", "withdrawal", "contest"})
    void nobody_acts_on_a_claim_that_is_not_there_or_without_the_role_for_it(String action) {
        String body = switch (action) {
            case "review" -> GOOD;
            case "questions" -> "{\"wanted\": [\"OTHER\"], \"question\": \"Why?\"}";
            case "answer" -> "{\"questionId\": \"%s\", \"text\": \"Here\"}".formatted(UUID.randomUUID());
            case "contest" -> "{}";
            default -> "";
        };

        assertProblem(COUNTER.post(UUID.randomUUID().toString(), action, body, "agent"), 404, "unknown-claim");
        assertProblem(COUNTER.post("not-an-id", action, body, "agent"), 400, "invalid-request");
        assertProblem(COUNTER.post(CLAIM, action, body, "warehouse"), 403, "forbidden");
        assertProblem(COUNTER.post(CLAIM, action, body, "finance"), 403, "forbidden");
        assertThat(COUNTER.post(CLAIM, action, body).statusCode()).isEqualTo(401);
        assertThat(COUNTER.eventsOf(CLAIM)).hasSize(2);
    }

    @Test
    void only_agents_decide_and_ask() {
        assertProblem(COUNTER.post(CLAIM, "review", GOOD, "storefront"), 403, "forbidden");
        assertProblem(COUNTER.post(CLAIM, "questions", "{\"wanted\": [\"OTHER\"], \"question\": \"Why?\"}", "storefront"), 403,
                "forbidden");
    }

    @Test
    void a_key_has_a_form() {
        assertProblem(COUNTER.postWithKey("k".repeat(201), CLAIM, "review", GOOD, "agent"), 400, "invalid-request");
    }
}
