package so.onekey.returns.chassis.listening;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import so.onekey.returns.chassis.sample.Faults;
import so.onekey.returns.chassis.sample.Running;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class EndedConsumerTest {

    @Test
    void an_instance_whose_consumer_was_ended_by_an_error_is_not_ready_and_another_takes_its_messages() {
        try (var running = new Running()) {
            var health = running.instance().getBean(HealthEndpoint.class);
            assertThat(health.healthForPath("readiness").getStatus()).isEqualTo(Status.UP);
            Faults.plan("listener memory", 1, () -> new OutOfMemoryError("as if"));
            running.topics.send("memory", "1");

            await().atMost(Duration.ofSeconds(60)).until(() -> health.healthForPath("readiness").getStatus() == Status.DOWN);
            running.instance();
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(new Filled(running).of("memory")).containsExactly(1L));
        }
    }
}
