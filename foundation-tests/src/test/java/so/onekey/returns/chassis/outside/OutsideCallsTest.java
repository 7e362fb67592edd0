package so.onekey.returns.chassis.outside;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.sample.Basin;
import so.onekey.returns.chassis.sample.Faults;
import so.onekey.returns.chassis.sample.PumpCall;
import so.onekey.returns.chassis.sample.Running;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class OutsideCallsTest {

    @Test
    void a_call_is_made_until_it_succeeds_once_however_often_it_is_ordered_and_only_if_the_transaction_commits() {
        try (var running = new Running()) {
            Faults.plan("pump failing", 2, () -> new IllegalStateException("the pump is away"));
            var instance = running.instance();
            assertThatThrownBy(() -> order(instance, "rolled back", () -> {
                throw new IllegalStateException("rolled back");
            })).hasMessage("rolled back");
            order(instance, "failing", () -> {});
            order(instance, "failing", () -> {});

            eventuallyPumped(running, "failing");
            assertThat(Faults.tried("pump failing")).isEqualTo(3);
            assertThat(Faults.tried("pump rolled back")).isZero();
            assertThat(running.jdbc().sql("select count(*) from event where aggregate_id = 'rolled back'").query(Integer.class).single())
                    .isZero();
        }
    }

    @Test
    void a_call_that_was_under_way_when_its_instance_died_is_made_by_another() throws Exception {
        try (var running = new Running()) {
            var started = new CountDownLatch(1);
            var never = new CountDownLatch(1);
            Faults.plan("pump orphaned", 1, () -> {
                started.countDown();
                try {
                    never.await();
                } catch (InterruptedException killed) {
                    Thread.currentThread().interrupt();
                }
                return new IllegalStateException("killed");
            });
            var dying = running.instance("--db-scheduler.shutdown-max-wait=0s", "--db-scheduler.heartbeat-interval=500ms");
            order(dying, "orphaned", () -> {});
            started.await();
            // What a dead node leaves behind: a picked row whose heart no longer beats.
            dying.close();
            running.jdbc().sql("""
                    update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = now() - interval '1 hour',
                           execution_time = now() - interval '1 hour' where task_instance = 'orphaned'""").update();
            running.instance("--db-scheduler.heartbeat-interval=500ms");

            eventuallyPumped(running, "orphaned");
        }
    }

    private static void order(ConfigurableApplicationContext instance, String id, Runnable then) {
        instance.getBean(Transactions.class).run(() -> {
            instance.getBean(CommandGateway.class).sendAndWait(new Basin.Open(id));
            instance.getBean(OutsideCalls.class).order(PumpCall.NAME, id, new PumpCall.Order(id, 5));
            then.run();
        });
    }

    private static int orders(Running running) {
        return running.jdbc().sql("select count(*) from scheduled_tasks where task_name = 'pump'").query(Integer.class).single();
    }

    private static void eventuallyPumped(Running running, String id) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(running.jdbc().sql("""
                select convert_from(payload, 'UTF8')::json ->> 'pumpId' from event
                where aggregate_id = ? and name = 'Basin.Pumped'""").param(id).query(String.class).list()).isEqualTo(List.of(id)));
        await().atMost(Duration.ofSeconds(60)).until(() -> orders(running) == 0);
    }
}
