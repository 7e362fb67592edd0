package so.onekey.returns.chassis.sample;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What others say to the sample service, and what it tells them. */
public record SampleTopics(String bootstrapServers, String in, String out) {

    public void send(String key, String value) {
        send(key, value.getBytes(StandardCharsets.UTF_8));
    }

    public void send(String key, byte[] value) {
        sendAll(List.of(new ProducerRecord<>(in, key, value)));
    }

    /** Returns when the broker has them all. */
    public void sendAll(List<ProducerRecord<String, byte[]>> records) {
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0), new StringSerializer(),
                new ByteArraySerializer())) {
            for (var acknowledgement : records.stream().map(producer::send).toList()) {
                acknowledgement.get(20, TimeUnit.SECONDS);
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Everything that was published until now, in order per key. */
    public List<ConsumerRecord<String, byte[]>> published() {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(out).stream().map(at -> new TopicPartition(out, at.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    public static String text(ConsumerRecord<String, byte[]> published) {
        return new String(published.value(), StandardCharsets.UTF_8);
    }

    public static String header(ConsumerRecord<String, byte[]> published, String name) {
        return new String(published.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
