package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.ClaimMessage.ClaimClosed;
import so.onekey.returns.events.ClaimMessage.ItemInspected;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.ClaimMessage.ReturnRequested;
import so.onekey.returns.events.ClaimMessage.ShipmentStopRequested;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.NotificationMessage;
import so.onekey.returns.events.NotificationMessage.NotificationSent;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.RefundMessage.RefundFailed;
import so.onekey.returns.events.RefundMessage.RefundOutcomeUnknown;
import so.onekey.returns.events.RefundMessage.RefundOverdue;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.partners.Behaviour;
import so.onekey.returns.quickstart.partners.CaughtMail;
import so.onekey.returns.quickstart.partners.Hold;
import so.onekey.returns.quickstart.people.Wish;
import so.onekey.returns.quickstart.process.SharedHouse.Running;
import so.onekey.returns.quickstart.stories.Stories;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Each service is killed (SIGKILL) within 400 ms of a step being seen, at every step that it takes part in, of every
 * journey, and started again.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(SharedHouse.class)
class KilledAtEveryStepTest {
    private static final Duration STEP = Duration.ofSeconds(60);
    private static final Duration ALL_STEPS = Duration.ofMinutes(8);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void each_service_may_die_at_any_step(Running running) {
        var house = running.house();
        var claims = new Mortal(house.claims(), ClaimMessage.class, everything());
        var refunds = new Mortal(house.refunds(), RefundMessage.class, whatRefundsActUpon());
        var notifications = new Mortal(house.notifications(), NotificationMessage.class, whatNotificationsActUpon());
        var all = List.of(claims, refunds, notifications);
        var traffic = new Traffic(running.stage(), threads);
        Instant end = Instant.now().plus(ALL_STEPS);
        while (!missing(all).isEmpty() && Instant.now().isBefore(end)) {
            traffic.goOn(missing(all));
            all.forEach(service -> service.dieAtGoodMoment(running.witness()::newsSince, threads));
            await().pollDelay(Duration.ofMillis(10)).until(() -> true);
        }
        all.forEach(Mortal::awaitLife);
        List<Run> runs = traffic.awaitEnds();
        System.err.println(all + " in " + runs.size() + " journeys");
        assertThat(missing(all)).as(all.toString()).isEmpty();
        runs.forEach(run -> new Aftermath(running).of(run, notifications.deaths()));
    }

    /** What the world hears in all journeys. */
    private static Set<Class<? extends Message>> everything() {
        return Stream.concat(Stream.of(NotificationSent.class), Stories.all().stream().flatMap(journey -> journey.heard().stream()))
                .collect(Collectors.toSet());
    }

    /** It overhears the rest. */
    private static Set<Class<? extends Message>> whatRefundsActUpon() {
        return everything().stream().filter(type -> type == RefundApproved.class || RefundMessage.class.isAssignableFrom(type))
                .collect(Collectors.toSet());
    }

    /** There is nothing to write to anybody about the others. */
    private static Set<Class<? extends Message>> whatNotificationsActUpon() {
        var others = Set.of(ReturnRequested.class, ShipmentStopRequested.class, ItemInspected.class, RefundApproved.class,
                ClaimClosed.class,
                RefundFailed.class, RefundOutcomeUnknown.class, RefundOverdue.class);
        return everything().stream().filter(type -> !others.contains(type)).collect(Collectors.toSet());
    }

    private static Set<Class<? extends Message>> missing(List<Mortal> services) {
        return services.stream().flatMap(service -> service.missing().stream()).collect(Collectors.toSet());
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
