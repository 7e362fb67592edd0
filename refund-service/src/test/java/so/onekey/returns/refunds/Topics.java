package so.onekey.returns.refunds;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.events.codec.WireMessage;

/** Speaks as claims-service and hears what this service says. */
final class Topics implements AutoCloseable {
    private final CloudEventCodec codec = new CloudEventCodec();
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<CloudEvent<RefundMessage>> heard = new CopyOnWriteArrayList<>();
    private final Thread listening = new Thread(this::listen, "hears-refunds");

    Topics(String bootstrapServers) {
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "group.id", "test-" + UUID.randomUUID(), "auto.offset.reset", "earliest",
                        "metadata.max.age.ms", "500"),
                new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topic.REFUNDS.topicName()));
        listening.setDaemon(true);
        listening.start();
    }

    void say(ClaimMessage message) {
        var wire = codec.binary(new CloudEvent<>(UUID.randomUUID().toString(), "/claims-service/Claim/" + message.key(), message.key(),
                Instant.now(), 1L, message));
        var record = new ProducerRecord<>(Topic.CLAIMS.topicName(), message.key(), wire.value());
        wire.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<RefundMessage> heard(String claimId) {
        return envelopes(claimId).stream().map(CloudEvent::data).toList();
    }

    <M extends RefundMessage> List<M> heard(String claimId, Class<M> type) {
        return heard(claimId).stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<CloudEvent<RefundMessage>> envelopes(String claimId) {
        return heard.stream().filter(message -> message.subject().equals(claimId)).toList();
    }

    private void listen() {
        try {
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> heard.add(codec.read(RefundMessage.class, wire(record))));
            }
        } catch (WakeupException closed) {
            consumer.close();
        }
    }

    private static WireMessage wire(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new WireMessage(headers, record.value());
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        listening.join(5_000);
        producer.close();
    }
}
