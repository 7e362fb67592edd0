package so.onekey.returns.refunds.payment;

import static so.onekey.returns.refunds.RefundFixtures.*;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.payment.Correction.Because;
import so.onekey.returns.refunds.payment.PaymentCommand.DrawRefund;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteCorrection;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteRefundedOutside;
import so.onekey.returns.refunds.payment.PaymentEvent.CorrectionNoted;
import so.onekey.returns.refunds.payment.PaymentEvent.NothingLeftToDraw;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundedOutsideNoted;

class WithoutUsTest {
    private static final CapturedPayment PAYMENT = stripe("pi_1", "100.00");
    private static final Correction CORRECTION = new Correction("cor-1", Because.REFUNDED_OUTSIDE, "staff-1");
    private static final NoteRefundedOutside FORTY = new NoteRefundedOutside(PAYMENT.key(), "re_out", usd("40.00"), CORRECTION, NOW);
    private static final RefundedOutsideNoted NOTED = new RefundedOutsideNoted("stripe", "pi_1", "card", REFUND, CLAIM, NOW, "re_out",
            usd("40.00"), usd("40.00"), CORRECTION);
    private final AggregateTestFixture<Payment> payment = new AggregateTestFixture<>(Payment.class);

    @Test
    void what_went_back_outside_is_noted_with_who() {
        payment.given(drawn(PAYMENT, "50.00")).when(FORTY).expectEvents(NOTED);
    }

    @Test
    void it_is_noted_once() {
        payment.given(drawn(PAYMENT, "50.00"), NOTED).when(FORTY).expectNoEvents();
    }

    @Test
    void it_lowers_what_is_left() {
        payment.given(drawn(PAYMENT, "50.00"), NOTED).when(new DrawRefund(PAYMENT, "r-2", "c-2", usd("50.00"), NOW))
                .expectEvents(new RefundDrawn("stripe", "pi_1", "card", "r-2", "c-2", NOW, 1, usd("10.00"), usd("100.00"), usd("0.00")));
    }

    @Test
    void told_by_the_storefront_later_it_counts_once() {
        var told = new CapturedPayment("stripe", "pi_1", "card", usd("100.00"), usd("40.00"));

        payment.given(drawn(PAYMENT, "50.00"), NOTED).when(new DrawRefund(told, "r-2", "c-2", usd("50.00"), NOW))
                .expectEvents(new RefundDrawn("stripe", "pi_1", "card", "r-2", "c-2", NOW, 1, usd("10.00"), usd("100.00"), usd("40.00")));
    }

    @Test
    void when_nothing_is_left_nothing_is_drawn() {
        var all = new RefundedOutsideNoted("stripe", "pi_1", "card", REFUND, CLAIM, NOW, "re_out", usd("50.00"), usd("50.00"), CORRECTION);

        payment.given(drawn(PAYMENT, "50.00"), all).when(new DrawRefund(PAYMENT, "r-2", "c-2", usd("50.00"), NOW))
                .expectEvents(new NothingLeftToDraw("stripe", "pi_1", "card", "r-2", "c-2", NOW, usd("100.00"), usd("0.00")));
    }

    @Test
    void another_currency_contradicts() {
        payment.given(drawn(PAYMENT, "50.00"))
                .when(new NoteRefundedOutside(PAYMENT.key(), "re_out", org.joda.money.Money.parse("EUR 1.00"), CORRECTION, NOW))
                .expectException(Contradiction.class);
    }

    @Test
    void a_correction_is_noted_once_with_who() {
        var noted = new CorrectionNoted("stripe", "pi_1", "card", REFUND, CLAIM, NOW, CORRECTION);
        payment.given(drawn(PAYMENT, "50.00")).when(new NoteCorrection(PAYMENT.key(), REFUND, CORRECTION, NOW)).expectEvents(noted);
    }

    @Test
    void the_same_correction_again_changes_nothing() {
        payment.given(drawn(PAYMENT, "50.00"), new CorrectionNoted("stripe", "pi_1", "card", REFUND, CLAIM, NOW, CORRECTION))
                .when(new NoteCorrection(PAYMENT.key(), REFUND, CORRECTION, NOW)).expectNoEvents();
    }
}
