package so.onekey.returns.claims.claim;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.UUID;

import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWERED;
import static so.onekey.returns.claims.claim.ClaimFixtures.REQUESTED;
import static so.onekey.returns.claims.claim.ClaimFixtures.after;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.entry;
import static so.onekey.returns.claims.claim.ClaimFixtures.faulty;
import static so.onekey.returns.claims.claim.ClaimFixtures.refuse;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.sent;
import static so.onekey.returns.claims.claim.ClaimFixtures.tampered;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;
import static so.onekey.returns.claims.claim.ClaimFixtures.waited;
import static so.onekey.returns.claims.claim.ReturnFixtures.ask;
import static so.onekey.returns.claims.claim.ReturnFixtures.contest;
import static so.onekey.returns.claims.claim.ReturnFixtures.decide;
import static so.onekey.returns.claims.claim.ReturnFixtures.reject;
import static so.onekey.returns.claims.claim.ReturnFixtures.reply;
import static so.onekey.returns.claims.claim.ReturnFixtures.withdraw;

/** Nothing waits for a person, or for the customer's answer, without an end. */
class ReviewClockTest {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    @Test
    void what_nobody_decided_is_overdue() {
        var result = after(request(tampered("L1", 2))).whenTimeElapses(FixedClocks.REVIEW);

        Told.expect(result, "review overdue L1x2");
        result.expectTriggeredDeadlinesWithName("review-due");
    }

    @Test
    void what_was_decided_in_time_is_not() {
        Told.expect(after(request(tampered("L1", 2)), decide(reject(entry(0, "L1", 2)))).whenTimeElapses(FixedClocks.REVIEW));
    }

    @Test
    void what_came_later_is_overdue_later() {
        var claim = after(request(tampered("L1", 1), unwanted("L2", 1)), refuse(answer(units("L2", 1))));

        Told.expect(claim.whenTimeElapses(FixedClocks.REVIEW.plusSeconds(600)), "review overdue L1x1", "review overdue L2x1");
    }

    @Test
    void what_came_later_is_overdue_also_when_what_came_first_was_decided() {
        var claim = new Object[]{request(tampered("L1", 1), unwanted("L2", 1)), refuse(answer(units("L2", 1))),
                decide(reject(entry(0, "L1", 1)))};

        Told.expect(after(claim).whenTimeElapses(FixedClocks.REVIEW));
        Told.expect(after(claim).whenTimeElapses(FixedClocks.REVIEW.plusSeconds(600)), "review overdue L2x1");
    }

    @Test
    void a_person_asks_the_customer() {
        var result = after(request(tampered("L1", 1))).when(ask());

        Told.expect(result, "asked the customer");
        result.expectScheduledDeadlineWithName(ANSWERED.plus(FixedClocks.ANSWER), "answer-due");
    }

    @Test
    void one_question_at_a_time_and_only_while_a_person_looks_at_it() {
        Told.expectRefusal(after(request(tampered("L1", 1)), ask()).when(ask(new UUID(7, 2))), "question-open");
        Told.expectRefusal(after(request(faulty("L1", 1))).when(ask()), "not-in-review");
        Told.expectRefusal(after(request(sent("L1", 1))).when(ask()), "not-in-review");
    }

    @Test
    void the_answer_is_taken_once() {
        Told.expect(after(request(tampered("L1", 1)), ask()).when(reply()), "the customer answered");
        Told.expectRefusal(after(request(tampered("L1", 1)), ask(), reply()).when(reply()), "no-open-question");
        Told.expectRefusal(after(request(tampered("L1", 1))).when(reply()), "no-open-question");
        Told.expectRefusal(after(request(tampered("L1", 1)), ask(new UUID(7, 2))).when(reply()), "no-open-question");
    }

    @Test
    void the_clock_stands_still_while_the_customer_is_asked_and_starts_anew_with_the_answer() {
        Told.expect(after(request(tampered("L1", 1)), ask()).whenTimeElapses(FixedClocks.REVIEW.plus(A_MOMENT)));
        Told.expect(after(request(tampered("L1", 1)), ask(), reply()).whenTimeElapses(FixedClocks.REVIEW.plusSeconds(659)));
        Told.expect(after(request(tampered("L1", 1)), ask(), reply()).whenTimeElapses(FixedClocks.REVIEW.plusSeconds(660)),
                "review overdue L1x1");
    }

    @Test
    void a_person_decides_without_an_answer_when_none_came() {
        var silence = FixedClocks.ANSWER.plusSeconds(600);

        Told.expect(after(request(tampered("L1", 1)), ask()).whenTimeElapses(silence), "the customer did not answer");
        Told.expect(after(request(tampered("L1", 1)), ask()).whenTimeElapses(silence.plus(FixedClocks.REVIEW)),
                "the customer did not answer", "review overdue L1x1");
        Told.expectRefusal(waited(REQUESTED.plus(silence), request(tampered("L1", 1)), ask()).when(reply()), "no-open-question");
    }

    @Test
    void an_answer_in_time_is_not_missed() {
        Told.expect(after(request(tampered("L1", 1)), ask(), reply(), decide(reject(entry(0, "L1", 1))))
                .whenTimeElapses(FixedClocks.ANSWER.plusSeconds(600)));
    }

    @Test
    void a_question_ends_with_what_it_was_about() {
        Told.expectRefusal(after(request(tampered("L1", 1)), ask(), decide(reject(entry(0, "L1", 1)))).when(reply()), "no-open-question");
        Told.expectRefusal(after(request(tampered("L1", 1)), ask(), withdraw()).when(reply()), "no-open-question");
        Told.expect(after(request(tampered("L1", 1)), ask(), decide(reject(entry(0, "L1", 1))))
                .whenTimeElapses(FixedClocks.ANSWER.plusSeconds(600)));
        Told.expect(after(request(tampered("L1", 1)), ask(), decide(reject(entry(0, "L1", 1))), contest()).when(ask(new UUID(7, 2))),
                "asked the customer");
    }

    @Test
    void a_question_that_ended_does_not_stop_the_clock_of_what_comes_later() {
        var claim = after(request(tampered("L1", 1)), ask(), decide(reject(entry(0, "L1", 1))), contest());

        Told.expect(claim.whenTimeElapses(FixedClocks.REVIEW.plusSeconds(600)), "review overdue L1x1");
    }
}
