package so.onekey.returns.chassis.processors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.context.ConfigurableApplicationContext;
import so.onekey.returns.chassis.sample.Faults;
import so.onekey.returns.chassis.sample.Running;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static so.onekey.returns.chassis.processors.Levels.eventually;
import static so.onekey.returns.chassis.processors.Levels.eventuallyDecided;
import static so.onekey.returns.chassis.processors.Levels.fill;
import static so.onekey.returns.chassis.processors.Levels.replay;
import static so.onekey.returns.chassis.processors.Levels.status;

@Execution(ExecutionMode.CONCURRENT)
class ReplayTest {

    @Test
    void a_read_model_rebuilt_on_two_instances_while_events_keep_coming_has_the_same_rows() throws Exception {
        try (var running = new Running(); var others = Executors.newSingleThreadExecutor()) {
            var first = running.instance();
            var second = running.instance();
            var levels = Levels.of(running);
            fill(first, "one", 600);
            fill(second, "two", 600);
            levels.areEventuallyAsTheEventsSay();
            running.jdbc().sql("update basin_level set drops = -1 where basin_id = 'one'").update();
            var isOver = new AtomicBoolean();
            var filling = others.submit(() -> {
                for (int turn = 0; !isOver.get(); turn++) {
                    fill(second, "meanwhile " + turn % 7, 5);
                }
            });

            assertThat(replay(second)).isEqualTo(Replays.Answer.ACCEPTED);
            eventuallyDecided(first, "STARTED");
            await().atMost(Duration.ofSeconds(45)).until(() -> status(first).segments().stream().noneMatch(at -> at.isReplaying()));
            isOver.set(true);
            filling.get();

            levels.areEventuallyAsTheEventsSay();
            eventually(first, ProcessorStatus.State.RUNNING);
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(status(second).behindBy()).isZero());
            assertThat(status(second).progressPercent()).isEqualTo(100.0);
            assertThat(running.jdbc().sql("select count(*) from seen").query(Long.class).single())
                    .isEqualTo(running.jdbc().sql("select count(*) from event where name = 'Basin.Filled'").query(Long.class).single());
        }
    }

    @Test
    void an_instance_that_is_closed_in_the_middle_leaves_the_replay_to_the_others() throws Exception {
        try (var running = new Running()) {
            var closing = running.instance();
            fill(closing, "half", 400);
            Levels.of(running).areEventuallyAsTheEventsSay();
            var heldUp = holdUp("half");
            replay(closing);
            heldUp.reached.await();
            var staying = running.instance();
            assertThat(status(staying).state()).isEqualTo(ProcessorStatus.State.REPLAYING);
            assertThat(status(staying).progressPercent()).isLessThan(100);
            assertThat(replay(staying)).isEqualTo(Replays.Answer.ALREADY_REPLAYING);
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(healthOf(closing)).isEqualTo("replaying"));
            assertThat(staying.getBean(ProcessorOverview.class).isReplaying(Levels.PROCESSOR)).isTrue();

            heldUp.goOn.countDown();
            closing.close();

            Levels.of(running).areEventuallyAsTheEventsSay();
            eventually(staying, ProcessorStatus.State.RUNNING);
        }
    }

    @Test
    void a_replay_waits_until_the_claims_of_a_killed_instance_have_timed_out() {
        try (var running = new Running()) {
            var before = running.instance();
            fill(before, "killed", 100);
            Levels.of(running).areEventuallyAsTheEventsSay();
            before.close();
            running.jdbc().sql("update processor_token set owner = 'killed', updated_at = ? where processor = 'levels' and segment = 1")
                    .param(java.time.Instant.now().toString()).update();
            // Killed as well after it had asked, and before anybody stopped.
            running.jdbc().sql("insert into replay (processor, requested_by) values ('levels', 'staff-7')").update();
            running.jdbc().sql("update basin_level set drops = -1").update();

            var after = running.instance();
            assertThat(status(after).state()).isEqualTo(ProcessorStatus.State.STOPPING);
            assertThat(healthOf(after)).isIn("replaying", "running");
            eventuallyDecided(after, "STARTED");

            Levels.of(running).areEventuallyAsTheEventsSay();
            eventually(after, ProcessorStatus.State.RUNNING);
        }
    }

    @Test
    void a_read_model_that_can_not_start_over_stays_as_it_is_and_goes_on() {
        try (var running = new Running()) {
            var instance = running.instance();
            fill(instance, "kept", 10);
            Levels.of(running).areEventuallyAsTheEventsSay();
            Faults.plan("levels of " + running.name + " start over", 1, () -> new IllegalStateException("a bug"));

            replay(instance);

            eventuallyDecided(instance, "GIVEN_UP");
            assertThat(status(instance).lastReplay().reason()).startsWith("it can't start over: IllegalStateException");
            Levels.of(running).areEventuallyAsTheEventsSay();
            fill(instance, "later", 10);
            Levels.of(running).areEventuallyAsTheEventsSay();
            eventually(instance, ProcessorStatus.State.RUNNING);
        }
    }

    @Test
    void a_replay_for_which_an_instance_never_stops_is_given_up_and_all_go_on() {
        try (var running = new Running()) {
            var instance = running.instance();
            fill(instance, "old", 10);
            Levels.of(running).areEventuallyAsTheEventsSay();
            running.jdbc()
                    .sql("""
                            insert into replay (processor, requested_by, requested_at) values ('levels', 'staff-7', now() - interval '3 minutes')""")
                    .update();
            running.jdbc()
                    .sql("update processor_token set owner = 'too old', updated_at = '9999-01-01T00:00:00Z' where processor = 'levels'")
                    .update();

            eventuallyDecided(instance, "GIVEN_UP");
            running.jdbc().sql("update processor_token set owner = null where processor = 'levels'").update();
            fill(instance, "later", 10);
            Levels.of(running).areEventuallyAsTheEventsSay();
        }
    }

    @Test
    void a_replay_that_somebody_keeps_from_emptying_the_table_is_given_up_and_all_go_on() throws Exception {
        try (var running = new Running(); var backup = running.dataSource().getConnection()) {
            var instance = running.instance();
            fill(instance, "backed up", 10);
            Levels.of(running).areEventuallyAsTheEventsSay();
            backup.setAutoCommit(false);
            backup.createStatement().executeQuery("select * from basin_level");
            running.jdbc().sql("""
                    insert into replay (processor, requested_by, requested_at)
                    values ('levels', 'staff-7', now() - interval '110 seconds')""").update();

            eventuallyDecided(instance, "GIVEN_UP");
            assertThat(status(instance).lastReplay().reason()).startsWith("it could not begin within 120 s");
            fill(instance, "later", 10);
            Levels.of(running).areEventuallyAsTheEventsSay();
        }
    }

    private record HeldUp(CountDownLatch reached, CountDownLatch goOn) {}

    /** The next time the read model comes to this basin it stands still, and then fails once. */
    private static HeldUp holdUp(String basin) {
        var held = new HeldUp(new CountDownLatch(1), new CountDownLatch(1));
        Faults.plan("levels " + basin, 1, () -> {
            held.reached.countDown();
            try {
                held.goOn.await();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
            return new IllegalStateException("held up");
        });
        return held;
    }

    private static Object healthOf(ConfigurableApplicationContext instance) {
        var health = (CompositeHealthDescriptor) instance.getBean(HealthEndpoint.class).health();
        return ((IndicatedHealthDescriptor) health.getComponents().get("processors")).getDetails().get(Levels.PROCESSOR);
    }
}
