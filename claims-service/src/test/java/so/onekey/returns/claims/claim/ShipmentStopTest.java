package so.onekey.returns.claims.claim;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.claim.ClaimCommand.ConfirmStop;
import so.onekey.returns.claims.claim.ClaimCommand.RefuseStop;

import java.util.List;

import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWER_DUE;
import static so.onekey.returns.claims.claim.ClaimFixtures.CLAIM;
import static so.onekey.returns.claims.claim.ClaimFixtures.aClaim;
import static so.onekey.returns.claims.claim.ClaimFixtures.after;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.confirm;
import static so.onekey.returns.claims.claim.ClaimFixtures.defective;
import static so.onekey.returns.claims.claim.ClaimFixtures.dispatched;
import static so.onekey.returns.claims.claim.ClaimFixtures.later;
import static so.onekey.returns.claims.claim.ClaimFixtures.refuse;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.settle;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;

/** Rule 2: paid back when the storefront says stopped; refused, dispatched, or silent for one business day: review. */
class ShipmentStopTest {
    private final AggregateTestFixture<Claim> claim = aClaim();

    @Test
    void confirmed_units_are_stopped() {
        var result = claim.givenCommands(request(unwanted("L1", 2))).when(confirm(answer(units("L1", 2))));

        Told.expect(result, "stopped L1x2");
        result.expectResultMessagePayload(List.of(units("L1", 2)));
    }

    @Test
    void no_more_units_are_stopped_than_were_asked_for_whatever_the_storefront_says() {
        var result = claim.givenCommands(request(unwanted("L1", 2))).when(confirm(answer(units("L1", 5), units("L2", 1))));

        Told.expect(result, "stopped L1x2");
        result.expectResultMessagePayload(List.of(units("L1", 2)));
    }

    @Test
    void a_line_named_twice_in_an_answer_counts_as_its_sum() {
        var result = claim.givenCommands(request(unwanted("L1", 3))).when(confirm(answer(units("L1", 1), units("L1", 1))));

        Told.expect(result, "stopped L1x2");
    }

    @Test
    void the_same_confirmation_again_changes_nothing() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), confirm(answer(units("L1", 1)))).when(confirm(answer(units("L1", 1))));

        Told.expect(result);
        result.expectResultMessagePayload(List.of());
    }

    @Test
    void answers_may_come_in_parts() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), confirm(answer(units("L1", 1))), settle(units("L1", 1)))
                .when(confirm(later(units("L1", 1))));

        Told.expect(result, "stopped L1x1");
    }

    @Test
    void one_unit_can_be_stopped_and_another_refused_in_the_same_instant() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), confirm(answer(units("L1", 1)))).when(refuse(answer(units("L1", 1))));

        Told.expect(result, "refused to stop L1x1", "review STOP_REFUSED L1x1");
    }

    @Test
    void refused_units_go_to_a_person() {
        var result = claim.givenCommands(request(unwanted("L1", 2))).when(refuse(answer(units("L1", 2))));

        Told.expect(result, "refused to stop L1x2", "review STOP_REFUSED L1x2");
    }

    @Test
    void the_same_refusal_again_changes_nothing() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), refuse(answer(units("L1", 1)))).when(refuse(answer(units("L1", 1))));

        Told.expect(result);
    }

    @Test
    void silence_gives_what_still_waits_to_a_person() {
        var result = after(request(unwanted("L1", 2), unwanted("L2", 1)), confirm(answer(units("L1", 2))))
                .whenTimeAdvancesTo(ANSWER_DUE.plusSeconds(1));

        Told.expect(result, "review STOP_UNANSWERED L2x1");
        result.expectTriggeredDeadlinesWithName("shipment-stop-unanswered");
    }

    @Test
    void a_deadline_that_nobody_needs_any_more_does_nothing() {
        var result = after(request(unwanted("L1", 2)), refuse(answer(units("L1", 2))))
                .whenTimeElapses(FixedClocks.STOP_ANSWER.plusSeconds(1));

        Told.expect(result);
        result.expectTriggeredDeadlinesWithName("shipment-stop-unanswered");
    }

    @Test
    void units_that_left_meanwhile_go_to_a_person() {
        var result = claim.givenCommands(request(unwanted("L1", 3))).when(dispatched("L1", 2));

        Told.expect(result, "review DISPATCHED_MEANWHILE L1x2");
    }

    @Test
    void hearing_of_the_same_departure_again_gives_no_further_unit_away() {
        var result = claim.givenCommands(request(unwanted("L1", 3)), dispatched("L1", 1)).when(dispatched("L1", 1));

        Told.expect(result);
    }

    @Test
    void further_departures_are_told_with_those_before() {
        var result = claim.givenCommands(request(unwanted("L1", 3)), dispatched("L1", 1)).when(dispatched("L1", 3));

        Told.expect(result, "review DISPATCHED_MEANWHILE L1x2");
    }

    @Test
    void what_was_refused_is_what_leaves() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), refuse(answer(units("L1", 1)))).when(dispatched("L1", 1));

        Told.expect(result);
    }

    @Test
    void a_departure_of_units_that_nobody_wanted_stopped_changes_nothing() {
        var result = claim.givenCommands(request(defective("L1", 1))).when(dispatched("L1", 1));

        Told.expect(result);
    }

    @Test
    void an_answer_about_another_order_is_refused() {
        claim.givenCommands(request(unwanted("L1", 2))).when(new ConfirmStop(CLAIM, "O-2", answer(units("L1", 2))))
                .expectException(NotOfThisClaim.class).expectNoEvents();
        aClaim().givenCommands(request(unwanted("L1", 2))).when(new RefuseStop(CLAIM, "O-2", answer(units("L1", 2))))
                .expectException(NotOfThisClaim.class).expectNoEvents();
    }
}
