package so.onekey.returns.refunds.promise;

import static so.onekey.returns.refunds.RefundFixtures.*;

import java.time.Duration;
import java.util.List;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.payment.PaymentCommand.DrawRefund;
import so.onekey.returns.refunds.refund.DueDate;
import so.onekey.returns.refunds.refund.RefundCommand.AwaitSettlement;
import so.onekey.returns.refunds.refund.RefundCommand.Escalate;
import so.onekey.returns.refunds.refund.RefundCommand.RecordPartAccepted;
import so.onekey.returns.refunds.refund.RefundCommand.RecordPartRefused;
import so.onekey.returns.refunds.refund.RefundCommand.RecordPartReversed;
import so.onekey.returns.refunds.refund.RefundCommand.RecordPartUnknown;
import so.onekey.returns.refunds.refund.SettlementCause;

class RefundPromiseTest {
    private static final CapturedPayment CARD = stripe("pi_1", "100.00");
    private static final CapturedPayment OTHER_CARD = stripe("pi_2", "100.00");
    private static final CapturedPayment TRANSFER = manual("bt_1", "100.00");
    private final SagaTestFixture<RefundPromise> promise = new SagaTestFixture<>(RefundPromise.class);

    @BeforeEach
    void now() {
        promise.givenCurrentTime(NOW);
    }

    @Test
    void a_scheduled_refund_is_drawn_on_its_payment_and_watched() {
        promise.givenNoPriorActivity().whenPublishingA(scheduled("80.00", CARD)).expectActiveSagas(1)
                .expectDispatchedCommands(draw(CARD, "80.00")).expectScheduledDeadlineWithName(DUE, DueDate.PASSED)
                .expectScheduledDeadlineWithName(ESCALATES, RefundPromise.ESCALATION);
    }

    @Test
    void a_schedule_told_again_changes_nothing() {
        given(scheduled("80.00", CARD)).whenPublishingA(scheduled("80.00", CARD)).expectActiveSagas(1).expectNoDispatchedCommands();
    }

    @Test
    void payments_that_a_provider_can_refund_come_first() {
        promise.givenNoPriorActivity().whenPublishingA(scheduled("80.00", TRANSFER, CARD)).expectDispatchedCommands(draw(CARD, "80.00"));
    }

    @Test
    void what_one_payment_could_not_give_is_drawn_on_the_next() {
        given(scheduled("130.00", CARD, OTHER_CARD)).whenPublishingA(drawn(CARD, "100.00"))
                .expectDispatchedCommands(draw(OTHER_CARD, "30.00"));
    }

    @Test
    void a_payment_with_nothing_left_is_passed_over() {
        given(scheduled("80.00", CARD, OTHER_CARD)).whenPublishingA(nothingLeft(CARD))
                .expectDispatchedCommands(draw(OTHER_CARD, "80.00"));
    }

    @Test
    void nothing_more_is_drawn_when_the_amount_is_covered() {
        given(scheduled("80.00", CARD, OTHER_CARD)).whenPublishingA(drawn(CARD, "80.00")).expectNoDispatchedCommands();
    }

    @Test
    void an_answer_told_again_draws_nothing_more() {
        given(scheduled("130.00", CARD, OTHER_CARD), drawn(CARD, "100.00")).whenPublishingA(drawn(CARD, "100.00"))
                .expectNoDispatchedCommands();
    }

    @Test
    void an_empty_answer_told_again_draws_nothing_more() {
        given(scheduled("130.00", CARD, OTHER_CARD), nothingLeft(CARD)).whenPublishingA(nothingLeft(CARD)).expectNoDispatchedCommands();
    }

    @Test
    void what_no_provider_can_refund_awaits_settlement() {
        given(scheduled("80.00", TRANSFER)).whenPublishingA(drawn(TRANSFER, "80.00"))
                .expectDispatchedCommands(await(SettlementCause.CANNOT, TRANSFER, "80.00"));
    }

    @Test
    void what_all_payments_together_do_not_cover_awaits_settlement() {
        given(scheduled("250.00", CARD, TRANSFER), drawn(CARD, "100.00")).whenPublishingA(drawn(TRANSFER, "100.00"))
                .expectDispatchedCommands(await(SettlementCause.CANNOT, TRANSFER, "100.00"), overCap("50.00"));
    }

    @Test
    void an_order_without_payments_awaits_settlement() {
        promise.givenNoPriorActivity().whenPublishingA(scheduled("80.00")).expectDispatchedCommands(overCap("80.00"));
    }

    @Test
    void an_accepted_part_is_told_to_the_refund() {
        given(scheduled("80.00", CARD), drawn(CARD, "80.00")).whenPublishingA(partAccepted(CARD, "80.00"))
                .expectDispatchedCommands(new RecordPartAccepted(REFUND, accepted(CARD, "80.00"), NOW)).expectActiveSagas(1);
    }

    @Test
    void a_refused_part_is_told_to_the_refund() {
        given(scheduled("80.00", CARD), drawn(CARD, "80.00")).whenPublishingA(partRefused(CARD, "80.00"))
                .expectDispatchedCommands(new RecordPartRefused(REFUND, part(CARD, "80.00"), "expired_or_canceled_card", NOW))
                .expectActiveSagas(1);
    }

    @Test
    void an_unknown_outcome_is_told_to_the_refund() {
        given(scheduled("80.00", CARD), drawn(CARD, "80.00")).whenPublishingA(partUnknown(CARD, "80.00"))
                .expectDispatchedCommands(new RecordPartUnknown(REFUND, part(CARD, "80.00"), NOW)).expectActiveSagas(1);
    }

    @Test
    void the_promise_is_kept_when_the_refund_is_issued() {
        given(scheduled("80.00", CARD), drawn(CARD, "80.00"), partAccepted(CARD, "80.00"))
                .whenPublishingA(issued("80.00", accepted(CARD, "80.00"))).expectActiveSagas(0).expectNoScheduledDeadlines();
    }

    @Test
    void an_event_after_the_end_starts_nothing() {
        given(scheduled("80.00", CARD), drawn(CARD, "80.00"), issued("80.00", accepted(CARD, "80.00")))
                .whenPublishingA(partAccepted(CARD, "80.00")).expectActiveSagas(0).expectNoDispatchedCommands();
    }

    @Test
    void when_the_due_date_passes_the_refund_hears_of_it_itself() {
        given(scheduled("80.00", CARD), drawn(CARD, "80.00")).whenTimeAdvancesTo(DUE)
                .expectTriggeredDeadlinesWithName(DueDate.PASSED).expectNoDispatchedCommands().expectActiveSagas(1);
    }

    @Test
    void it_is_escalated_later_and_still_waits_for_the_provider() {
        given(scheduled("80.00", CARD), drawn(CARD, "80.00")).whenTimeAdvancesTo(ESCALATES)
                .expectTriggeredDeadlinesWithName(DueDate.PASSED, RefundPromise.ESCALATION)
                .expectDispatchedCommands(new Escalate(REFUND, ESCALATES)).expectActiveSagas(1);
    }

    @Test
    void an_answer_after_the_escalation_still_reaches_the_refund() throws Exception {
        given(scheduled("80.00", CARD), drawn(CARD, "80.00"), partUnknown(CARD, "80.00")).andThenTimeAdvancesTo(ESCALATES)
                .whenPublishingA(partAccepted(CARD, "80.00"))
                .expectDispatchedCommands(new RecordPartAccepted(REFUND, accepted(CARD, "80.00"), NOW)).expectActiveSagas(0);
    }

    @Test
    void it_ends_with_the_escalation_when_only_a_person_can_go_on() {
        given(scheduled("80.00", CARD), drawn(CARD, "80.00"), partRefused(CARD, "80.00")).whenTimeAdvancesTo(ESCALATES)
                .expectDispatchedCommands(new Escalate(REFUND, ESCALATES)).expectActiveSagas(0);
    }

    @Test
    void a_held_part_awaits_settlement_as_disputed() {
        given(scheduled("80.00", CARD), drawn(CARD, "80.00")).whenPublishingA(partHeld(CARD, "80.00"))
                .expectDispatchedCommands(await(SettlementCause.DISPUTED, CARD, "80.00")).expectActiveSagas(1);
    }

    @Test
    void the_next_attempt_draws_nothing_from_other_payments() {
        given(scheduled("80.00", CARD, OTHER_CARD), drawn(CARD, "80.00"), neverArrived(CARD, 1, "80.00"))
                .whenPublishingA(drawnAgain(CARD, 2, "80.00")).expectNoDispatchedCommands().expectActiveSagas(1);
    }

    @Test
    void a_reversal_after_the_promise_was_kept_is_told_to_the_refund() {
        given(scheduled("80.00", CARD), drawn(CARD, "80.00"), partAccepted(CARD, "80.00"), issued("80.00", accepted(CARD, "80.00")))
                .whenPublishingA(partReversed(CARD, "80.00")).expectActiveSagas(1).expectDispatchedCommands(reversal());
    }

    @Test
    void a_reversed_refund_is_watched_again_until_its_first_dates() {
        givenItWasReversed().whenTimeAdvancesTo(DUE).expectTriggeredDeadlinesWithName(DueDate.PASSED).expectActiveSagas(1)
                .expectScheduledDeadlineWithName(ESCALATES, RefundPromise.ESCALATION);
    }

    @Test
    void what_is_reversed_after_both_dates_is_overdue_and_escalated_at_once() {
        promise.givenCurrentTime(ESCALATES.plusSeconds(60));

        promise.givenAPublished(partReversed(CARD, "80.00")).andThenAPublished(reversed(accepted(CARD, "80.00")))
                .whenTimeElapses(Duration.ofSeconds(1)).expectDispatchedCommands(new Escalate(REFUND, ESCALATES))
                .expectActiveSagas(0);
    }

    @Test
    void a_reversal_told_again_is_watched_once() {
        givenItWasReversed().whenPublishingA(reversed(accepted(CARD, "80.00"))).expectActiveSagas(1).expectNoDispatchedCommands();
    }

    @Test
    void a_reversal_that_overtakes_the_issue_is_still_watched() {
        given(scheduled("80.00", CARD), drawn(CARD, "80.00"), partAccepted(CARD, "80.00"), partReversed(CARD, "80.00"),
                issued("80.00", accepted(CARD, "80.00"))).whenPublishingA(reversed(accepted(CARD, "80.00"))).expectActiveSagas(1)
                .expectScheduledDeadlineWithName(DUE, DueDate.PASSED)
                .expectScheduledDeadlineWithName(ESCALATES, RefundPromise.ESCALATION);
    }

    @Test
    void the_watch_ends_when_all_of_it_is_paid_once_more() {
        givenItWasReversed().whenPublishingA(issued("80.00", accepted(CARD, "80.00"))).expectActiveSagas(0).expectNoScheduledDeadlines();
    }

    private ContinuedGivenState givenItWasReversed() {
        return given(scheduled("80.00", CARD), drawn(CARD, "80.00"), partAccepted(CARD, "80.00"),
                issued("80.00", accepted(CARD, "80.00")), partReversed(CARD, "80.00"), reversed(accepted(CARD, "80.00")));
    }

    private static RecordPartReversed reversal() {
        return new RecordPartReversed(REFUND, accepted(CARD, "80.00"), "expired_or_canceled_card", NOW);
    }

    private ContinuedGivenState given(Object first, Object... next) {
        ContinuedGivenState state = promise.givenAPublished(first);
        for (Object event : next) {
            state = state.andThenAPublished(event);
        }
        return state;
    }

    private static DrawRefund draw(CapturedPayment payment, String wanted) {
        return new DrawRefund(payment, REFUND, CLAIM, usd(wanted), NOW);
    }

    private static AwaitSettlement await(SettlementCause cause, CapturedPayment payment, String amount) {
        return new AwaitSettlement(REFUND, cause, usd(amount), List.of(part(payment, amount)), NOW);
    }

    private static AwaitSettlement overCap(String amount) {
        return new AwaitSettlement(REFUND, SettlementCause.OVER_CAP, usd(amount), List.of(), NOW);
    }
}
