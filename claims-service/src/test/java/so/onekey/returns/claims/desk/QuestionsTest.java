package so.onekey.returns.claims.desk;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.desk.Counter.assertProblem;
import static so.onekey.returns.claims.desk.Counter.soon;

/** DAMAGE-1: the customer is asked for what is missing, and answers. */
class QuestionsTest {
    private static final String QUESTION = "{\"wanted\": [\"PHOTOS\", \"SERIAL_NUMBER\"], \"question\": \"May we see the back of it?\"}";
    private static final String PHOTO = "ab".repeat(32);
    private final Counter counter = new Counter();

    @Test
    void an_agent_asks_and_the_customer_answers() {
        String claimId = counter.inReview(1);
        String photo = counter.uploadedPhoto();

        JsonNode asked = counter.does(claimId, "questions", QUESTION, "agent");
        String questionId = asked.get("openQuestion").asString();
        JsonNode answered = counter.does(claimId, "answer",
                "{\"questionId\": \"%s\", \"text\": \"Here it is\", \"photos\": [\"%s\"]}".formatted(questionId, photo), "storefront");

        assertThat(answered.get("openQuestion").isNull()).isTrue();
        assertThat(answered.get("status").asString()).isEqualTo("IN_REVIEW");
        assertThat(counter.eventsOf(claimId)).endsWith("InformationRequested", "InformationGiven");
        assertThat(counter.sees(claimId, "agent").get("words").valueStream()
                .map(written -> written.get("kind").asString() + " " + written.get("text").asString()))
                .containsExactly("QUESTION May we see the back of it?", "ANSWER Here it is");
        soon().untilAsserted(() -> assertThat(counter.toldOf(claimId)).contains("InformationRequested"));
    }

    @Test
    void a_photo_that_was_never_sent_is_no_answer() {
        String claimId = counter.inReview(1);
        String questionId = counter.does(claimId, "questions", QUESTION, "agent").get("openQuestion").asString();

        var response = counter.post(claimId, "answer", "{\"questionId\": \"%s\", \"photos\": [\"%s\"]}".formatted(questionId, PHOTO),
                "storefront");

        assertProblem(response, 422, "unknown-photo");
        assertThat(counter.eventsOf(claimId)).endsWith("InformationRequested");
    }

    @Test
    void one_question_at_a_time() {
        String claimId = counter.inReview(1);
        counter.does(claimId, "questions", QUESTION, "agent");

        assertProblem(counter.post(claimId, "questions", QUESTION, "agent"), 409, "question-open");
        assertThat(counter.notesOf(claimId)).isEqualTo(1);
    }

    @Test
    void only_an_open_question_is_answered_and_once() {
        String claimId = counter.inReview(1);
        assertProblem(counter.post(claimId, "answer", answer(UUID.randomUUID().toString()), "storefront"), 409, "no-open-question");

        String questionId = counter.does(claimId, "questions", QUESTION, "agent").get("openQuestion").asString();
        counter.does(claimId, "answer", answer(questionId), "storefront");

        assertProblem(counter.post(claimId, "answer", answer(questionId), "storefront"), 409, "no-open-question");
        assertThat(counter.notesOf(claimId)).isEqualTo(2);
    }

    @Test
    void nothing_is_asked_about_a_claim_that_nobody_looks_at() {
        String claimId = counter.rejected(counter.newDispatchedOrderOf(1), 1);

        assertProblem(counter.post(claimId, "questions", QUESTION, "agent"), 409, "not-in-review");
    }

    @Test
    void a_retried_question_is_asked_once() {
        String claimId = counter.inReview(1);
        String key = UUID.randomUUID().toString();

        var first = counter.postWithKey(key, claimId, "questions", QUESTION, "agent");
        var again = counter.postWithKey(key, claimId, "questions", QUESTION, "agent");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains(Counter.json(first).get("openQuestion").asString());
        assertThat(counter.eventsOf(claimId)).containsOnlyOnce("InformationRequested");
    }

    private static String answer(String questionId) {
        return "{\"questionId\": \"%s\", \"text\": \"Here it is\"}".formatted(questionId);
    }
}
