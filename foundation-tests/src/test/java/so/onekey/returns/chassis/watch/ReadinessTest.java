package so.onekey.returns.chassis.watch;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import so.onekey.returns.chassis.sample.Running;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Isolated("stops what all share")
class ReadinessTest {
    private final Running running = new Running();

    @AfterEach
    void close() {
        running.infrastructure.kafka().start();
        running.infrastructure.postgres().start();
        running.close();
    }

    @Test
    void an_instance_is_ready_without_kafka_but_not_without_its_database_or_a_processor() {
        var instance = running.instance("--spring.datasource.hikari.connection-timeout=1000");
        var health = instance.getBean(HealthEndpoint.class);
        var reader = instance.getBean(Configuration.class).eventProcessingConfiguration()
                .eventProcessor("reader", StreamingEventProcessor.class).orElseThrow();

        running.infrastructure.kafka().stop();
        assertThat(health.healthForPath("readiness").getStatus()).isEqualTo(Status.UP);

        reader.shutDown();
        assertThat(health.healthForPath("readiness").getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.healthForPath("liveness").getStatus()).isEqualTo(Status.UP);
        reader.start();
        await().atMost(Duration.ofSeconds(60)).until(() -> health.healthForPath("readiness").getStatus() == Status.UP);

        running.infrastructure.postgres().stop();
        assertThat(health.healthForPath("readiness").getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.healthForPath("liveness").getStatus()).isEqualTo(Status.UP);
    }
}
