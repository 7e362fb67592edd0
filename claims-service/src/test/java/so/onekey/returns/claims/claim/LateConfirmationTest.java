package so.onekey.returns.claims.claim;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWER_DUE;
import static so.onekey.returns.claims.claim.ClaimFixtures.aClaim;
import static so.onekey.returns.claims.claim.ClaimFixtures.waited;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.confirm;
import static so.onekey.returns.claims.claim.ClaimFixtures.defective;
import static so.onekey.returns.claims.claim.ClaimFixtures.dispatched;
import static so.onekey.returns.claims.claim.ClaimFixtures.later;
import static so.onekey.returns.claims.claim.ClaimFixtures.news;
import static so.onekey.returns.claims.claim.ClaimFixtures.refuse;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.settle;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;

/** The storefront knows best: what it says it stopped is stopped, whatever was feared before. */
class LateConfirmationTest {
    private final AggregateTestFixture<Claim> claim = aClaim();

    @Test
    void settles_what_a_person_was_given_for_want_of_an_answer() {
        var result = waited(ANSWER_DUE, request(unwanted("L1", 2))).when(confirm(answer(units("L1", 2))));

        Told.expect(result, "stopped L1x2, late L1x2");
    }

    @Test
    void settles_what_was_refused_before() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), refuse(answer(units("L1", 1)))).when(confirm(later(units("L1", 2))));

        Told.expect(result, "stopped L1x1 L1x1, late L1x1");
    }

    @Test
    void settles_what_seemed_to_have_left_before() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), dispatched("L1", 2)).when(confirm(later(units("L1", 2))));

        Told.expect(result, "stopped L1x2, late L1x2");
    }

    @Test
    void never_settles_what_a_rule_gave_to_a_person() {
        var result = claim.givenCommands(request(defective("L1", 1), unwanted("L1", 1))).when(confirm(answer(units("L1", 2))));

        Told.expect(result, "stopped L1x1");
    }

    @Test
    void lets_the_claim_close_as_if_it_had_come_in_time() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), refuse(answer(units("L1", 2))), confirm(later(units("L1", 2))),
                settle(units("L1", 2))).when(news(RefundState.ISSUED, 3));

        Told.expect(result, "refund ISSUED", "closed");
    }
}
