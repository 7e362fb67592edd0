package so.onekey.returns.chassis.publishing;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import so.onekey.returns.chassis.sample.Basin;
import so.onekey.returns.chassis.sample.Running;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Isolated("stops what all share")
class KafkaOutageTest {
    private static final int BASINS = 4;
    private final Running running = new Running();

    @AfterEach
    void close() {
        running.infrastructure.kafka().start();
        running.close();
    }

    @Test
    void without_kafka_commands_are_accepted_and_later_all_is_published_in_order_per_key() throws Exception {
        var commands = running.instance().getBean(CommandGateway.class);
        IntStream.range(0, BASINS).forEach(basin -> commands.sendAndWait(new Basin.Open("basin " + basin)));
        var accepted = new AtomicLongArray(BASINS);
        var loaded = new AtomicBoolean(true);
        try (var pool = Executors.newFixedThreadPool(BASINS)) {
            List<Future<?>> load = IntStream.range(0, BASINS).<Future<?>>mapToObj(basin -> pool.submit(() -> {
                while (loaded.get()) {
                    commands.sendAndWait(new Basin.Pour("basin " + basin, accepted.get(basin), 3));
                    accepted.addAndGet(basin, 3);
                }
            })).toList();
            await().until(() -> LongStream.range(0, BASINS).allMatch(basin -> accepted.get((int) basin) > 30));
            running.infrastructure.kafka().stop();
            long atOutage = accepted.get(0);
            await().atMost(Duration.ofSeconds(60)).until(() -> accepted.get(0) > atOutage + 150);
            running.infrastructure.kafka().start();
            loaded.set(false);
            for (var each : load) {
                each.get();
            }
        }

        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            var published = running.topics.published();
            for (int basin = 0; basin < BASINS; basin++) {
                assertThat(PublishingTest.valuesOf("basin " + basin, published).stream().distinct().toList())
                        .containsExactlyElementsOf(LongStream.range(0, accepted.get(basin)).boxed().toList());
            }
        });
    }

    @Test
    void a_service_started_without_kafka_listens_later_and_leaves_the_partitions_of_a_topic_that_exists_as_they_are() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", running.topics.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(running.topics.in(), 1, (short) 1))).all().get();
            running.infrastructure.kafka().stop();
            running.instance();
            running.infrastructure.kafka().start();
            running.topics.send("early", "1");

            await().atMost(Duration.ofSeconds(60)).until(() -> running.jdbc()
                    .sql("select count(*) from event where aggregate_id = 'early'").query(Integer.class).single() == 2);
            await().atMost(Duration.ofSeconds(60)).until(() -> admin.listTopics().names().get().contains(running.topics.out()));
            var described = admin.describeTopics(List.of(running.topics.in(), running.topics.out())).allTopicNames().get();
            assertThat(described.get(running.topics.in()).partitions()).hasSize(1);
            assertThat(described.get(running.topics.out()).partitions()).hasSize(4);
        }
    }
}
