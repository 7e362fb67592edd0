package so.onekey.returns.benchmarks.path;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.quickstart.journeys.DemoOrder;

/** A shop with very many orders, which it tells without waiting for the broker after each. */
public final class Shop implements AutoCloseable {
    private static final Duration DELIVERED_AGO = Duration.ofHours(12);
    private final CloudEventCodec codec = new CloudEventCodec();
    private final KafkaProducer<String, byte[]> producer;

    public Shop(String kafka) {
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", "5"), new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Each of one wallet, placed yesterday. */
    public static List<DemoOrder> orders(int count) {
        return IntStream.range(0, count).mapToObj(number -> DemoOrder.of(1)).toList();
    }

    /** That they were placed, and delivered half a day ago. */
    static List<StorefrontMessage> delivered(List<DemoOrder> orders) {
        return orders.stream().flatMap(order -> Stream.<StorefrontMessage>of(order.placed(), order.delivered(DELIVERED_AGO))).toList();
    }

    /** That they were placed and dispatched. */
    static List<StorefrontMessage> dispatched(List<DemoOrder> orders) {
        return orders.stream().flatMap(order -> Stream.<StorefrontMessage>of(order.placed(), order.dispatched())).toList();
    }

    /** Returns when the broker has them all. */
    void tell(String topic, List<StorefrontMessage> messages) {
        var failure = new AtomicReference<@Nullable Exception>();
        messages.forEach(message -> producer.send(record(topic, message), (sent, refused) -> {
            if (refused != null) {
                failure.set(refused);
            }
        }));
        producer.flush();
        if (failure.get() != null) {
            throw new IllegalStateException("Kafka did not take a message", failure.get());
        }
    }

    private ProducerRecord<String, byte[]> record(String topic, StorefrontMessage message) {
        var wire = codec.binary(
                new CloudEvent<>(UUID.randomUUID().toString(), "/storefront/benchmark", message.key(), Instant.now(), null, message));
        var record = new ProducerRecord<>(topic, message.key(), wire.value());
        wire.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    @Override
    public void close() {
        producer.close();
    }
}
