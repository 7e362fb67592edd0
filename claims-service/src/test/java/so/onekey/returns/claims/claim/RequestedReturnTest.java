package so.onekey.returns.claims.claim;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.policy.Decision;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.Reason;
import so.onekey.returns.claims.policy.UnitGroup;

import java.util.List;

import static org.axonframework.test.matchers.Matchers.matches;
import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWER_DUE;
import static so.onekey.returns.claims.claim.ClaimFixtures.REQUESTED;
import static so.onekey.returns.claims.claim.ClaimFixtures.aClaim;
import static so.onekey.returns.claims.claim.ClaimFixtures.defective;
import static so.onekey.returns.claims.claim.ClaimFixtures.facts;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.sent;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;

class RequestedReturnTest {
    private final AggregateTestFixture<Claim> claim = aClaim();

    @Test
    void what_has_not_left_is_approved_and_the_storefront_is_asked_to_stop_it() {
        var result = claim.givenNoPriorActivity().when(request(unwanted("L1", 2)));

        Told.expect(result, "requested 1 entries", "approved L1x2", "asked to stop L1x2");
        result.expectScheduledDeadlineWithName(ANSWER_DUE, "shipment-stop-unanswered");
    }

    @Test
    void all_entries_are_asked_for_together() {
        var result = claim.givenNoPriorActivity().when(request(unwanted("L2", 1), unwanted("L1", 2), unwanted("L2", 3)));

        Told.expect(result, "requested 3 entries", "approved L2x1 L1x2 L2x3", "asked to stop L2x1 L1x2 L2x3");
    }

    @Test
    void what_has_left_is_rejected_and_the_claim_is_closed_at_once() {
        var result = claim.givenNoPriorActivity().when(request(sent("L1", 2)));

        Told.expect(result, "requested 1 entries", "rejected L1x2", "closed");
        result.expectNoScheduledDeadlines();
    }

    @Test
    void what_only_a_person_can_decide_stays_open() {
        var result = claim.givenNoPriorActivity().when(request(defective("L1", 1)));

        Told.expect(result, "requested 1 entries", "review RULE L1x1");
        result.expectScheduledDeadlineWithName(REQUESTED.plus(FixedClocks.REVIEW), "review-due");
    }

    @Test
    void each_entry_gets_its_own_answer() {
        var result = claim.givenNoPriorActivity().when(request(unwanted("L1", 1), sent("L1", 1), defective("L2", 1),
                facts("L2", Reason.NO_LONGER_WANTED, UnitGroup.notFree(1))));

        Told.expect(result, "requested 4 entries", "approved L1x1", "asked to stop L1x1", "rejected L1x1 L2x1", "review RULE L2x1");
    }

    @Test
    void the_decision_is_answered_in_the_order_of_the_request() {
        claim.givenNoPriorActivity().when(request(sent("L1", 1), unwanted("L1", 1))).expectResultMessagePayloadMatching(
                matches(decision -> ((Decision) decision).lines()
                        .stream().map(line -> line.outcome()).toList().equals(List.of(Outcome.REJECTED, Outcome.APPROVED))));
    }

    @Test
    void an_id_makes_one_claim() {
        claim.givenCommands(request(unwanted("L1", 1))).when(request(unwanted("L1", 1)))
                .expectException(EventStoreException.class);
    }
}
