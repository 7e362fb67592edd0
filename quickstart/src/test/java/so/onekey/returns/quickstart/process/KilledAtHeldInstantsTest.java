package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.onekey.returns.events.Reason;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.partners.Behaviour;
import so.onekey.returns.quickstart.partners.CaughtMail;
import so.onekey.returns.quickstart.partners.Hold;
import so.onekey.returns.quickstart.people.Wish;
import so.onekey.returns.quickstart.process.SharedHouse.Running;
import so.onekey.returns.quickstart.stories.Stories;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A service is killed (SIGKILL) at an instant that is held open from outside: between the provider's booking and its answer, before and after DATA. */
@ExtendWith(SharedHouse.class)
class KilledAtHeldInstantsTest {
    private static final Duration STEP = Duration.ofSeconds(60);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void the_refund_service_may_die_while_the_provider_books_or_answers(Running running) {
        assertThat(killWhileHeld(running, true).scenes()).isNotEmpty();
        assertThat(killWhileHeld(running, false).scenes()).isNotEmpty();
    }

    private Run killWhileHeld(Running running, boolean beforeBooking) {
        Quiet.await(running.house());
        var hold = new Hold();
        running.house().provider().behave(beforeBooking
                ? new Behaviour.HoldBooking(hold)
                : new Behaviour.HoldAnswer(hold));
        var run = Run.of(Stories.CANCELLATION.tell(), running.stage(), threads);
        hold.awaitReached(STEP);
        running.house().refunds().kill();
        running.house().provider().behaveNormally();
        hold.release();
        running.house().refunds().launch();
        running.house().refunds().awaitReady();
        run.awaitEnd();
        new Aftermath(running).of(run, List.of());
        return run;
    }

    @Test
    void the_notification_service_may_die_before_data_and_no_mail_is_lost_or_doubled(Running running) {
        Quiet.await(running.house());
        var hold = running.house().mails().holdBeforeData();
        var run = Run.of(Stories.REJECTION.tell(), running.stage(), threads);
        hold.awaitReached(STEP);
        running.house().notifications().kill();
        hold.release();
        running.house().notifications().launch();
        running.house().notifications().awaitReady();
        run.awaitEnd();
        assertThat(running.house().mails().mailsTo(run.order().email())).hasSize(1);
    }

    @Test
    void only_a_death_between_data_and_the_recorded_answer_repeats_a_mail_and_then_with_the_same_id(Running running) {
        Quiet.await(running.house());
        var hold = running.house().mails().holdBeforeAnswer();
        var order = DemoOrder.next();
        running.house().storefront().publish(order.dispatched());
        running.house().storefront().publish(order.placed());
        running.stage().customers().request(order.orderId(), order.email(), List.of(Wish.of(2, Reason.NO_LONGER_WANTED)),
                "claim-" + order.orderId());
        hold.awaitReached(STEP);
        running.house().notifications().kill();
        hold.release();
        running.house().notifications().launch();
        running.house().notifications().awaitReady();
        await().atMost(STEP).until(() -> running.house().mails().mailsTo(order.email()).size() == 2);
        assertThat(running.house().mails().mailsTo(order.email())).extracting(CaughtMail::messageId).containsOnly(
                running.house().mails().mailsTo(order.email()).getFirst().messageId());
    }
}
