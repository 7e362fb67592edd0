package so.onekey.returns.notifications.letters;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import so.onekey.returns.notifications.promises.FinanceMail;
import so.onekey.returns.notifications.promises.FinanceMail.Kind;
import so.onekey.returns.notifications.promises.FinanceMail.Section;
import so.onekey.returns.notifications.promises.Promise;
import so.onekey.returns.notifications.promises.Urgency;
import so.onekey.returns.notifications.promises.WaitsFor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FinanceLettersTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-16");
    private static final Instant DUE = Instant.parse("2026-03-16T16:00:00Z");
    private static final Instant ESCALATES = Instant.parse("2026-03-23T16:00:00Z");
    private static final FinanceLetters LETTERS = EveryLetter.toFinance(DUE);

    @Test
    void the_morning_list_counts_all_and_says_where_the_rest_is() {
        var letter = LETTERS.write(new FinanceMail(Kind.MORNING, DAY,
                List.of(new Section(Urgency.DUE_TODAY, 1, List.of(waitingFor(WaitsFor.PROVIDER))),
                        new Section(Urgency.AT_RISK, 12, List.of(waitingFor(WaitsFor.DISPUTED))),
                        new Section(Urgency.OVERDUE, 0, List.of()))));

        assertThat(letter.subject()).isEqualTo("Refunds: 1 due today, 12 at risk, 0 overdue");
        assertThat(PlainText.of(letter)).containsSubsequence("on the morning of 16 March 2026", "Due today: 1",
                "USD 1,299.50, due 16 March 2026, waits for the payment provider (order o-1, claim c-1, refund r-1)", "At risk: 12",
                "waits for a person: the payment is disputed", "and 11 more: GET /api/refunds?filter=at-risk").doesNotContain("Overdue:");
        assertThat(Html.of(letter)).contains("Due today: 1", "and 11 more");
    }

    @Test
    void the_list_of_overdue_refunds_that_it_leads_to_holds_the_escalated_ones_too_and_is_said_to() {
        var letter = LETTERS.write(new FinanceMail(Kind.MANY, DAY,
                List.of(new Section(Urgency.OVERDUE, 3, List.of(waitingFor(WaitsFor.PROVIDER))),
                        new Section(Urgency.ESCALATED, 4, List.of(waitingFor(WaitsFor.PROVIDER))))));

        assertThat(PlainText.of(letter)).contains("and 2 more: GET /api/refunds?filter=overdue (with the escalated ones)\n",
                "and 3 more: GET /api/refunds?filter=escalated\n");
    }

    @Test
    void what_is_late_is_said_with_its_day_and_what_the_customer_knows() {
        assertThat(PlainText.of(LETTERS.write(only(Kind.OVERDUE, WaitsFor.ANSWER)))).contains("by 16 March 2026", "(REFUND-2)",
                "nobody knows whether it was paid", "The customer does not know yet");
        assertThat(PlainText.of(LETTERS.write(only(Kind.ESCALATED, WaitsFor.PAYOUT)))).contains("by 16 March 2026", "(REFUND-4)",
                "The customer is written to at the same time");
    }

    /** The mail server was away, or the money came back weeks later. */
    @Test
    void a_letter_that_comes_late_promises_nothing_about_a_day_that_is_over() {
        var late = PlainText.of(EveryLetter.toFinance(ESCALATES).write(only(Kind.OVERDUE, WaitsFor.CAME_BACK)));
        var inTime = PlainText.of(EveryLetter.toFinance(ESCALATES.minusSeconds(1)).write(only(Kind.OVERDUE, WaitsFor.CAME_BACK)));

        assertThat(inTime).contains("The customer does not know yet. At the end of the 15th business day we write to them.");
        assertThat(late).contains("by 16 March 2026", "(REFUND-2)").doesNotContain("15th business day", "does not know yet");
    }

    @Test
    void where_nobody_told_us_that_day_nothing_is_promised_about_it() {
        var promise = new Promise("r-1", "c-1", "o-1", Money.parse("USD 1299.50"), DUE, null, WaitsFor.PROVIDER);

        assertThat(PlainText.of(LETTERS.write(new FinanceMail(Kind.OVERDUE, DAY,
                List.of(new Section(Urgency.OVERDUE, 1, List.of(promise))))))).contains("(REFUND-2)").doesNotContain("15th business day");
    }

    @ParameterizedTest
    @EnumSource(WaitsFor.class)
    void whatever_it_waits_for_has_words(WaitsFor what) {
        assertThat(PlainText.of(LETTERS.write(only(Kind.OVERDUE, what)))).contains("It waits for ").doesNotContain(what.name());
    }

    private static FinanceMail only(Kind kind, WaitsFor what) {
        return new FinanceMail(kind, DAY, List.of(new Section(Urgency.OVERDUE, 1, List.of(waitingFor(what)))));
    }

    private static Promise waitingFor(WaitsFor what) {
        return new Promise("r-1", "c-1", "o-1", Money.parse("USD 1299.50"), DUE, ESCALATES, what);
    }
}
