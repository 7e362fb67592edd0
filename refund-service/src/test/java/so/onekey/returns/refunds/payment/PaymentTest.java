package so.onekey.returns.refunds.payment;

import static so.onekey.returns.refunds.RefundFixtures.*;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.payment.PaymentCommand.DrawRefund;
import so.onekey.returns.refunds.payment.PaymentCommand.HoldPart;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteDispute;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordAcceptance;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordNeverArrived;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordRefusal;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordUnknownOutcome;
import so.onekey.returns.refunds.payment.PaymentEvent.DisputeNoted;
import so.onekey.returns.refunds.payment.PaymentEvent.NothingLeftToDraw;
import so.onekey.returns.refunds.payment.PaymentEvent.PartRefused;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;

class PaymentTest {
    private static final CapturedPayment CARD = stripe("pi_1", "100.00");
    private static final String DECLINED = "expired_or_canceled_card";
    private final FixtureConfiguration<Payment> payment = new AggregateTestFixture<>(Payment.class);

    @Test
    void a_refund_draws_what_it_wants() {
        payment.givenNoPriorActivity().when(draw(CARD, REFUND, "80.00")).expectEvents(drawn(CARD, "80.00"));
    }

    @Test
    void a_refund_draws_no_more_than_was_captured() {
        payment.givenNoPriorActivity().when(draw(CARD, REFUND, "120.00")).expectEvents(drawn(CARD, "100.00"));
    }

    @Test
    void what_went_back_outside_this_system_is_not_drawn_again() {
        var partlyRefunded = new CapturedPayment("stripe", "pi_1", "card", usd("100.00"), usd("30.00"));

        payment.givenNoPriorActivity().when(draw(partlyRefunded, REFUND, "120.00")).expectEvents(drawn(partlyRefunded, "70.00"));
    }

    @Test
    void two_refunds_share_what_is_left() {
        payment.given(drawn(CARD, "80.00")).when(draw(CARD, "r-2", "80.00")).expectEvents(drawnBy("r-2", CARD, "20.00"));
    }

    @Test
    void nothing_is_left_when_others_drew_it_all() {
        payment.given(drawn(CARD, "100.00")).when(draw(CARD, "r-2", "1.00")).expectEvents(nothingLeftFor("r-2"));
    }

    @Test
    void more_refunded_outside_than_captured_leaves_nothing() {
        var lost = new CapturedPayment("stripe", "pi_1", "card", usd("100.00"), usd("130.00"));

        payment.givenNoPriorActivity().when(draw(lost, REFUND, "1.00")).expectEvents(nothingLeft(lost));
    }

    @Test
    void the_more_cautious_facts_count_when_approvals_overtake_each_other() {
        var later = new CapturedPayment("stripe", "pi_1", "card", usd("100.00"), usd("50.00"));

        payment.given(drawn(later, "10.00")).when(draw(CARD, "r-2", "100.00")).expectEvents(drawnBy("r-2", CARD, "40.00"));
    }

    @Test
    void facts_in_another_currency_leave_nothing_to_draw() {
        var euros = new CapturedPayment("stripe", "pi_1", "card", Money.parse("EUR 100.00"), Money.parse("EUR 0.00"));
        var turnedAway = new NothingLeftToDraw("stripe", "pi_1", "card", "r-2", CLAIM, NOW, euros.captured(), euros.refundedOutside());

        payment.given(drawn(CARD, "10.00")).when(new DrawRefund(euros, "r-2", CLAIM, Money.parse("EUR 5.00"), NOW))
                .expectEvents(turnedAway);
        payment.given(drawn(CARD, "10.00"), turnedAway).when(draw(CARD, "r-3", "95.00")).expectEvents(drawnBy("r-3", CARD, "90.00"));
    }

    @Test
    void the_same_refund_draws_once() {
        payment.given(drawn(CARD, "20.00")).when(draw(CARD, REFUND, "20.00")).expectNoEvents();
        payment.given(drawn(CARD, "100.00"), nothingLeftFor("r-2")).when(draw(CARD, "r-2", "1.00")).expectNoEvents();
    }

    @Test
    void an_acceptance_is_recorded_once() {
        var acceptance = new RecordAcceptance(CARD.key(), REFUND, 1, "re_pi_1", NOW);

        payment.given(drawn(CARD, "80.00")).when(acceptance).expectEvents(partAccepted(CARD, "80.00"));
        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00")).when(acceptance).expectNoEvents();
    }

    @Test
    void a_refusal_is_recorded_once_and_frees_what_was_drawn() {
        var refusal = new RecordRefusal(CARD.key(), REFUND, 1, DECLINED, null, NOW);

        payment.given(drawn(CARD, "80.00")).when(refusal).expectEvents(partRefused(CARD, "80.00"));
        payment.given(drawn(CARD, "80.00"), partRefused(CARD, "80.00")).when(refusal).expectNoEvents();
        payment.given(drawn(CARD, "80.00"), partRefused(CARD, "80.00")).when(draw(CARD, "r-2", "100.00"))
                .expectEvents(drawnBy("r-2", CARD, "100.00"));
    }

    @Test
    void an_unknown_outcome_is_recorded_once_and_keeps_the_money_set_aside() {
        var unknown = new RecordUnknownOutcome(CARD.key(), REFUND, 1, NOW);

        payment.given(drawn(CARD, "80.00")).when(unknown).expectEvents(partUnknown(CARD, "80.00"));
        payment.given(drawn(CARD, "80.00"), partUnknown(CARD, "80.00")).when(unknown).expectNoEvents();
        payment.given(drawn(CARD, "80.00"), partUnknown(CARD, "80.00")).when(draw(CARD, "r-2", "100.00"))
                .expectEvents(drawnBy("r-2", CARD, "20.00"));
    }

    @Test
    void an_unknown_outcome_may_become_known() {
        payment.given(drawn(CARD, "80.00"), partUnknown(CARD, "80.00")).when(new RecordAcceptance(CARD.key(), REFUND, 1, "re_pi_1", NOW))
                .expectEvents(partAccepted(CARD, "80.00"));
        payment.given(drawn(CARD, "80.00"), partUnknown(CARD, "80.00")).when(new RecordRefusal(CARD.key(), REFUND, 1, DECLINED, null, NOW))
                .expectEvents(partRefused(CARD, "80.00"));
    }

    @Test
    void a_known_outcome_does_not_become_unknown() {
        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00")).when(new RecordUnknownOutcome(CARD.key(), REFUND, 1, NOW))
                .expectNoEvents();
    }

    @Test
    void a_provider_that_contradicts_itself_is_not_believed_silently() {
        payment.given(drawn(CARD, "80.00"), partRefused(CARD, "80.00")).when(new RecordAcceptance(CARD.key(), REFUND, 1, "re_pi_1", NOW))
                .expectException(IllegalStateException.class);
        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00"))
                .when(new RecordAcceptance(CARD.key(), REFUND, 1, "re_another", NOW)).expectException(IllegalStateException.class);
    }

    @Test
    void an_outcome_of_what_was_never_drawn_is_a_fault() {
        payment.given(drawn(CARD, "80.00")).when(new RecordAcceptance(CARD.key(), REFUND, 2, "re_pi_1", NOW))
                .expectException(IllegalStateException.class);
    }

    @Test
    void what_never_arrived_is_drawn_again_under_the_next_attempt_and_never_given_away() {
        payment.given(drawn(CARD, "80.00")).when(notArrived(1)).expectEvents(neverArrived(CARD, 1, "80.00"),
                drawnAgain(CARD, 2, "80.00"));
        payment.given(drawn(CARD, "80.00"), neverArrived(CARD, 1, "80.00"), drawnAgain(CARD, 2, "80.00")).when(draw(CARD, "r-2", "100.00"))
                .expectEvents(drawnBy("r-2", CARD, "20.00"));
    }

    @Test
    void what_never_arrived_told_again_draws_nothing_more() {
        payment.given(drawn(CARD, "80.00"), neverArrived(CARD, 1, "80.00"), drawnAgain(CARD, 2, "80.00")).when(notArrived(1))
                .expectNoEvents();
    }

    @Test
    void after_three_attempts_that_never_arrived_a_person_is_asked() {
        payment.given(drawn(CARD, "80.00"), drawnAgain(CARD, 2, "80.00"), drawnAgain(CARD, 3, "80.00")).when(notArrived(3))
                .expectEvents(new PartRefused("stripe", "pi_1", "card", REFUND, CLAIM, NOW, 3, usd("80.00"), "never_arrived", null));
    }

    @Test
    void once_a_person_was_asked_nothing_is_sent_again_by_itself() {
        payment.given(drawn(CARD, "80.00"), partUnknown(CARD, "80.00")).when(notArrived(1))
                .expectEvents(new PartRefused("stripe", "pi_1", "card", REFUND, CLAIM, NOW, 1, usd("80.00"), "never_arrived", null));
    }

    @Test
    void an_acceptance_of_an_attempt_that_was_given_up_is_not_believed_silently() {
        payment.given(drawn(CARD, "80.00"), neverArrived(CARD, 1, "80.00"), drawnAgain(CARD, 2, "80.00"))
                .when(new RecordAcceptance(CARD.key(), REFUND, 1, "re_late", NOW)).expectException(Contradiction.class);
    }

    @Test
    void a_disputed_part_is_held_once_and_stays_set_aside() {
        var hold = new HoldPart(CARD.key(), REFUND, 1, "charge_disputed", NOW);

        payment.given(drawn(CARD, "80.00")).when(hold).expectEvents(partHeld(CARD, "80.00"));
        payment.given(drawn(CARD, "80.00"), partHeld(CARD, "80.00")).when(hold).expectNoEvents();
        payment.given(drawn(CARD, "80.00"), partHeld(CARD, "80.00")).when(draw(CARD, "r-2", "100.00"))
                .expectEvents(drawnBy("r-2", CARD, "20.00"));
    }

    @Test
    void a_refund_that_fails_after_it_was_accepted_is_reversed_once_and_frees_what_was_drawn() {
        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00")).when(failure("re_pi_1")).expectEvents(partReversed(CARD, "80.00"));
        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00"), partReversed(CARD, "80.00")).when(failure("re_pi_1"))
                .expectNoEvents();
        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00"), partReversed(CARD, "80.00")).when(draw(CARD, "r-2", "100.00"))
                .expectEvents(drawnBy("r-2", CARD, "100.00"));
    }

    @Test
    void a_success_that_arrives_after_the_failure_changes_nothing() {
        var success = new RecordAcceptance(CARD.key(), REFUND, 1, "re_pi_1", NOW);
        var failedAtOnce = new PartRefused("stripe", "pi_1", "card", REFUND, CLAIM, NOW, 1, usd("80.00"), DECLINED, "re_pi_1");

        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00"), partReversed(CARD, "80.00")).when(success).expectNoEvents();
        payment.given(drawn(CARD, "80.00"), failedAtOnce).when(success).expectNoEvents();
    }

    @Test
    void the_failure_of_another_refund_reverses_nothing() {
        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00")).when(failure("re_another")).expectException(Contradiction.class);
    }

    @Test
    void a_dispute_is_noted_once_for_each_refund_and_its_end_is_final() {
        var opened = dispute("needs_response");
        var won = dispute("won");

        payment.given(drawn(CARD, "80.00")).when(noteDispute("needs_response")).expectEvents(opened);
        payment.given(drawn(CARD, "80.00"), opened).when(noteDispute("needs_response")).expectNoEvents();
        payment.given(drawn(CARD, "80.00"), opened).when(noteDispute("won")).expectEvents(won);
        payment.given(drawn(CARD, "80.00"), won).when(noteDispute("needs_response")).expectNoEvents();
    }

    private static RecordNeverArrived notArrived(int attempt) {
        return new RecordNeverArrived(CARD.key(), REFUND, attempt, NOW);
    }

    private static RecordRefusal failure(String providerRefundId) {
        return new RecordRefusal(CARD.key(), REFUND, 1, DECLINED, providerRefundId, NOW);
    }

    private static NoteDispute noteDispute(String status) {
        return new NoteDispute(CARD.key(), "dp_1", status, NOW);
    }

    private static DisputeNoted dispute(String status) {
        return new DisputeNoted("stripe", "pi_1", "card", REFUND, CLAIM, NOW, "dp_1", status);
    }

    private static DrawRefund draw(CapturedPayment facts, String refundId, String wanted) {
        return new DrawRefund(facts, refundId, CLAIM, usd(wanted), NOW);
    }

    private static RefundDrawn drawnBy(String refundId, CapturedPayment from, String amount) {
        return new RefundDrawn(from.provider(), from.paymentId(), from.method(), refundId, CLAIM, NOW, 1, usd(amount), from.captured(),
                from.refundedOutside());
    }

    private static NothingLeftToDraw nothingLeftFor(String refundId) {
        return new NothingLeftToDraw("stripe", "pi_1", "card", refundId, CLAIM, NOW, CARD.captured(), CARD.refundedOutside());
    }
}
