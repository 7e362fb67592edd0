package so.onekey.returns.refunds.refund;

import static so.onekey.returns.refunds.RefundFixtures.*;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.refund.RefundCommand.Escalate;
import so.onekey.returns.refunds.refund.RefundCommand.MarkOverdue;
import so.onekey.returns.refunds.refund.RefundCommand.Reschedule;
import so.onekey.returns.refunds.refund.RefundEvent.RefundEscalated;
import so.onekey.returns.refunds.refund.RefundEvent.RefundOverdue;
import so.onekey.returns.refunds.refund.RefundEvent.RefundRescheduled;

class RescheduleTest {
    private static final CapturedPayment CARD = stripe("pi_1", "100.00");
    private static final Instant LATER = DUE.plus(Duration.ofDays(1));
    private static final RefundRescheduled MOVED = new RefundRescheduled(REFUND, CLAIM, ORDER, NOW, usd("80.00"), DUE, ESCALATES, LATER,
            ESCALATES, "HONG_KONG+1");
    private final AggregateTestFixture<Refund> refund = new AggregateTestFixture<>(Refund.class);

    @Test
    void an_open_refund_gets_the_dates_of_the_corrected_calendar() {
        refund.given(scheduled("80.00", CARD)).when(to(LATER)).expectEvents(MOVED);
    }

    @Test
    void the_same_dates_change_nothing() {
        refund.given(scheduled("80.00", CARD)).when(to(DUE)).expectNoEvents();
        refund.given(scheduled("80.00", CARD), MOVED).when(to(LATER)).expectNoEvents();
    }

    @Test
    void an_issued_refund_keeps_its_dates() {
        refund.given(scheduled("80.00", CARD), issued("80.00", accepted(CARD, "80.00"))).when(to(LATER)).expectNoEvents();
    }

    @Test
    void an_escalated_refund_keeps_its_dates() {
        refund.given(scheduled("80.00", CARD), new RefundEscalated(REFUND, CLAIM, ORDER, ESCALATES, usd("80.00"), DUE)).when(to(LATER))
                .expectNoEvents();
    }

    @Test
    void it_is_overdue_by_the_new_date() {
        refund.given(scheduled("80.00", CARD), MOVED).when(new MarkOverdue(REFUND, LATER))
                .expectEvents(new RefundOverdue(REFUND, CLAIM, ORDER, LATER, usd("80.00"), LATER));
    }

    @Test
    void a_date_that_was_moved_while_it_came_up_is_not_told() {
        refund.given(scheduled("80.00", CARD), MOVED).when(new MarkOverdue(REFUND, DUE)).expectNoEvents();
        refund.given(scheduled("80.00", CARD), MOVED).when(new Escalate(REFUND, ESCALATES.minusSeconds(1))).expectNoEvents()
                .expectResultMessagePayload(true);
        refund.given(scheduled("80.00", CARD), MOVED).when(new Escalate(REFUND, ESCALATES)).expectResultMessagePayload(false)
                .expectEvents(new RefundOverdue(REFUND, CLAIM, ORDER, LATER, usd("80.00"), LATER),
                        new RefundEscalated(REFUND, CLAIM, ORDER, ESCALATES, usd("80.00"), LATER));
    }

    @Test
    void what_was_told_as_overdue_is_not_told_again() {
        refund.given(scheduled("80.00", CARD), new RefundOverdue(REFUND, CLAIM, ORDER, DUE, usd("80.00"), DUE), MOVED)
                .when(new MarkOverdue(REFUND, LATER)).expectNoEvents();
    }

    private static Reschedule to(Instant due) {
        return new Reschedule(REFUND, due, ESCALATES, "HONG_KONG+1", NOW);
    }
}
