package so.onekey.returns.chassis.deadlines;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.AggregateScopeDescriptor;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import so.onekey.returns.chassis.sample.Basin;
import so.onekey.returns.chassis.sample.Faults;
import so.onekey.returns.chassis.sample.Running;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DeadlinesTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void a_deadline_fires_after_a_restart_and_is_tried_again_soon_when_its_handler_fails() {
        try (var running = new Running()) {
            var first = running.instance();
            emptyLater(first, "late", Duration.ofSeconds(2));
            first.close();
            Faults.plan("deadline late", 3, () -> new IllegalStateException("not yet"));
            running.instance();

            awaitEmptied(running, "late");
            assertThat(Faults.tried("deadline late")).isEqualTo(4);
        }
    }

    @Test
    void one_that_fails_keeps_no_other_from_firing_and_none_has_its_effect_twice() {
        try (var running = new Running()) {
            var first = running.instance();
            var healthy = IntStream.range(0, 20).mapToObj(number -> "healthy-" + number).toList();
            healthy.forEach(basin -> emptyLater(first, basin, Duration.ofHours(1)));
            emptyLater(first, "sick", Duration.ofHours(1));
            Faults.plan("deadline sick", 1000, () -> new IllegalStateException("sick"));
            running.jdbc().sql("update deadline set next_try = now()").update();

            await().atMost(LIMIT).until(() -> set(running) == 1);
            assertThat(emptied(running)).containsExactlyInAnyOrderElementsOf(healthy);
        }
    }

    @Test
    void one_whose_event_can_not_be_stored_keeps_no_other_from_firing_either() {
        try (var running = new Running()) {
            var first = running.instance();
            emptyLater(first, "healthy", Duration.ofHours(1));
            var commands = first.getBean(CommandGateway.class);
            commands.sendAndWait(new Basin.Open("scribbler"));
            commands.sendAndWait(new Basin.ScribbleLater("scribbler", Duration.ofHours(1)));
            running.jdbc().sql("update deadline set next_try = now()").update();

            awaitEmptied(running, "healthy");
            await().atMost(LIMIT).until(() -> running.jdbc().sql("select max(failures) from deadline").query(Integer.class).single() > 1);
            assertThat(set(running)).isOne();
        }
    }

    @Test
    void what_a_dying_instance_was_firing_another_one_fires_at_once() throws Exception {
        try (var running = new Running()) {
            var firing = new CountDownLatch(1);
            var dead = new CountDownLatch(1);
            Faults.plan("deadline orphaned", 1, () -> {
                firing.countDown();
                return stopped(dead);
            });
            emptyLater(running.instance(), "orphaned", Duration.ofMillis(1));
            firing.await();
            running.instance();
            // All that the database sees of a death.
            running.jdbc().sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = ? and state = 'idle in transaction'")
                    .param(running.database.user()).query((row, number) -> true).list();

            awaitEmptied(running, "orphaned");
            dead.countDown();
            assertThat(emptied(running)).containsExactly("orphaned");
            await().atMost(LIMIT).until(() -> set(running) == 0);
        }
    }

    @Test
    void whoever_cancels_one_that_is_being_fired_does_not_wait_for_it() throws Exception {
        try (var running = new Running()) {
            var firing = new CountDownLatch(1);
            var cancelled = new CountDownLatch(1);
            Faults.plan("deadline late to cancel", 1, () -> {
                firing.countDown();
                return stopped(cancelled);
            });
            var instance = running.instance();
            emptyLater(instance, "late to cancel", Duration.ofMillis(1));
            firing.await();
            var deadlines = instance.getBean(DeadlineManager.class);
            String id = running.jdbc().sql("select deadline_id from deadline").query(String.class).single();
            var basin = new AggregateScopeDescriptor("Basin", "late to cancel");

            try {
                assertThat(CompletableFuture.runAsync(() -> {
                    deadlines.cancelSchedule("empty", id);
                    deadlines.cancelAll("empty");
                    deadlines.cancelAllWithinScope("empty", basin);
                })).succeedsWithin(Duration.ofSeconds(10));
            } finally {
                cancelled.countDown();
            }
        }
    }

    @Test
    void one_that_is_cancelled_in_time_never_fires() {
        try (var running = new Running()) {
            var instance = running.instance();
            List.of("one", "two", "three").forEach(basin -> emptyLater(instance, basin, Duration.ofHours(1)));
            var deadlines = instance.getBean(DeadlineManager.class);
            String id = running.jdbc().sql("select deadline_id from deadline limit 1").query(String.class).single();

            deadlines.cancelSchedule("empty", id);
            assertThat(set(running)).isEqualTo(2);
            deadlines.cancelAllWithinScope("empty", new AggregateScopeDescriptor("Basin", "two"));
            deadlines.cancelAllWithinScope("empty", new AggregateScopeDescriptor("Basin", "three"));
            assertThat(set(running)).isLessThan(2);
            deadlines.cancelAll("empty");
            assertThat(set(running)).isZero();
        }
    }

    private static RuntimeException stopped(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new IllegalStateException("stopped");
    }

    private static void emptyLater(ConfigurableApplicationContext instance, String basin, Duration later) {
        var commands = instance.getBean(CommandGateway.class);
        commands.sendAndWait(new Basin.Open(basin));
        commands.sendAndWait(new Basin.EmptyLater(basin, later));
    }

    private static List<String> emptied(Running running) {
        return running.jdbc().sql("select aggregate_id from event where name = 'Basin.Emptied' order by global_index").query(String.class)
                .list();
    }

    private static void awaitEmptied(Running running, String basin) {
        await().atMost(LIMIT).until(() -> emptied(running).contains(basin));
    }

    private static int set(Running running) {
        return running.jdbc().sql("select count(*) from deadline").query(Integer.class).single();
    }
}
