package so.onekey.returns.chassis.outside;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.sample.Basin;
import so.onekey.returns.chassis.sample.Faults;
import so.onekey.returns.chassis.sample.Running;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DeadlinesTest {

    @Test
    void a_deadline_fires_after_a_restart_and_is_tried_again_soon_when_its_handler_fails() {
        try (var running = new Running()) {
            var first = running.instance();
            var commands = first.getBean(CommandGateway.class);
            commands.sendAndWait(new Basin.Open("late"));
            commands.sendAndWait(new Basin.EmptyLater("late", Duration.ofSeconds(2)));
            first.close();
            int before = Faults.tried("deadline");
            Faults.plan("deadline", 2, () -> new IllegalStateException("not yet"));
            running.instance();

            await().atMost(Duration.ofSeconds(60)).until(() -> running.jdbc()
                    .sql("select count(*) from event where aggregate_id = 'late' and name = 'Basin.Emptied'").query(Integer.class)
                    .single() == 1);
            assertThat(Faults.tried("deadline") - before).isEqualTo(3);
        }
    }
}
