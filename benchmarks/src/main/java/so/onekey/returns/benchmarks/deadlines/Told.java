package so.onekey.returns.benchmarks.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import so.onekey.returns.events.Topic;

/**
 * What was told about it on Kafka.
 *
 * @param messages with an id of their own
 * @param repeated messages whose id was told before
 * @param last when the last of them was sent, by the sender's clock
 */
record Told(long messages, long repeated, Instant last) {

    private static final String OVERDUE = "so.onekey.returns.RefundOverdue";

    static Told of(String kafka) {
        Set<String> ids = new HashSet<>();
        long records = 0;
        Instant last = Instant.EPOCH;
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", kafka, "enable.auto.commit", "false"),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topic.REFUNDS.topicName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    if (record.key().startsWith("claim-c") && text(record.headers().lastHeader("ce_type").value()).equals(OVERDUE)) {
                        records++;
                        ids.add(text(record.headers().lastHeader("ce_id").value()));
                        Instant sent = Instant.ofEpochMilli(record.timestamp());
                        last = sent.isAfter(last) ? sent : last;
                    }
                }
            }
        }
        return new Told(ids.size(), records - ids.size(), last);
    }

    private static String text(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }
}
