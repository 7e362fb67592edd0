package so.onekey.returns.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.RefundMessage.*;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;
import so.onekey.returns.events.SettlementCause;
import so.onekey.returns.refunds.StripeStub.Trouble;

/** Two instances of the service on one database, from the approval on Kafka to the message on Kafka. */
class RefundServiceTest {
    /** Until then a busy machine, too, has issued a refund; its dates are over a second later. */
    private static final Duration SOON = Duration.ofSeconds(10);
    private final Running running = Running.shared();
    private final Topics topics = running.topics;
    private final String claim = "c-" + UUID.randomUUID();
    private final String payment = "pi_" + claim;

    @AfterEach
    void itIsNow() {
        running.clock.moveAhead(Duration.ZERO);
    }

    @Test
    void an_approved_refund_is_paid_once_and_told() {
        topics.say(approved(claim, "99.50", stripe(payment)));

        eventually(() -> has(RefundIssued.class));
        assertThat(told()).containsExactly(RefundScheduled.class, RefundIssued.class);
        assertThat(running.stripe.calls(payment)).singleElement().satisfies(call -> assertThat(call.amount()).isEqualTo(9950));
        assertThat(topics.heard(claim, RefundIssued.class)).singleElement().satisfies(issued -> {
            assertThat(issued.refundId()).isEqualTo("r-" + claim);
            assertThat(issued.parts().getFirst().providerRefundId()).isEqualTo(running.stripe.refunds(payment).getFirst());
        });
    }

    @Test
    void an_approval_delivered_twice_changes_nothing() {
        var approved = approved(claim, "99.50", stripe(payment));
        topics.say(approved);
        topics.say(approved);
        eventually(() -> has(RefundIssued.class));

        topics.say(approved);
        topics.say(another(approved, "r-other-" + claim));

        eventually(() -> topics.heard(claim, RefundIssued.class).size() == 2);
        assertThat(running.stripe.refunds(payment)).hasSize(2);
        assertThat(told()).containsExactly(RefundScheduled.class, RefundIssued.class, RefundScheduled.class, RefundIssued.class);
    }

    @Test
    void a_lost_answer_is_asked_for_again_with_the_same_key() {
        running.stripe.meets(payment, Trouble.ANSWER_LOST, Trouble.BROKEN);

        topics.say(approved(claim, "99.50", stripe(payment)));

        eventually(() -> has(RefundIssued.class));
        assertThat(running.stripe.calls(payment)).hasSizeGreaterThan(1).extracting(StripeStub.Call::key)
                .containsOnly("r-" + claim + ":" + payment + ":1");
        assertThat(running.stripe.refunds(payment)).hasSize(1);
    }

    @Test
    void an_instance_that_goes_away_in_the_middle_changes_nothing() {
        running.stripe.meets(payment, Trouble.ANSWER_LOST, Trouble.BROKEN);
        topics.say(approved(claim, "99.50", stripe(payment)));
        eventually(() -> !running.stripe.calls(payment).isEmpty());

        running.replaceAnInstance();

        eventually(() -> has(RefundIssued.class));
        assertThat(running.stripe.refunds(payment)).hasSize(1);
        assertThat(told()).containsExactly(RefundScheduled.class, RefundIssued.class);
    }

    @Test
    void four_refunds_at_once_never_draw_more_than_was_captured() {
        var claims = IntStream.range(0, 4).mapToObj(i -> claim + "-" + i).toList();

        claims.forEach(one -> topics.say(approved(one, "99.00", stripe(payment))));

        eventually(() -> claims.stream().allMatch(one -> topics.heard(one).stream()
                .anyMatch(said -> said instanceof RefundIssued || said instanceof RefundAwaitsSettlement)));
        eventually(() -> running.stripe.calls(payment).stream().mapToLong(StripeStub.Call::amount).sum() == 20_300);
        assertThat(claims.stream().flatMap(one -> topics.heard(one, RefundAwaitsSettlement.class).stream())
                .peek(waits -> assertThat(waits.cause()).isEqualTo(SettlementCause.OVER_CAP)).map(RefundAwaitsSettlement::amount)
                .reduce(Money.parse("USD 0.00"), Money::plus)).isEqualTo(Money.parse("USD 193.00"));
    }

    @Test
    void what_no_provider_can_refund_awaits_a_person() {
        topics.say(approved(claim, "250.00", payment("manual", payment, "50.00"), stripe("pi_first_" + claim)));

        eventually(() -> has(RefundAwaitsSettlement.class));
        assertThat(topics.heard(claim, RefundAwaitsSettlement.class)).singleElement().satisfies(waits -> {
            assertThat(waits.cause()).isEqualTo(SettlementCause.CANNOT);
            assertThat(waits.amount()).isEqualTo(Money.parse("USD 47.00"));
            assertThat(waits.parts().getFirst().paymentId()).isEqualTo(payment);
        });
        assertThat(running.stripe.calls(payment)).isEmpty();
        assertThat(has(RefundIssued.class)).isFalse();
    }

    @Test
    void a_refused_refund_fails_and_awaits_a_person() {
        running.stripe.meets(payment, Trouble.DECLINED);

        topics.say(approved(claim, "99.50", stripe(payment)));

        eventually(() -> has(RefundAwaitsSettlement.class));
        assertThat(told()).containsExactly(RefundScheduled.class, RefundFailed.class, RefundAwaitsSettlement.class);
        assertThat(topics.heard(claim, RefundFailed.class).getFirst().parts().getFirst().failureCode())
                .isEqualTo("expired_or_canceled_card");
    }

    @Test
    void after_23_hours_a_lost_answer_is_looked_up_and_nothing_is_sent_again() {
        running.stripe.meets(payment, Trouble.ANSWER_LOST, Trouble.ANSWER_LOST, Trouble.BROKEN, Trouble.BROKEN, Trouble.BROKEN);
        running.stripe.lookingMeets(payment, Trouble.BROKEN);
        topics.say(approved(claim, "99.50", stripe(payment)));
        eventually(() -> !running.stripe.refunds(payment).isEmpty());

        running.clock.moveAhead(Duration.ofHours(24));
        int sent = running.stripe.calls(payment).size();

        eventually(() -> has(RefundIssued.class));
        assertThat(running.stripe.calls(payment)).hasSizeLessThanOrEqualTo(sent + 1);
        assertThat(running.stripe.refunds(payment)).hasSize(1);
    }

    @Test
    void what_never_arrives_is_tried_three_times_and_then_told_to_a_person() {
        running.stripe.meets(payment, Trouble.BROKEN, Trouble.BROKEN, Trouble.BROKEN);
        topics.say(approved(claim, "99.50", stripe(payment)));
        eventually(() -> !running.stripe.calls(payment).isEmpty());

        running.clock.moveAhead(Duration.ofHours(24));

        eventually(() -> has(RefundAwaitsSettlement.class));
        assertThat(told()).containsExactly(RefundScheduled.class, RefundFailed.class, RefundAwaitsSettlement.class);
        assertThat(topics.heard(claim, RefundFailed.class).getFirst().parts().getFirst().failureCode()).isEqualTo("never_arrived");
        assertThat(running.stripe.looks(payment)).isEqualTo(3);
        assertThat(running.stripe.refunds(payment)).isEmpty();
    }

    @Test
    void what_nobody_can_find_out_for_days_is_told_to_a_person() {
        running.stripe.meets(payment, Trouble.BROKEN, Trouble.BROKEN, Trouble.BROKEN);
        running.stripe.lookingMeets(payment, Trouble.BROKEN, Trouble.BROKEN);
        topics.say(approved(claim, "99.50", stripe(payment)));
        eventually(() -> !running.stripe.calls(payment).isEmpty());

        running.clock.moveAhead(Duration.ofDays(3));

        eventually(() -> has(RefundOutcomeUnknown.class));
        assertThat(told()).containsExactly(RefundScheduled.class, RefundOutcomeUnknown.class);
    }

    @Test
    void a_promise_that_is_not_kept_is_overdue_and_then_escalated() {
        topics.say(approved(claim, Instant.now().plus(SOON), "20.00", payment("manual", payment, "50.00")));

        eventually(() -> has(RefundEscalated.class));
        assertThat(told()).containsExactly(RefundScheduled.class, RefundAwaitsSettlement.class, RefundOverdue.class,
                RefundEscalated.class);
        assertThat(topics.heard(claim, RefundOverdue.class).getFirst().amount()).isEqualTo(Money.parse("USD 20.00"));
    }

    @Test
    void an_issued_refund_leaves_no_deadline_behind() {
        topics.say(approved(claim, Instant.now().plus(SOON), "20.00", stripe(payment)));
        eventually(() -> has(RefundIssued.class));

        var later = claim + "-later";
        topics.say(approved(later, Instant.now().plus(SOON), "20.00", payment("manual", "bt_" + later, "50.00")));

        eventually(() -> !topics.heard(later, RefundEscalated.class).isEmpty());
        assertThat(told()).containsExactly(RefundScheduled.class, RefundIssued.class);
    }

    @Test
    void the_same_refund_with_other_terms_is_parked_for_a_person() {
        topics.say(approved(claim, "20.00", stripe(payment)));
        topics.say(approved(claim, "21.00", stripe(payment)));

        eventually(() -> running.jdbc.sql("select reason from parked_message where message_key = ?").param(claim).query(String.class)
                .list().stream().anyMatch(reason -> reason.contains("known with other terms")));
        assertThat(running.stripe.calls(payment)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void an_approval_that_contradicts_itself_is_parked_and_names_the_field() {
        topics.say(approved(claim, "20.00", stripe(payment), stripe(payment)));

        eventually(() -> running.jdbc.sql("select reason from parked_message where message_key = ?").param(claim).query(String.class)
                .list().stream().anyMatch(reason -> reason.startsWith("payments[1].paymentId:")));
    }

    private boolean has(Class<? extends RefundMessage> type) {
        return !topics.heard(claim, type).isEmpty();
    }

    private List<Class<?>> told() {
        return topics.heard(claim).stream().<Class<?>>map(Object::getClass).toList();
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50)).until(condition);
    }

    private static RefundApproved approved(String claim, String amount, RefundablePayment... payments) {
        return approved(claim, Instant.now().plus(Duration.ofDays(1)), amount, payments);
    }

    private static RefundApproved approved(String claim, Instant at, String amount, RefundablePayment... payments) {
        var money = Money.parse("USD " + amount);
        return new RefundApproved(claim, "o-" + claim, Instant.now(), "r-" + claim, at, money, List.of(new RefundedLine("1", 1, money)),
                Money.parse("USD 0.00"), List.of(payments));
    }

    private static RefundApproved another(RefundApproved like, String refundId) {
        return new RefundApproved(like.claimId(), like.orderId(), like.occurredAt(), refundId, like.approvedAt(), like.amount(),
                like.lines(), like.shipping(), like.payments());
    }

    private static RefundablePayment stripe(String paymentId) {
        return payment("stripe", paymentId, "203.00");
    }

    private static RefundablePayment payment(String provider, String paymentId, String captured) {
        return new RefundablePayment(provider, paymentId, "card", Money.parse("USD " + captured), Money.parse("USD 0.00"));
    }
}
