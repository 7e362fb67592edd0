package so.onekey.returns.chassis.publishing;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import so.onekey.returns.chassis.sample.Basin;
import so.onekey.returns.chassis.sample.Running;
import so.onekey.returns.chassis.sample.SampleTopics;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class PublishingTest {
    private static final Running running = new Running();
    private static ConfigurableApplicationContext first;

    @BeforeAll
    static void start() {
        first = running.instance();
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @Test
    void two_instances_publish_everything_once_and_in_order_per_key() {
        try (var second = running.instance()) {
            var gateways = List.of(first.getBean(CommandGateway.class), second.getBean(CommandGateway.class));
            IntStream.range(0, 12).forEach(basin -> gateways.get(0).sendAndWait(new Basin.Open("basin " + basin)));
            for (int turn = 0; turn < 8; turn++) {
                long from = turn * 5L;
                var gateway = gateways.get(turn % 2);
                IntStream.range(0, 12).forEach(basin -> gateway.sendAndWait(new Basin.Pour("basin " + basin, from, 5)));
            }

            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                var published = running.topics.published();
                for (int basin = 0; basin < 12; basin++) {
                    assertThat(valuesOf("basin " + basin, published)).containsExactlyElementsOf(LongStream.range(0, 40).boxed().toList());
                }
            });
            var last = running.topics.published().stream().filter(record -> record.key().equals("basin 3")).toList().getLast();
            assertThat(SampleTopics.header(last, "ce_source")).isEqualTo("/" + running.database.name() + "/Basin/basin 3");
            assertThat(SampleTopics.header(last, "ce_sequence")).isEqualTo("40");
            assertThat(SampleTopics.header(last, "ce_id"))
                    .isEqualTo(running.jdbc().sql("select event_id from event where aggregate_id = 'basin 3' and sequence_number = 40")
                            .query(String.class).single());
        }
    }

    @Test
    void an_instance_that_is_closed_in_the_middle_leaves_nothing_unpublished() {
        publisherOf(first).shutDown();
        var closing = running.instance();
        var commands = closing.getBean(CommandGateway.class);
        commands.sendAndWait(new Basin.Open("left"));
        for (int turn = 0; turn < 20; turn++) {
            commands.sendAndWait(new Basin.Pour("left", turn * 20L, 20));
        }
        closing.close();
        startAgain(publisherOf(first));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(
                () -> assertThat(valuesOf("left", running.topics.published()).stream().distinct().toList())
                        .containsExactlyElementsOf(LongStream.range(0, 400).boxed().toList()));
    }

    @Test
    void the_publisher_can_not_be_reset() {
        var publisher = publisherOf(first);
        publisher.shutDown();

        assertThat(publisher.supportsReset()).isFalse();
        assertThatThrownBy(publisher::resetTokens).isInstanceOf(IllegalStateException.class);
        startAgain(publisher);
    }

    @Test
    void each_processor_tracks_with_a_thread_for_each_of_two_segments() {
        var processors = first.getBean(Configuration.class).eventProcessingConfiguration().eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance).map(StreamingEventProcessor.class::cast).toList();

        assertThat(processors).isNotEmpty().hasOnlyElementsOfType(TrackingEventProcessor.class)
                .allSatisfy(processor -> assertThat(processor.maxCapacity()).isEqualTo(3));
    }

    /** Stopping it before it has claimed its segments would leave claims behind that nobody works on until they time out. */
    private static void startAgain(TrackingEventProcessor publisher) {
        publisher.start();
        await().atMost(Duration.ofSeconds(60)).until(() -> publisher.processingStatus().size() == 2);
    }

    private static TrackingEventProcessor publisherOf(ConfigurableApplicationContext instance) {
        return instance.getBean(Configuration.class).eventProcessingConfiguration()
                .eventProcessor(KafkaPublisher.PROCESSOR, TrackingEventProcessor.class).orElseThrow();
    }

    static List<Long> valuesOf(String key, List<ConsumerRecord<String, byte[]>> published) {
        return published.stream().filter(record -> record.key().equals(key)).map(SampleTopics::text).map(Long::valueOf).toList();
    }
}
