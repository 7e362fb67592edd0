package so.onekey.returns.claims.claim;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

import static so.onekey.returns.claims.claim.ClaimFixtures.SECOND_REFUND;
import static so.onekey.returns.claims.claim.ClaimFixtures.aClaim;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.confirm;
import static so.onekey.returns.claims.claim.ClaimFixtures.defective;
import static so.onekey.returns.claims.claim.ClaimFixtures.later;
import static so.onekey.returns.claims.claim.ClaimFixtures.news;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.settle;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;

class RefundNewsTest {
    private final AggregateTestFixture<Claim> claim = aClaim();

    private TestExecutor<Claim> refunding(Object... more) {
        return claim.givenCommands(Stream.concat(Stream.of(request(unwanted("L1", 1)), confirm(answer(units("L1", 1))),
                settle(units("L1", 1))), Arrays.stream(more)).toArray());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ISSUED")
    void news_are_kept_and_close_nothing(RefundState state) {
        Told.expect(refunding().when(news(state, 0)), "refund " + state);
    }

    @Test
    void the_claim_is_closed_when_the_money_is_back() {
        Told.expect(refunding(news(RefundState.SCHEDULED, 0)).when(news(RefundState.ISSUED, 1)), "refund ISSUED", "closed");
    }

    @Test
    void the_same_news_again_change_nothing() {
        Told.expect(refunding(news(RefundState.SCHEDULED, 0), news(RefundState.ISSUED, 1)).when(news(RefundState.ISSUED, 1)));
    }

    @Test
    void old_news_change_nothing() {
        Told.expect(refunding(news(RefundState.SCHEDULED, 0), news(RefundState.ISSUED, 3)).when(news(RefundState.FAILED, 2)));
    }

    @Test
    void every_source_has_a_history_of_its_own() {
        Told.expect(refunding(news(RefundState.SCHEDULED, 7))
                .when(news(ClaimFixtures.FIRST_REFUND, RefundState.AWAITS_SETTLEMENT, "/refund-service/Payment/P-1", 0)),
                "refund AWAITS_SETTLEMENT");
    }

    @Test
    void a_reversed_refund_opens_the_claim_again_until_it_is_paid_once_more() {
        var result = refunding(news(RefundState.ISSUED, 1), news(RefundState.REVERSED, 2)).when(news(RefundState.ISSUED, 3));

        Told.expect(result, "refund ISSUED", "closed");
    }

    @Test
    void a_closed_claim_is_not_closed_again() {
        Told.expect(refunding(news(RefundState.ISSUED, 1)).when(news(RefundState.ESCALATED, 2)), "refund ESCALATED");
    }

    @Test
    void a_refund_that_the_claim_never_approved_is_refused() {
        refunding().when(news(UUID.randomUUID(), RefundState.ISSUED, "/refund-service/Refund/R-9", 0))
                .expectException(NotOfThisClaim.class).expectNoEvents();
    }

    @Test
    void one_refund_does_not_close_a_claim_with_two() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), confirm(answer(units("L1", 1))), settle(units("L1", 1)),
                confirm(later(units("L1", 1))), settle(units("L1", 1))).when(news(RefundState.ISSUED, 1));
        Told.expect(result, "refund ISSUED");
    }

    @Test
    void the_second_refund_closes_a_claim_with_two() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), confirm(answer(units("L1", 1))), settle(units("L1", 1)),
                confirm(later(units("L1", 1))), settle(units("L1", 1)), news(RefundState.ISSUED, 1))
                .when(news(SECOND_REFUND, RefundState.ISSUED, "/refund-service/Refund/R-2", 1));
        Told.expect(result, "refund ISSUED", "closed");
    }

    @Test
    void a_claim_is_not_closed_while_other_units_wait_for_the_storefront() {
        var result = claim.givenCommands(request(unwanted("L1", 2)), confirm(answer(units("L1", 1))), settle(units("L1", 1)))
                .when(news(RefundState.ISSUED, 1));
        Told.expect(result, "refund ISSUED");
    }

    @Test
    void a_claim_is_not_closed_while_a_person_looks_at_other_units() {
        var result = claim.givenCommands(request(unwanted("L1", 1), defective("L2", 1)), confirm(answer(units("L1", 1))),
                settle(units("L1", 1))).when(news(RefundState.ISSUED, 1));
        Told.expect(result, "refund ISSUED");
    }
}
