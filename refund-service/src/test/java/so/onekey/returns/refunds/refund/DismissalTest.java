package so.onekey.returns.refunds.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.refunds.RefundFixtures.*;
import static so.onekey.returns.refunds.refund.DismissalReason.NOT_OWED;
import static so.onekey.returns.refunds.refund.DismissalReason.REFUNDED_OUTSIDE;
import static so.onekey.returns.refunds.refund.SettlementFixtures.*;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.Test;
import so.onekey.returns.refunds.refund.RefundEvent.ItemDismissed;

/** Saying that nothing is owed is worth as much as sending money: above the amount it takes two as well. */
class DismissalTest {
    private final FixtureConfiguration<Refund> refund = new AggregateTestFixture<>(Refund.class);

    @Test
    void up_to_the_amount_of_the_setting_one_person_is_enough() {
        given("500.00").when(dismiss(OVER_CAP, REFUNDED_OUTSIDE)).expectEvents(dismissed(OVER_CAP, "500.00"), issued("0.00"));
    }

    @Test
    void above_it_nothing_is_dismissed_until_a_second_person_agrees() {
        given("500.01").when(dismiss(OVER_CAP, REFUNDED_OUTSIDE)).expectEvents(asked("500.01", REFUNDED_OUTSIDE, "ann"));
        given("500.01", asked("500.01", REFUNDED_OUTSIDE, "ann")).when(agree(REFUNDED_OUTSIDE, "bob"))
                .expectEvents(by("bob", "500.01", REFUNDED_OUTSIDE), issued("0.00"));
    }

    @Test
    void the_second_person_is_another_one_and_agrees_to_what_was_said() {
        var asked = asked("600.00", NOT_OWED, "ann");

        refusal(given("600.00", asked).when(agree(NOT_OWED, "ann")), "second-person-needed");
        refusal(given("600.00", asked).when(agree(REFUNDED_OUTSIDE, "bob")), "reason-changed");
        refusal(given("600.00").when(agree(NOT_OWED, "bob")), "nothing-to-confirm");
    }

    @Test
    void with_another_reason_it_is_asked_anew_and_nobody_who_asked_agrees() {
        var first = asked("600.00", NOT_OWED, "ann");
        var second = asked("600.00", REFUNDED_OUTSIDE, "bob");

        given("600.00", first).when(dismiss(OVER_CAP, NOT_OWED, "ann")).expectNoEvents();
        given("600.00", first).when(dismiss(OVER_CAP, REFUNDED_OUTSIDE, "bob")).expectEvents(second);
        refusal(given("600.00", first, second).when(agree(REFUNDED_OUTSIDE, "ann")), "second-person-needed");
        refusal(given("600.00", first, second).when(agree(REFUNDED_OUTSIDE, "bob")), "second-person-needed");
        given("600.00", first, second).when(agree(REFUNDED_OUTSIDE, "cyd"))
                .expectEvents(by("cyd", "600.00", REFUNDED_OUTSIDE), issued("0.00"));
    }

    @Test
    void whoever_says_the_same_as_somebody_before_is_the_second_person() {
        var asked = asked("600.00", NOT_OWED, "ann");
        var agreed = by("bob", "600.00", NOT_OWED);

        given("600.00", asked).when(dismiss(OVER_CAP, NOT_OWED, "bob")).expectEvents(agreed, issued("0.00"));
        given("600.00", asked, agreed, issued("0.00")).when(dismiss(OVER_CAP, NOT_OWED, "bob")).expectNoEvents();
        given("600.00", asked, asked("600.00", REFUNDED_OUTSIDE, "bob")).when(dismiss(OVER_CAP, REFUNDED_OUTSIDE, "ann")).expectNoEvents();
    }

    @Test
    void who_finds_that_it_is_owed_settles_it_instead_with_a_second_person() {
        var asked = asked("600.00", NOT_OWED, "ann");

        given("600.00", asked).when(settle(OVER_CAP, PAID, "bob")).expectEvents(recorded(OVER_CAP, "600.00", "bob", true));
        refusal(given("600.00", asked, recorded(OVER_CAP, "600.00", "bob", true)).when(agree(NOT_OWED, "cyd")), "nothing-to-confirm");
        refusal(given("600.00", asked, recorded(OVER_CAP, "600.00", "bob", true)).when(dismiss(OVER_CAP, NOT_OWED)),
                "settlement-recorded");
    }

    @Test
    void what_is_over_the_cap_takes_two_people_to_settle_as_well() {
        given("600.00").when(settle(OVER_CAP, PAID, "ann")).expectEvents(recorded(OVER_CAP, "600.00", "ann", true));
    }

    @Test
    void agreeing_again_changes_nothing_and_is_the_end() {
        var dismissed = List.of(asked("600.00", NOT_OWED, "ann"), by("bob", "600.00", NOT_OWED), issued("0.00")).toArray();

        given("600.00", dismissed).when(agree(NOT_OWED, "bob")).expectNoEvents();
        given("600.00", dismissed).when(dismiss(OVER_CAP, NOT_OWED, "ann")).expectNoEvents();
        refusal(given("600.00", dismissed).when(agree(NOT_OWED, "cyd")), "dismissed-before");
        refusal(given("600.00", dismissed).when(settle(OVER_CAP, PAID, "ann")), "dismissed-before");
    }

    private TestExecutor<Refund> given(String amount, Object... more) {
        return refund.given(Stream.concat(Stream.of(scheduled(amount), overCap(amount)), Stream.of(more)).toList());
    }

    private static ItemDismissed by(String person, String amount, DismissalReason reason) {
        return new ItemDismissed(REFUND, CLAIM, ORDER, NOW, OVER_CAP, usd(amount), reason, person);
    }

    private static void refusal(ResultValidator<Refund> result, String type) {
        result.expectNoEvents().expectException(new CustomMatcher<>(type) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof SettlementRefusal refusal && refusal.type().equals(type);
            }
        });
    }
}
