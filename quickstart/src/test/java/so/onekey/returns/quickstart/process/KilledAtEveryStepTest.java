package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.onekey.returns.events.ClaimMessage.ReturnRequested;
import so.onekey.returns.quickstart.house.ServiceProcess;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.partners.Behaviour;
import so.onekey.returns.quickstart.partners.CaughtMail;
import so.onekey.returns.quickstart.partners.Hold;
import so.onekey.returns.quickstart.process.SharedHouse.Running;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Each service is killed (SIGKILL) within a quarter of a second of a step being seen, at every step of both journeys, and started again.
 */
@ExtendWith(SharedHouse.class)
class KilledAtEveryStepTest {
    private static final Duration STEP = Duration.ofSeconds(60);
    private static final Duration BETWEEN_STARTS = Duration.ofMillis(120);
    private static final Duration JUST_SEEN = Duration.ofMillis(250);
    private static final int JOURNEYS_PER_WAVE = 8;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Run> runs = new ArrayList<>();
    private final List<Instant> notificationKills = new ArrayList<>();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void the_claims_service_may_die_at_any_step(Running running) {
        killAtEveryStep(running, running.house().claims());
    }

    @Test
    void the_refund_service_may_die_at_any_step(Running running) {
        killAtEveryStep(running, running.house().refunds());
    }

    @Test
    void the_notification_service_may_die_at_any_step(Running running) {
        killAtEveryStep(running, running.house().notifications());
    }

    private void killAtEveryStep(Running running, ServiceProcess victim) {
        var cancellations = EnumSet.copyOf(Step.OF_A_CANCELLATION);
        var rejections = EnumSet.copyOf(Step.OF_A_REJECTION);
        while (!cancellations.isEmpty() || !rejections.isEmpty()) {
            var wave = startWave(running, cancellations, rejections);
            // The latest step that is still missing: the journeys that started after the watched one stand at earlier steps then.
            Step next = cancellations.isEmpty() ? last(rejections) : last(cancellations);
            Run watched = cancellations.isEmpty() ? wave.rejections().getFirst() : wave.cancellations().getFirst();
            awaitStep(running, watched, next);
            victim.kill();
            var killed = Instant.now();
            notificationKills.add(killed);
            (cancellations.isEmpty() ? rejections : cancellations).remove(next);
            wave.cancellations().forEach(run -> cancellations.removeAll(stepsJustSeen(running, run, killed)));
            wave.rejections().forEach(run -> rejections.removeAll(stepsJustSeen(running, run, killed)));
            victim.launch();
            victim.awaitReady();
        }
        runs.forEach(Run::awaitEnd);
        runs.forEach(run -> new Aftermath(running).of(run, victim == running.house().notifications() ? notificationKills : List.of()));
    }

    private static Step last(Set<Step> steps) {
        return steps.stream().reduce((before, step) -> step).orElseThrow();
    }

    private record Wave(List<Run> cancellations, List<Run> rejections) {}

    /** Some journeys of each kind, one shortly after the other, so that one kill meets them at several steps. */
    private Wave startWave(Running running, Set<Step> cancellations, Set<Step> rejections) {
        var wave = new Wave(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < JOURNEYS_PER_WAVE; i++) {
            if (!cancellations.isEmpty()) {
                wave.cancellations().add(Run.cancellation(running.stage(), threads));
            }
            if (!rejections.isEmpty() && i % 2 == 0) {
                wave.rejections().add(Run.rejection(running.stage(), threads));
            }
            await().pollDelay(BETWEEN_STARTS).until(() -> true);
        }
        runs.addAll(wave.cancellations());
        runs.addAll(wave.rejections());
        return wave;
    }

    private static void awaitStep(Running running, Run run, Step step) {
        await().atMost(STEP).pollInterval(Duration.ofMillis(5)).until(() -> running.witness().all(ReturnRequested.class).stream()
                .filter(request -> request.orderId().equals(run.order().orderId()))
                .anyMatch(request -> !running.witness().about(request.claimId(), step.message()).isEmpty()));
    }

    /** The steps of a journey that had been seen for hardly any time when the service was killed. */
    private static List<Step> stepsJustSeen(Running running, Run run, Instant killed) {
        return running.witness().all(ReturnRequested.class).stream().filter(request -> request.orderId().equals(run.order().orderId()))
                .flatMap(request -> running.witness().about(request.claimId()).stream())
                .filter(event -> running.witness().firstHeard(event).isAfter(killed.minus(JUST_SEEN))).map(event -> Step.of(event.data()))
                .toList();
    }

    @Test
    void the_refund_service_may_die_while_the_provider_books_or_answers(Running running) {
        assertThat(killWhileHeld(running, true).steps()).isNotEmpty();
        assertThat(killWhileHeld(running, false).steps()).isNotEmpty();
    }

    private Run killWhileHeld(Running running, boolean beforeBooking) {
        Quiet.await(running.house());
        var hold = new Hold();
        running.house().provider().behave(beforeBooking
                ? new Behaviour.HoldBooking(hold)
                : new Behaviour.HoldAnswer(hold));
        var run = Run.cancellation(running.stage(), threads);
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
        var run = Run.rejection(running.stage(), threads);
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
        running.stage().claims().request(order.unwanted(), "claim-" + order.orderId());
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
