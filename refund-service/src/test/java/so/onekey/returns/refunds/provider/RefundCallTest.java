package so.onekey.returns.refunds.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static so.onekey.returns.refunds.RefundFixtures.NOW;
import static so.onekey.returns.refunds.RefundFixtures.usd;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.refunds.StripeStub;
import so.onekey.returns.refunds.StripeStub.Trouble;
import so.onekey.returns.refunds.approval.PaymentKey;
import so.onekey.returns.refunds.payment.Contradiction;
import so.onekey.returns.refunds.payment.Contradiction.Now;
import so.onekey.returns.refunds.payment.Contradiction.Said;
import so.onekey.returns.refunds.payment.PaymentCommand.HoldPart;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteContradiction;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordAcceptance;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordNeverArrived;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordRefusal;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordUnknownOutcome;

/** One attempt from its order on, as time goes by and answers get lost. */
class RefundCallTest {
    private static final String PAYMENT = "pi_1";
    private static final ProviderRefund REFUND = new ProviderRefund(new PaymentKey("stripe", PAYMENT), "r-1", 1, usd("99.50"), NOW);
    private static final Said PAID_TOO = new Said("r-1", 1, Now.ACCEPTED, "re_1", null);
    private static final Duration SAFE = Duration.ofHours(22);
    private static final Duration UNSAFE = Duration.ofHours(24);
    private static final Duration TOO_LATE = Duration.ofDays(3);
    private final StripeStub stripe = new StripeStub();
    private final List<Object> told = new ArrayList<>();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final MeterRegistry meters = new SimpleMeterRegistry();

    @BeforeEach
    void listen() {
        for (var command : List.of(RecordAcceptance.class, RecordRefusal.class, RecordNeverArrived.class, RecordUnknownOutcome.class,
                HoldPart.class, NoteContradiction.class)) {
            bus.subscribe(command.getName(), message -> told.add(message.getPayload()));
        }
    }

    @AfterEach
    void stop() {
        stripe.close();
    }

    @Test
    void while_the_key_is_safe_a_lost_answer_is_asked_for_again_with_it() {
        loseTheAnswer();

        assertThatThrownBy(() -> performAfter(SAFE)).isInstanceOf(NoAnswer.class);
        performAfter(SAFE);

        assertThat(told).hasOnlyElementsOfType(RecordAcceptance.class).hasSize(1);
        assertThat(stripe.refunds(PAYMENT)).hasSize(1);
        assertThat(stripe.looks(PAYMENT)).isZero();
    }

    @Test
    void after_that_it_is_found_in_stripes_list_however_many_refunds_the_payment_has() {
        for (int i = 0; i < 5; i++) {
            stripe.refundedOutside(PAYMENT);
        }
        loseTheAnswer();
        assertThatThrownBy(() -> performAfter(SAFE)).isInstanceOf(NoAnswer.class);

        performAfter(UNSAFE);

        assertThat(told).containsExactly(new RecordAcceptance(REFUND.payment(), "r-1", 1, stripe.refunds(PAYMENT).getLast(), at(UNSAFE)));
        assertThat(stripe.calls(PAYMENT)).hasSize(2);
        assertThat(stripe.looks(PAYMENT)).isEqualTo(3);
    }

    @Test
    void what_is_found_to_have_failed_is_refused() {
        loseTheAnswer();
        assertThatThrownBy(() -> performAfter(SAFE)).isInstanceOf(NoAnswer.class);
        String refund = stripe.refunds(PAYMENT).getFirst();
        stripe.becomes(PAYMENT, "failed");

        performAfter(UNSAFE);

        assertThat(told).containsExactly(new RecordRefusal(REFUND.payment(), "r-1", 1, "lost_or_stolen_card", refund, at(UNSAFE)));
    }

    @Test
    void what_is_not_in_the_list_never_arrived() {
        stripe.refundedOutside(PAYMENT);

        performAfter(UNSAFE);

        assertThat(told).containsExactly(new RecordNeverArrived(REFUND.payment(), "r-1", 1, at(UNSAFE)));
        assertThat(stripe.calls(PAYMENT)).isEmpty();
    }

    @Test
    void what_was_sent_a_moment_ago_may_still_be_on_its_way() {
        assertThatThrownBy(() -> performAfter(RefundCall.KEY_IS_SAFE_FOR)).isInstanceOf(StillOpen.class);
        assertThat(told).isEmpty();
        assertThat(stripe.calls(PAYMENT)).isEmpty();
    }

    @Test
    void a_look_up_that_fails_comes_again_and_nothing_is_sent_meanwhile() {
        stripe.lookingMeets(PAYMENT, Trouble.BROKEN, Trouble.BUSY);

        assertThatThrownBy(() -> performAfter(UNSAFE)).isInstanceOf(NoAnswer.class);
        assertThatThrownBy(() -> performAfter(UNSAFE)).isInstanceOf(NoAnswer.class);
        assertThat(told).isEmpty();
        performAfter(UNSAFE);

        assertThat(told).hasOnlyElementsOfType(RecordNeverArrived.class).hasSize(1);
        assertThat(stripe.calls(PAYMENT)).isEmpty();
    }

    @Test
    void a_look_up_that_fails_for_days_is_told_to_a_person() {
        stripe.lookingMeets(PAYMENT, Trouble.BROKEN);

        performAfter(TOO_LATE);

        assertThat(told).containsExactly(new RecordUnknownOutcome(REFUND.payment(), "r-1", 1, at(TOO_LATE)));
        assertThat(stripe.calls(PAYMENT)).isEmpty();
    }

    @Test
    void a_refund_that_waits_for_the_customer_is_looked_up_until_it_is_decided() {
        stripe.meets(PAYMENT, Trouble.REQUIRES_ACTION);
        assertThatThrownBy(() -> performAfter(Duration.ZERO)).isInstanceOf(StillOpen.class);
        assertThatThrownBy(() -> performAfter(UNSAFE)).isInstanceOf(StillOpen.class);
        assertThat(told).isEmpty();

        stripe.becomes(PAYMENT, "succeeded");
        performAfter(UNSAFE);

        assertThat(told).hasOnlyElementsOfType(RecordAcceptance.class).hasSize(1);
    }

    @Test
    void a_refund_that_waits_for_the_customer_for_days_is_told_to_a_person() {
        stripe.meets(PAYMENT, Trouble.REQUIRES_ACTION);
        assertThatThrownBy(() -> performAfter(Duration.ZERO)).isInstanceOf(StillOpen.class);

        performAfter(TOO_LATE);

        assertThat(told).hasOnlyElementsOfType(RecordUnknownOutcome.class).hasSize(1);
    }

    @Test
    void a_refund_on_a_disputed_payment_is_held() {
        stripe.meets(PAYMENT, Trouble.DISPUTED);

        performAfter(Duration.ZERO);

        assertThat(told).containsExactly(new HoldPart(REFUND.payment(), "r-1", 1, "charge_disputed", NOW));
    }

    /** Somebody had paid it by hand when the answer came; asking again would bring the same answer for ever. */
    @Test
    void an_answer_that_contradicts_our_books_is_noted_and_not_asked_for_again() {
        bus.subscribe(RecordAcceptance.class.getName(), message -> {
            throw new Contradiction("known as paid by hand", PAID_TOO);
        });

        performAfter(Duration.ZERO);

        assertThat(told).containsExactly(new NoteContradiction(REFUND.payment(), PAID_TOO, NOW));
        assertThat(meters.get("returns.refunds.contradictions").counter().count()).isOne();
    }

    private static final class NoTransactions extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }

    /** Twice, as the JDK itself asks once more, under the same key. */
    private void loseTheAnswer() {
        stripe.meets(PAYMENT, Trouble.ANSWER_LOST, Trouble.ANSWER_LOST);
    }

    private static Instant at(Duration afterTheOrder) {
        return NOW.plus(afterTheOrder);
    }

    private void performAfter(Duration order) {
        var settings = new ProviderSettings(stripe.address(), "sk_test_refunds", "whsec_of_tests_with_enough_letters", TOO_LATE,
                Duration.ofMillis(500), Duration.ofMillis(500));
        var commands = DefaultCommandGateway.builder().commandBus(bus).build();
        var transactions = new Transactions(new TransactionTemplate(new NoTransactions()));
        var clock = Clock.fixed(at(order), ZoneOffset.UTC);
        new RefundCall(new ProviderConfiguration().stripeRefunds(settings), commands, transactions,
                new Contradictions(commands, transactions, clock, meters), clock, settings).perform(REFUND.key(), REFUND);
    }
}
