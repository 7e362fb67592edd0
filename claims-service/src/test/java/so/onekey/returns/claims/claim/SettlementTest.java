package so.onekey.returns.claims.claim;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.policy.PolicySettings;
import so.onekey.returns.claims.policy.ReturnPolicy;
import so.onekey.returns.claims.policy.StoppedShipment;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.claim.ClaimFixtures.aClaim;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.confirm;
import static so.onekey.returns.claims.claim.ClaimFixtures.later;
import static so.onekey.returns.claims.claim.ClaimFixtures.nothingLeft;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.settle;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;

class SettlementTest {
    private final AggregateTestFixture<Claim> claim = aClaim();

    @Test
    void what_was_stopped_is_paid_back() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), confirm(answer(units("L1", 2)))).when(settle(units("L1", 2)));

        Told.expect(result, "refund 1 of USD 20.00");
    }

    @Test
    void each_part_that_was_stopped_is_a_refund_of_its_own() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), confirm(answer(units("L1", 1))), settle(units("L1", 1)),
                confirm(later(units("L1", 1)))).when(settle(units("L1", 1)));

        Told.expect(result, "refund 2 of USD 10.00");
    }

    @Test
    void nothing_is_paid_back_twice() {
        claim.givenCommands(request(unwanted("L1", 2)), confirm(answer(units("L1", 2))), settle(units("L1", 2)))
                .when(settle(units("L1", 2))).expectException(IllegalArgumentException.class).expectNoEvents();
    }

    @Test
    void no_other_units_are_paid_back_than_those_that_were_stopped() {
        claim.givenCommands(request(unwanted("L1", 2)), confirm(answer(units("L1", 1)))).when(settle(units("L1", 2)))
                .expectException(IllegalArgumentException.class).expectNoEvents();
    }

    @Test
    void a_person_looks_when_nothing_is_left_to_pay_back() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), confirm(answer(units("L1", 2)))).when(nothingLeft(units("L1", 2)));

        Told.expect(result, "review NOTHING_TO_PAY_BACK L1x2");
    }

    @Test
    void the_customer_is_told_so_in_other_words_than_of_a_shipment_that_was_not_stopped() {
        var decision = ReturnPolicy.decide(List.of(unwanted("L1", 2)), PolicySettings.asPublished()).lines().getFirst();

        assertThat(StoppedShipment.nothingToPayBack(decision, 1).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.explanation().get("en")).startsWith("The shipment was stopped"));
    }

    @Test
    void that_nothing_is_left_to_pay_back_is_said_once() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), confirm(answer(units("L1", 2))), nothingLeft(units("L1", 2)))
                .when(nothingLeft(units("L1", 2)));

        result.expectException(IllegalArgumentException.class).expectNoEvents();
    }
}
