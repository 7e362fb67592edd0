package so.onekey.returns.refunds.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.refunds.RefundFixtures.*;
import static so.onekey.returns.refunds.refund.SettlementFixtures.*;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import so.onekey.returns.refunds.refund.RefundCommand.MarkOverdue;
import so.onekey.returns.refunds.refund.RefundCommand.RecordPartAccepted;
import so.onekey.returns.refunds.refund.RefundCommand.RecordPartRefused;
import so.onekey.returns.refunds.refund.RefundEvent.*;
import so.onekey.returns.refunds.refund.SettlementCommand.*;

class SettlementTest {
    private final FixtureConfiguration<Refund> refund = new AggregateTestFixture<>(Refund.class);

    @Test
    void an_item_that_one_person_settles_issues_the_refund() {
        refund.given(scheduled("80.00", TRANSFER), cannot("80.00")).when(settle(CANNOT, PAID, "ann"))
                .expectEvents(recorded(CANNOT, "80.00", "ann", false), issued("80.00", byHand(TRANSFER, "80.00")));
    }

    @Test
    void up_to_the_amount_of_the_setting_one_person_is_enough() {
        refund.given(scheduled("500.00", TRANSFER), cannot("500.00")).when(settle(CANNOT, PAID, "ann"))
                .expectEvents(recorded(CANNOT, "500.00", "ann", false), issued("500.00", byHand(TRANSFER, "500.00")));
    }

    @Test
    void above_it_the_item_is_not_paid_until_a_second_person_confirms() {
        refund.given(scheduled("500.01", TRANSFER), cannot("500.01")).when(settle(CANNOT, PAID, "ann"))
                .expectEvents(recorded(CANNOT, "500.01", "ann", true));
        given("500.01").when(new MarkOverdue(REFUND, DUE))
                .expectEvents(new RefundOverdue(REFUND, CLAIM, ORDER, DUE, usd("500.01"), DUE));
        given("500.01").when(confirm("TRX-1", "bob"))
                .expectEvents(confirmed("500.01", "bob"), issued("500.01", byHand(TRANSFER, "500.01")));
    }

    @Test
    void a_currency_without_a_setting_always_takes_two() {
        assertThat(new SecondPersonRule(Map.of()).asksFor(usd("0.01"))).isTrue();
    }

    @Test
    void it_is_not_issued_while_another_part_is_missing() {
        refund.given(scheduled("180.00", CARD, TRANSFER), cannot("80.00")).when(settle(CANNOT, PAID, "ann"))
                .expectEvents(recorded(CANNOT, "80.00", "ann", false));
    }

    @Test
    void it_is_issued_once_when_the_last_part_is_accepted_after_the_settlement() {
        var card = accepted(CARD, "100.00");

        refund.given(scheduled("180.00", CARD, TRANSFER), cannot("80.00"), recorded(CANNOT, "80.00", "ann", false))
                .when(new RecordPartAccepted(REFUND, card, NOW)).expectEvents(new RefundPartAccepted(REFUND, CLAIM, ORDER, NOW, card),
                        issued("180.00", card, byHand(TRANSFER, "80.00")));
    }

    @Test
    void the_same_settlement_again_changes_nothing() {
        refund.given(scheduled("80.00", TRANSFER), cannot("80.00"), recorded(CANNOT, "80.00", "ann", false),
                issued("80.00", byHand(TRANSFER, "80.00"))).when(settle(CANNOT, PAID, "ann")).expectNoEvents();
        given("600.00").when(settle(CANNOT, PAID, "ann")).expectNoEvents();
        given("600.00", confirmed("600.00", "bob"), issued("600.00", byHand(TRANSFER, "600.00"))).when(confirm("TRX-1", "bob"))
                .expectNoEvents();
    }

    @Test
    void what_is_settled_is_not_settled_again() {
        var settled = List.of(scheduled("80.00", TRANSFER), cannot("80.00"), recorded(CANNOT, "80.00", "ann", false),
                issued("80.00", byHand(TRANSFER, "80.00")));

        refusal(refund.given(settled).when(settle(CANNOT, OTHERWISE, "ann")), "settled-before");
        refusal(refund.given(settled).when(settle(CANNOT, PAID, "bob")), "settled-before");
        refusal(refund.given(settled).when(dismiss(CANNOT, DismissalReason.NOT_OWED)), "settled-before");
        refusal(refund.given(settled).when(confirm("TRX-1", "bob")), "settled-before");
    }

    @Test
    void the_second_person_is_another_one() {
        refusal(given("600.00").when(confirm("TRX-1", "ann")), "second-person-needed");
    }

    @Test
    void who_corrected_it_does_not_confirm_it_either() {
        refusal(given("600.00", corrected("bob")).when(confirm("TRX-2", "bob")), "second-person-needed");
        refusal(given("600.00", corrected("bob")).when(confirm("TRX-2", "ann")), "second-person-needed");
        given("600.00", corrected("bob")).when(confirm("TRX-2", "cyd")).expectEvents(
                new SettlementConfirmed(REFUND, CLAIM, ORDER, NOW, CANNOT, usd("600.00"), "TRX-2", "cyd"),
                issued("600.00", byHand(TRANSFER, "600.00")));
    }

    @Test
    void a_wrong_reference_is_corrected_while_nobody_has_confirmed_it() {
        given("600.00").when(new RecordSettlement(REFUND, CANNOT, OTHERWISE, "TRX-1", null, RULE, "bob", NOW))
                .expectEvents(corrected("bob"));
    }

    @Test
    void another_reference_is_a_correction_only_when_it_says_which_one_it_corrects() {
        refusal(given("600.00").when(settle(CANNOT, OTHERWISE, "bob")), "settlement-recorded");
        refusal(given("600.00").when(new RecordSettlement(REFUND, CANNOT, OTHERWISE, "TRX-9", null, RULE, "bob", NOW)),
                "settlement-recorded");
    }

    @Test
    void what_was_corrected_meanwhile_is_not_confirmed_unseen() {
        refusal(given("600.00", corrected("bob")).when(confirm("TRX-1", "cyd")), "reference-changed");
    }

    @Test
    void nothing_is_confirmed_or_corrected_before_it_is_recorded() {
        var open = List.of(scheduled("600.00", TRANSFER), cannot("600.00"));

        refusal(refund.given(open).when(confirm("TRX-1", "bob")), "nothing-to-confirm");
        refusal(refund.given(open).when(new RecordSettlement(REFUND, CANNOT, PAID, "TRX-9", null, RULE, "bob", NOW)),
                "nothing-to-correct");
    }

    @Test
    void an_item_that_does_not_exist_is_not_settled() {
        refusal(refund.given(scheduled("80.00", TRANSFER), cannot("80.00")).when(settle(FAILED, PAID, "ann")), "unknown-item");
    }

    @Test
    void what_failed_at_the_provider_is_settled_by_hand() {
        refund.given(scheduled("80.00", CARD), failed("expired_or_canceled_card"), awaits(SettlementCause.FAILED, CARD, "80.00"))
                .when(settle(FAILED, PAID, "ann"))
                .expectEvents(recorded(FAILED, "80.00", "ann", false), issued("80.00", byHand(CARD, "80.00")));
    }

    @Test
    void a_dismissed_item_is_not_owed_and_the_rest_is_issued() {
        var card = accepted(CARD, "100.00");

        refund.given(scheduled("105.00", CARD), new RefundPartAccepted(REFUND, CLAIM, ORDER, NOW, card), overCap("5.00"))
                .when(dismiss(OVER_CAP, DismissalReason.REFUNDED_OUTSIDE))
                .expectEvents(dismissed(OVER_CAP, "5.00"), issued("100.00", card));
    }

    @Test
    void what_is_over_the_cap_can_be_settled_too_and_is_part_of_no_payment() {
        refund.given(scheduled("5.00"), overCap("5.00")).when(settle(OVER_CAP, PAID, "ann"))
                .expectEvents(recorded(OVER_CAP, "5.00", "ann", false), issued("5.00"));
    }

    @Test
    void a_dismissal_again_changes_nothing_and_is_not_followed_by_a_settlement() {
        var dismissed = List.of(scheduled("5.00"), overCap("5.00"), dismissed(OVER_CAP, "5.00"), issued("0.00"));

        refund.given(dismissed).when(dismiss(OVER_CAP, DismissalReason.REFUNDED_OUTSIDE)).expectNoEvents();
        refusal(refund.given(dismissed).when(settle(OVER_CAP, PAID, "ann")), "dismissed-before");
    }

    @Test
    void what_may_have_been_paid_is_not_dismissed() {
        refusal(given("600.00").when(dismiss(CANNOT, DismissalReason.NOT_OWED)), "settlement-recorded");
        refusal(refund.given(scheduled("80.00", CARD), unknown()).when(dismiss(UNKNOWN, DismissalReason.NOT_OWED)), "outcome-unknown");
    }

    @Test
    void an_unknown_outcome_is_not_settled_unless_somebody_looked_it_up() {
        refusal(refund.given(scheduled("80.00", CARD), unknown()).when(settle(UNKNOWN, PAID, "ann")), "outcome-unknown");
        refusal(refund.given(scheduled("80.00", TRANSFER), cannot("80.00")).when(found(CANNOT, LookedUp.NEVER_PAID)), "outcome-known");
        refusal(refund.given(scheduled("80.00", TRANSFER), cannot("80.00")).when(found(CANNOT, LookedUp.PAID)), "outcome-known");
    }

    @Test
    void what_was_found_paid_at_the_provider_counts_when_the_part_is_accepted_and_not_twice() {
        var found = new SettlementRecorded(REFUND, CLAIM, ORDER, NOW, UNKNOWN, usd("80.00"), PAID, LookedUp.PAID, "ann", false);
        var card = new AcceptedPart(part(CARD, "80.00"), "TRX-1");

        refund.given(scheduled("80.00", CARD), unknown()).when(found(UNKNOWN, LookedUp.PAID)).expectEvents(found);
        refund.given(scheduled("80.00", CARD), unknown(), found).when(new RecordPartAccepted(REFUND, card, NOW))
                .expectEvents(new RefundPartAccepted(REFUND, CLAIM, ORDER, NOW, card), issued("80.00", card));
    }

    @Test
    void what_never_arrived_has_failed_and_is_settled_by_hand() {
        refund.given(scheduled("80.00", CARD), unknown()).when(found(UNKNOWN, LookedUp.NEVER_PAID)).expectEvents(failed("never_paid"),
                awaits(SettlementCause.FAILED, CARD, "80.00"),
                new SettlementRecorded(REFUND, CLAIM, ORDER, NOW, FAILED, usd("80.00"), PAID, LookedUp.NEVER_PAID, "ann", false),
                issued("80.00", byHand(CARD, "80.00")));
    }

    @Test
    void an_answer_that_comes_after_all_closes_the_item() {
        var card = accepted(CARD, "80.00");
        var answered = List.of(scheduled("80.00", CARD), unknown(), new RefundPartAccepted(REFUND, CLAIM, ORDER, NOW, card),
                issued("80.00", card));

        refusal(refund.given(answered).when(found(UNKNOWN, LookedUp.NEVER_PAID)), "outcome-known");
        refusal(refund.given(answered).when(found(UNKNOWN, LookedUp.PAID)), "outcome-known");
    }

    @Test
    void what_the_bank_sent_back_is_settled_by_hand_and_issued_once_more() {
        var back = accepted(CARD, "80.00");
        refund.given(scheduled("80.00", CARD), new RefundPartAccepted(REFUND, CLAIM, ORDER, NOW, back), issued("80.00", back),
                reversed(back), awaits(SettlementCause.FAILED, CARD, "80.00")).when(settle(FAILED, PAID, "ann"))
                .expectEvents(recorded(FAILED, "80.00", "ann", false), issued("80.00", byHand(CARD, "80.00")));
    }

    @Test
    void a_late_refusal_after_the_settlement_changes_nothing() {
        refund.given(scheduled("80.00", CARD), unknown(), failed("never_paid"), awaits(SettlementCause.FAILED, CARD, "80.00"),
                recorded(FAILED, "80.00", "ann", false), issued("80.00", byHand(CARD, "80.00")))
                .when(new RecordPartRefused(REFUND, part(CARD, "80.00"), "declined", NOW)).expectNoEvents();
    }

    /** Recorded by ann, and waiting for a second person. */
    private TestExecutor<Refund> given(String amount, Object... then) {
        return refund.given(scheduled(amount, TRANSFER), cannot(amount), recorded(CANNOT, amount, "ann", true)).andGiven(then);
    }

    private static void refusal(ResultValidator<Refund> result, String type) {
        result.expectNoEvents().expectException(SettlementRefusal.class)
                .expectException(new CustomMatcher<Object>("a refusal of the kind " + type) {
                    @Override
                    public boolean matches(@Nullable Object thrown) {
                        return thrown instanceof SettlementRefusal refused && refused.type().equals(type);
                    }
                });
    }
}
