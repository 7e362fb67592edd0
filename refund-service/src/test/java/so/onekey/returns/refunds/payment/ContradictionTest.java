package so.onekey.returns.refunds.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.refunds.RefundFixtures.*;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.payment.Contradiction.Now;
import so.onekey.returns.refunds.payment.Contradiction.Said;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteContradiction;
import so.onekey.returns.refunds.payment.PaymentEvent.ContradictionNoted;

class ContradictionTest {
    private static final CapturedPayment CARD = stripe("pi_1", "100.00");
    private static final Said FAILED = new Said(REFUND, 1, Now.REFUSED, "re_another", "declined");
    private final FixtureConfiguration<Payment> payment = new AggregateTestFixture<>(Payment.class);

    @Test
    void what_a_provider_says_against_its_own_words_is_noted_once() {
        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00")).when(new NoteContradiction(CARD.key(), FAILED, NOW))
                .expectEvents(noted()).expectResultMessagePayload(true);
        payment.given(drawn(CARD, "80.00"), partAccepted(CARD, "80.00"), noted()).when(new NoteContradiction(CARD.key(), FAILED, NOW))
                .expectNoEvents().expectResultMessagePayload(false);
    }

    @Test
    void it_is_known_what_was_said() {
        var accepted = Draw.open(drawn(CARD, "80.00")).with(new Draw.Accepted("re_pi_1"));

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Contradiction.class,
                () -> accepted.learns(new Draw.Refused("declined", "re_another"))).said()).contains(FAILED);
    }

    private static ContradictionNoted noted() {
        return new ContradictionNoted("stripe", "pi_1", "card", REFUND, CLAIM, NOW, FAILED);
    }
}
