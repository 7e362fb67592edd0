package so.onekey.returns.refunds.payment;

import static so.onekey.returns.refunds.RefundFixtures.*;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.payment.PaymentCommand.*;
import so.onekey.returns.refunds.payment.PaymentEvent.*;
import so.onekey.returns.refunds.refund.SettlementRefusal;

class PaidByHandTest {
    private static final CapturedPayment CARD = stripe("pi_1", "100.00");
    private static final CapturedPayment TRANSFER = manual("bt_1", "100.00");
    private final FixtureConfiguration<Payment> payment = new AggregateTestFixture<>(Payment.class);

    @Test
    void a_part_is_settled_once() {
        var settle = new SettlePart(TRANSFER.key(), REFUND, 1, "TRX-1", NOW);

        payment.given(drawn(TRANSFER, "80.00")).when(settle).expectEvents(settled(TRANSFER, "80.00"));
        payment.given(drawn(TRANSFER, "80.00"), settled(TRANSFER, "80.00")).when(settle).expectNoEvents();
        payment.given(drawn(TRANSFER, "80.00"), settled(TRANSFER, "80.00"))
                .when(new SettlePart(TRANSFER.key(), REFUND, 1, "TRX-2", NOW)).expectException(SettlementRefusal.class);
    }

    @Test
    void a_part_is_set_aside_until_a_second_person_confirms_and_its_reference_can_be_corrected() {
        payment.given(drawn(TRANSFER, "80.00")).when(aside(TRANSFER, "TRX-1")).expectEvents(setAside(TRANSFER, "TRX-1"));
        payment.given(drawn(TRANSFER, "80.00"), setAside(TRANSFER, "TRX-1")).when(aside(TRANSFER, "TRX-1")).expectNoEvents();
        payment.given(drawn(TRANSFER, "80.00"), setAside(TRANSFER, "TRX-1")).when(aside(TRANSFER, "TRX-2"))
                .expectEvents(setAside(TRANSFER, "TRX-2"));
        payment.given(drawn(TRANSFER, "80.00"), setAside(TRANSFER, "TRX-1"))
                .when(new SettlePart(TRANSFER.key(), REFUND, 1, "TRX-1", NOW)).expectEvents(settled(TRANSFER, "80.00"));
    }

    @Test
    void what_a_person_paid_is_drawn_by_nobody_else() {
        payment.given(drawn(CARD, "80.00"), partRefused(CARD, "80.00"), setAside(CARD, "TRX-1")).when(draw("r-2", "100.00"))
                .expectEvents(drawnBy("r-2", CARD, "20.00"));
        payment.given(drawn(CARD, "80.00"), partRefused(CARD, "80.00"), settled(CARD, "80.00")).when(draw("r-2", "100.00"))
                .expectEvents(drawnBy("r-2", CARD, "20.00"));
    }

    @Test
    void what_was_free_after_a_refusal_and_went_to_another_refund_is_not_paid_by_hand() {
        payment.given(drawn(CARD, "80.00"), partRefused(CARD, "80.00"), drawnBy("r-2", CARD, "50.00"))
                .when(new SettlePart(CARD.key(), REFUND, 1, "TRX-1", NOW)).expectException(SettlementRefusal.class).expectNoEvents();
        payment.given(drawn(CARD, "80.00"), partRefused(CARD, "80.00"), drawnBy("r-2", CARD, "50.00")).when(aside(CARD, "TRX-1"))
                .expectException(SettlementRefusal.class);
        payment.given(drawn(CARD, "80.00"), partRefused(CARD, "80.00"), drawnBy("r-2", CARD, "20.00"))
                .when(new SettlePart(CARD.key(), REFUND, 1, "TRX-1", NOW)).expectEvents(settled(CARD, "80.00"));
    }

    @Test
    void one_reference_stands_for_one_payout_of_a_payment() {
        payment.given(drawn(TRANSFER, "40.00"), settled(TRANSFER, "40.00"), drawnBy("r-2", TRANSFER, "30.00"))
                .when(new SettlePart(TRANSFER.key(), "r-2", 1, "TRX-1", NOW)).expectException(SettlementRefusal.class);
        payment.given(drawn(TRANSFER, "40.00"), setAside(TRANSFER, "TRX-1"), drawnBy("r-2", TRANSFER, "30.00"))
                .when(new SetPartAside(TRANSFER.key(), "r-2", 1, "TRX-1", NOW)).expectException(SettlementRefusal.class);
    }

    @Test
    void what_the_provider_paid_or_may_have_paid_is_not_paid_by_hand() {
        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00")).when(aside(CARD, "TRX-1"))
                .expectException(SettlementRefusal.class);
        payment.given(drawn(CARD, "80.00"), partUnknown(CARD, "80.00")).when(aside(CARD, "TRX-1"))
                .expectException(SettlementRefusal.class);
    }

    @Test
    void what_the_bank_sent_back_is_paid_by_hand_as_long_as_it_is_left() {
        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00"), reversed())
                .when(new SettlePart(CARD.key(), REFUND, 1, "TRX-1", NOW)).expectEvents(settled(CARD, "80.00"));
        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00"), reversed(), drawnBy("r-2", CARD, "50.00"))
                .when(new SettlePart(CARD.key(), REFUND, 1, "TRX-1", NOW)).expectException(SettlementRefusal.class);
    }

    @Test
    void what_is_held_for_a_dispute_stays_drawn_until_a_person_pays_or_dismisses_it() {
        payment.given(drawn(CARD, "80.00"), held()).when(draw("r-2", "100.00")).expectEvents(drawnBy("r-2", CARD, "20.00"));
        payment.given(drawn(CARD, "80.00"), held()).when(new SettlePart(CARD.key(), REFUND, 1, "TRX-1", NOW))
                .expectEvents(settled(CARD, "80.00"));
        payment.given(drawn(CARD, "80.00"), held()).when(new ReleasePart(CARD.key(), REFUND, 1, NOW)).expectEvents(
                new PartReleased("stripe", "pi_1", "card", REFUND, CLAIM, NOW, 1, usd("80.00")));
    }

    @Test
    void an_attempt_that_was_given_up_is_not_paid_by_hand() {
        payment.given(drawn(CARD, "80.00"), new PartNeverArrived("stripe", "pi_1", "card", REFUND, CLAIM, NOW, 1, usd("80.00")),
                new RefundDrawn("stripe", "pi_1", "card", REFUND, CLAIM, NOW, 2, usd("80.00"), CARD.captured(), CARD.refundedOutside()))
                .when(new SettlePart(CARD.key(), REFUND, 1, "TRX-1", NOW)).expectException(SettlementRefusal.class);
    }

    @Test
    void what_is_not_owed_is_free_again_once() {
        var release = new ReleasePart(TRANSFER.key(), REFUND, 1, NOW);

        payment.given(drawn(TRANSFER, "80.00")).when(release).expectEvents(released());
        payment.given(drawn(TRANSFER, "80.00"), released()).when(release).expectNoEvents();
        payment.given(drawn(TRANSFER, "80.00"), released())
                .when(new DrawRefund(TRANSFER, "r-2", CLAIM, usd("100.00"), NOW)).expectEvents(drawnBy("r-2", TRANSFER, "100.00"));
        payment.given(drawn(CARD, "80.00"), partRefused(CARD, "80.00")).when(new ReleasePart(CARD.key(), REFUND, 1, NOW))
                .expectNoEvents();
    }

    @Test
    void a_provider_that_pays_what_was_paid_by_hand_is_not_believed_silently() {
        payment.given(drawn(CARD, "80.00"), partRefused(CARD, "80.00"), settled(CARD, "80.00"))
                .when(new RecordAcceptance(CARD.key(), REFUND, 1, "re_1", NOW)).expectException(IllegalStateException.class);
    }

    @Test
    void a_late_refusal_of_what_was_paid_by_hand_changes_nothing() {
        payment.given(drawn(CARD, "80.00"), partRefused(CARD, "80.00"), settled(CARD, "80.00"))
                .when(new RecordRefusal(CARD.key(), REFUND, 1, "declined", null, NOW)).expectNoEvents();
        payment.given(drawn(CARD, "80.00"), partRefused(CARD, "80.00"), settled(CARD, "80.00"))
                .when(new RecordUnknownOutcome(CARD.key(), REFUND, 1, NOW)).expectNoEvents();
    }

    private static PartReversed reversed() {
        return new PartReversed("stripe", "pi_1", "card", REFUND, CLAIM, NOW, 1, usd("80.00"), "lost_or_stolen_card", "re_1");
    }

    private static PartHeld held() {
        return new PartHeld("stripe", "pi_1", "card", REFUND, CLAIM, NOW, 1, usd("80.00"), "charge_disputed");
    }

    private static DrawRefund draw(String refundId, String wanted) {
        return new DrawRefund(CARD, refundId, CLAIM, usd(wanted), NOW);
    }

    private static SetPartAside aside(CapturedPayment on, String reference) {
        return new SetPartAside(on.key(), REFUND, 1, reference, NOW);
    }

    private static RefundDrawn drawnBy(String refundId, CapturedPayment from, String amount) {
        return new RefundDrawn(from.provider(), from.paymentId(), from.method(), refundId, CLAIM, NOW, 1, usd(amount), from.captured(),
                from.refundedOutside());
    }

    private static PartSetAside setAside(CapturedPayment on, String reference) {
        return new PartSetAside(on.provider(), on.paymentId(), on.method(), REFUND, CLAIM, NOW, 1, usd("80.00"), reference);
    }

    private static PartSettled settled(CapturedPayment on, String amount) {
        return new PartSettled(on.provider(), on.paymentId(), on.method(), REFUND, CLAIM, NOW, 1, usd(amount), "TRX-1");
    }

    private static PartReleased released() {
        return new PartReleased("manual", "bt_1", "bank_transfer", REFUND, CLAIM, NOW, 1, usd("80.00"));
    }
}
