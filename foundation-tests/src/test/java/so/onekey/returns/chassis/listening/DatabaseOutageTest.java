package so.onekey.returns.chassis.listening;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import so.onekey.returns.chassis.sample.Running;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Isolated("stops what all share")
class DatabaseOutageTest {

    @Test
    void an_outage_of_the_database_is_waited_for_by_two_instances_and_nothing_is_parked_or_lost() {
        try (var running = new Running()) {
            var filled = new Filled(running);
            running.instance();
            running.instance();
            for (int basin = 0; basin < 6; basin++) {
                running.topics.sendAll(messages(running, "basin " + basin, 0));
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> !filled.of("basin 0").isEmpty());

            running.infrastructure.postgres().stop();
            try {
                for (int basin = 0; basin < 6; basin++) {
                    running.topics.sendAll(messages(running, "basin " + basin, 20));
                }
            } finally {
                running.infrastructure.postgres().start();
            }

            for (int basin = 0; basin < 6; basin++) {
                String key = "basin " + basin;
                await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(filled.of(key).stream().distinct().toList())
                        .containsExactlyElementsOf(LongStream.range(0, 40).boxed().toList()));
            }
            assertThat(filled.jdbc().sql("select count(*) from parked_message").query(Integer.class).single()).isZero();
        }
    }

    private static List<ProducerRecord<String, byte[]>> messages(Running running, String key, long from) {
        return LongStream.range(from, from + 20)
                .mapToObj(number -> new ProducerRecord<>(running.topics.in(), key, Long.toString(number).getBytes())).toList();
    }
}
