package so.onekey.returns.claims;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.events.codec.WireMessage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Speaks and listens on the topics as the neighbours do. */
public final class KafkaTalk implements AutoCloseable {
    private final CloudEventCodec codec = new CloudEventCodec();
    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    KafkaTalk(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all"), new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Says something without a sequence, as the storefront does. */
    public void say(Topic topic, Message message) {
        say(topic, new CloudEvent<>(UUID.randomUUID().toString(), "/test", message.key(), Instant.now(), null, message));
    }

    public void say(Topic topic, CloudEvent<?> event) {
        var wire = codec.binary(event);
        sayRaw(topic, event.data().key(), wire.headers(), wire.value());
    }

    public void sayRaw(Topic topic, String key, Map<String, String> headers, byte[] value) {
        var record = new ProducerRecord<>(topic.topicName(), key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
        producer.flush();
    }

    /** All that was published on a topic about a key so far, in order. */
    public List<CloudEvent<?>> heard(Topic topic, String key) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<CloudEvent<?>> heard = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(record.key())) {
                        heard.add(codec.read(topic, new WireMessage(texts(record.headers()), record.value())));
                    }
                }
            }
            return heard;
        }
    }

    private static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new HashMap<>();
        headers.forEach(header -> texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return texts;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
