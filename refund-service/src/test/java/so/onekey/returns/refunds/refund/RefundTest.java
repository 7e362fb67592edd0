package so.onekey.returns.refunds.refund;

import static so.onekey.returns.refunds.RefundFixtures.*;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.approval.OtherTerms;
import so.onekey.returns.refunds.approval.ScheduleRefund;
import so.onekey.returns.refunds.refund.RefundCommand.AwaitSettlement;
import so.onekey.returns.refunds.refund.RefundCommand.Escalate;
import so.onekey.returns.refunds.refund.RefundCommand.MarkOverdue;
import so.onekey.returns.refunds.refund.RefundCommand.RecordPartAccepted;
import so.onekey.returns.refunds.refund.RefundCommand.RecordPartRefused;
import so.onekey.returns.refunds.refund.RefundCommand.RecordPartReversed;
import so.onekey.returns.refunds.refund.RefundCommand.RecordPartUnknown;
import so.onekey.returns.refunds.refund.RefundEvent.RefundAwaitsSettlement;
import so.onekey.returns.refunds.refund.RefundEvent.RefundEscalated;
import so.onekey.returns.refunds.refund.RefundEvent.RefundFailed;
import so.onekey.returns.refunds.refund.RefundEvent.RefundOutcomeUnknown;
import so.onekey.returns.refunds.refund.RefundEvent.RefundOverdue;
import so.onekey.returns.refunds.refund.RefundEvent.RefundPartAccepted;
import so.onekey.returns.refunds.refund.RefundEvent.RefundReversed;

class RefundTest {
    private static final CapturedPayment CARD = stripe("pi_1", "100.00");
    private static final CapturedPayment OTHER_CARD = stripe("pi_2", "100.00");
    private static final CapturedPayment TRANSFER = manual("bt_1", "100.00");
    private final FixtureConfiguration<Refund> refund = new AggregateTestFixture<>(Refund.class);

    @Test
    void an_approved_refund_is_scheduled_with_all_its_terms() {
        refund.givenNoPriorActivity().when(schedule(terms("80.00", CARD))).expectEvents(scheduled("80.00", CARD));
    }

    @Test
    void the_same_approval_told_again_changes_nothing() {
        refund.given(scheduled("80.00", CARD)).when(schedule(terms("80.00", CARD))).expectNoEvents();
    }

    @Test
    void other_dates_are_not_other_terms_as_the_calendar_may_have_changed() {
        refund.given(scheduled("80.00", CARD)).when(new ScheduleRefund(REFUND, terms("80.00", CARD), ESCALATES, ESCALATES, NOW))
                .expectNoEvents();
    }

    @Test
    void the_same_refund_with_another_amount_is_a_fault() {
        refund.given(scheduled("80.00", CARD)).when(schedule(terms("90.00", CARD))).expectException(OtherTerms.class).expectNoEvents();
    }

    @Test
    void the_same_refund_with_other_payments_is_a_fault() {
        refund.given(scheduled("80.00", CARD)).when(schedule(terms("80.00", OTHER_CARD))).expectException(OtherTerms.class);
    }

    @Test
    void a_refund_of_nothing_is_issued_at_once() {
        refund.givenNoPriorActivity().when(schedule(terms("0.00", CARD))).expectEvents(scheduled("0.00", CARD), issued("0.00"));
    }

    @Test
    void it_is_issued_when_every_part_is_accepted() {
        var first = accepted(CARD, "100.00");
        var second = accepted(OTHER_CARD, "20.00");

        refund.given(scheduled("120.00", CARD, OTHER_CARD), partAccepted(first)).when(new RecordPartAccepted(REFUND, second, NOW))
                .expectEvents(partAccepted(second), issued("120.00", first, second));
    }

    @Test
    void it_is_not_issued_while_a_part_is_missing() {
        var first = accepted(CARD, "100.00");

        refund.given(scheduled("120.00", CARD, OTHER_CARD)).when(new RecordPartAccepted(REFUND, first, NOW))
                .expectEvents(partAccepted(first));
    }

    @Test
    void it_is_not_issued_while_a_part_awaits_settlement() {
        var first = accepted(CARD, "100.00");

        refund.given(scheduled("120.00", CARD, TRANSFER), awaits(SettlementCause.CANNOT, TRANSFER, "20.00"))
                .when(new RecordPartAccepted(REFUND, first, NOW)).expectEvents(partAccepted(first));
    }

    @Test
    void a_part_told_again_is_not_counted_twice() {
        var first = accepted(CARD, "60.00");

        refund.given(scheduled("120.00", CARD), partAccepted(first)).when(new RecordPartAccepted(REFUND, first, NOW)).expectNoEvents();
    }

    @Test
    void it_is_issued_only_once() {
        var all = accepted(CARD, "80.00");

        refund.given(scheduled("80.00", CARD), partAccepted(all), issued("80.00", all)).when(new RecordPartAccepted(REFUND, all, NOW))
                .expectNoEvents();
    }

    @Test
    void a_refused_part_fails_and_then_awaits_settlement() {
        refund.given(scheduled("80.00", CARD)).when(new RecordPartRefused(REFUND, part(CARD, "80.00"), "expired_or_canceled_card", NOW))
                .expectEvents(failed(), awaits(SettlementCause.FAILED, CARD, "80.00"));
    }

    @Test
    void a_refusal_told_again_changes_nothing() {
        refund.given(scheduled("80.00", CARD), failed(), awaits(SettlementCause.FAILED, CARD, "80.00"))
                .when(new RecordPartRefused(REFUND, part(CARD, "80.00"), "expired_or_canceled_card", NOW)).expectNoEvents();
    }

    @Test
    void an_unknown_outcome_is_told_once() {
        var unknown = new RefundOutcomeUnknown(REFUND, CLAIM, ORDER, NOW, part(CARD, "80.00"));
        var command = new RecordPartUnknown(REFUND, part(CARD, "80.00"), NOW);

        refund.given(scheduled("80.00", CARD)).when(command).expectEvents(unknown);
        refund.given(scheduled("80.00", CARD), unknown).when(command).expectNoEvents();
    }

    @Test
    void an_outcome_that_becomes_known_late_still_issues_it() {
        var all = accepted(CARD, "80.00");

        refund.given(scheduled("80.00", CARD), new RefundOutcomeUnknown(REFUND, CLAIM, ORDER, NOW, part(CARD, "80.00")),
                overdue("80.00"), escalated("80.00")).when(new RecordPartAccepted(REFUND, all, NOW))
                .expectEvents(partAccepted(all), issued("80.00", all));
    }

    @Test
    void what_awaits_settlement_is_told_once_for_each_cause() {
        var overCap = new AwaitSettlement(REFUND, SettlementCause.OVER_CAP, usd("5.00"), List.of(), NOW);

        refund.given(scheduled("105.00", TRANSFER), awaits(SettlementCause.CANNOT, TRANSFER, "100.00")).when(overCap).expectEvents(
                new RefundAwaitsSettlement(REFUND, CLAIM, ORDER, NOW, SettlementCause.OVER_CAP, usd("5.00"), List.of()));
        refund.given(scheduled("105.00", TRANSFER), awaits(SettlementCause.CANNOT, TRANSFER, "100.00"))
                .when(new AwaitSettlement(REFUND, SettlementCause.CANNOT, usd("100.00"), List.of(part(TRANSFER, "100.00")), NOW))
                .expectNoEvents();
    }

    @Test
    void it_is_overdue_with_what_is_still_open() {
        refund.given(scheduled("120.00", CARD, OTHER_CARD), partAccepted(accepted(CARD, "100.00"))).when(new MarkOverdue(REFUND, DUE))
                .expectEvents(overdue("20.00"));
    }

    @Test
    void it_is_overdue_once() {
        refund.given(scheduled("80.00", CARD), overdue("80.00")).when(new MarkOverdue(REFUND, DUE)).expectNoEvents();
    }

    @Test
    void an_issued_refund_is_neither_overdue_nor_escalated() {
        var all = accepted(CARD, "80.00");

        refund.given(scheduled("80.00", CARD), partAccepted(all), issued("80.00", all)).when(new MarkOverdue(REFUND, DUE)).expectNoEvents();
        refund.given(scheduled("80.00", CARD), partAccepted(all), issued("80.00", all)).when(new Escalate(REFUND, ESCALATES))
                .expectNoEvents();
    }

    @Test
    void an_escalation_that_overtakes_the_due_date_tells_both_in_order() {
        refund.given(scheduled("80.00", CARD)).when(new Escalate(REFUND, ESCALATES)).expectEvents(overdue("80.00"), escalated("80.00"));
    }

    @Test
    void it_is_escalated_once() {
        refund.given(scheduled("80.00", CARD), overdue("80.00"), escalated("80.00")).when(new Escalate(REFUND, ESCALATES)).expectNoEvents();
    }

    @Test
    void a_part_that_fails_later_opens_the_refund_again_with_its_first_dates_and_awaits_a_person() {
        var all = accepted(CARD, "80.00");

        refund.given(scheduled("80.00", CARD), partAccepted(all), issued("80.00", all)).when(reversal(all))
                .expectEvents(reversed(all), awaits(SettlementCause.FAILED, CARD, "80.00"));
    }

    @Test
    void a_reversal_told_again_changes_nothing() {
        var all = accepted(CARD, "80.00");

        refund.given(scheduled("80.00", CARD), partAccepted(all), issued("80.00", all), reversed(all),
                awaits(SettlementCause.FAILED, CARD, "80.00")).when(reversal(all)).expectNoEvents();
    }

    @Test
    void an_acceptance_that_arrives_after_the_reversal_changes_nothing() {
        var all = accepted(CARD, "80.00");

        refund.given(scheduled("80.00", CARD), reversed(all)).when(new RecordPartAccepted(REFUND, all, NOW)).expectNoEvents();
    }

    @Test
    void a_reversed_refund_can_be_overdue_and_escalated_with_what_is_open_again() {
        var first = accepted(CARD, "100.00");
        var second = accepted(OTHER_CARD, "20.00");

        refund.given(scheduled("120.00", CARD, OTHER_CARD), partAccepted(first), partAccepted(second), issued("120.00", first, second),
                reversed(second)).when(new Escalate(REFUND, ESCALATES)).expectEvents(overdue("20.00"), escalated("20.00"));
    }

    @Test
    void what_is_reversed_after_its_date_is_overdue_from_the_reversal_on() {
        var all = accepted(CARD, "80.00");
        var late = DUE.plusSeconds(60);

        refund.given(scheduled("80.00", CARD), partAccepted(all), issued("80.00", all),
                new RefundReversed(REFUND, CLAIM, ORDER, late, all, "lost_or_stolen_card", DUE, ESCALATES))
                .when(new MarkOverdue(REFUND, DUE))
                .expectEvents(new RefundOverdue(REFUND, CLAIM, ORDER, late, usd("80.00"), DUE));
    }

    private static RecordPartReversed reversal(AcceptedPart part) {
        return new RecordPartReversed(REFUND, part, "expired_or_canceled_card", NOW);
    }

    private static RefundPartAccepted partAccepted(AcceptedPart part) {
        return new RefundPartAccepted(REFUND, CLAIM, ORDER, NOW, part);
    }

    private static RefundFailed failed() {
        return new RefundFailed(REFUND, CLAIM, ORDER, NOW, part(CARD, "80.00"), "expired_or_canceled_card");
    }

    private static RefundAwaitsSettlement awaits(SettlementCause cause, CapturedPayment payment, String amount) {
        return new RefundAwaitsSettlement(REFUND, CLAIM, ORDER, NOW, cause, usd(amount), List.of(part(payment, amount)));
    }

    private static RefundOverdue overdue(String open) {
        return new RefundOverdue(REFUND, CLAIM, ORDER, DUE, usd(open), DUE);
    }

    private static RefundEscalated escalated(String open) {
        return new RefundEscalated(REFUND, CLAIM, ORDER, ESCALATES, usd(open), DUE);
    }
}
