package so.onekey.returns.chassis.store;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import so.onekey.returns.chassis.sample.Basin;
import so.onekey.returns.chassis.sample.Running;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The kind of processor that docs/decisions/0017 decided against, so that it still can be measured. */
class HowProcessorsReadTest {
    private static final Running running = new Running();

    @AfterAll
    static void close() {
        running.close();
    }

    @Test
    void pooled_processors_with_short_pauses_tell_everything_too() {
        try (var instance = running.instance("--chassis.reading.processor=pooled", "--chassis.reading.pooled-pause=5ms",
                "--chassis.reading.batch-size=10")) {
            assertThat(processorsOf(instance)).isNotEmpty().hasOnlyElementsOfType(PooledStreamingEventProcessor.class);
            var commands = instance.getBean(CommandGateway.class);
            commands.sendAndWait(new Basin.Open("pool"));
            commands.sendAndWait(new Basin.Pour("pool", 0, 50));

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(running.topics.published()).hasSizeGreaterThanOrEqualTo(50)
                            .allSatisfy(record -> assertThat(record.key()).isEqualTo("pool")));
        }
    }

    private static List<StreamingEventProcessor> processorsOf(ConfigurableApplicationContext instance) {
        return instance.getBean(Configuration.class).eventProcessingConfiguration().eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance).map(StreamingEventProcessor.class::cast).toList();
    }
}
