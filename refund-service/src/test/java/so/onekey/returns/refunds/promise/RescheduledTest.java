package so.onekey.returns.refunds.promise;

import static so.onekey.returns.refunds.RefundFixtures.*;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.test.saga.SagaTestFixture;
import org.axonframework.test.saga.WhenState;
import org.junit.jupiter.api.Test;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.refund.DueDate;
import so.onekey.returns.refunds.refund.RefundCommand.Escalate;
import so.onekey.returns.refunds.refund.RefundEvent.RefundRescheduled;

class RescheduledTest {
    private static final CapturedPayment TRANSFER = manual("bt_1", "100.00");
    private static final Duration DAY = Duration.ofDays(1);
    private final SagaTestFixture<RefundPromise> promise = new SagaTestFixture<>(RefundPromise.class);

    @Test
    void the_deadlines_move_with_the_dates() throws Exception {
        given(DUE.plus(DAY), ESCALATES.plus(DAY)).whenTimeAdvancesTo(DUE.plusSeconds(1))
                .expectScheduledDeadlineWithName(DUE.plus(DAY), DueDate.PASSED);
    }

    @Test
    void the_new_dates_come_up() throws Exception {
        given(DUE.plus(DAY), ESCALATES.plus(DAY)).whenTimeAdvancesTo(ESCALATES.plus(DAY))
                .expectTriggeredDeadlinesWithName(DueDate.PASSED, RefundPromise.ESCALATION)
                .expectDispatchedCommands(new Escalate(REFUND, ESCALATES.plus(DAY)));
    }

    @Test
    void a_date_that_has_passed_comes_up_at_once() throws Exception {
        given(NOW, ESCALATES).whenTimeElapses(Duration.ofMillis(1)).expectTriggeredDeadlinesWithName(DueDate.PASSED);
    }

    @Test
    void nothing_is_left_of_the_old_dates() throws Exception {
        given(DUE.minus(DAY), ESCALATES.minus(DAY)).whenTimeAdvancesTo(DUE).expectTriggeredDeadlinesWithName(DueDate.PASSED);
    }

    private WhenState given(Instant due, Instant escalates) throws Exception {
        return promise.givenCurrentTime(NOW).andThenAPublished(scheduled("80.00", TRANSFER))
                .andThenAPublished(drawn(TRANSFER, "80.00")).andThenAPublished(new RefundRescheduled(REFUND, CLAIM, ORDER, NOW,
                        usd("80.00"), DUE, ESCALATES, due, escalates, "HONG_KONG+1"));
    }
}
