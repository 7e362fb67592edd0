package so.onekey.returns.quickstart.storefront;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.events.codec.WireMessage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/** What the shop says on its topic. */
public final class Announcements implements AutoCloseable {
    private static final String TRACE = "ce_traceparent";
    private final CloudEventCodec codec = new CloudEventCodec();
    private final KafkaProducer<String, byte[]> producer;

    /** @param kafka the bootstrap servers */
    public Announcements(String kafka) {
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", kafka, "acks", "all", "enable.idempotence", "true"),
                new StringSerializer(), new ByteArraySerializer());
    }

    /** Publishes a message as an event of the shop and waits until the broker has it. */
    public void publish(StorefrontMessage message) {
        publish(message, Map.of());
    }

    /** @param request the headers of what is answered: the answer belongs to the same trace */
    void publish(StorefrontMessage message, Map<String, String> request) {
        var wire = codec.binary(new CloudEvent<>(UUID.randomUUID().toString(), "/storefront/quickstart", message.key(), Instant.now(),
                null, message));
        Map<String, String> headers = new HashMap<>(wire.headers());
        headers.computeIfAbsent(TRACE, request::get);
        send(message.key(), new WireMessage(headers, wire.value()));
    }

    /** Sends a record as it is and waits until the broker has it. */
    void send(String key, WireMessage wire) {
        var record = new ProducerRecord<>(Topic.STOREFRONT_ORDERS.topicName(), key, wire.value());
        wire.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka did not take the message", refused.getCause());
        }
    }

    /** What is under way arrives before. */
    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
