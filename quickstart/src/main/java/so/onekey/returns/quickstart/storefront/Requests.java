package so.onekey.returns.quickstart.storefront;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEventCodec;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Listens to what the returns system asks of the shop; a request is answered before its offset is committed. */
final class Requests implements AutoCloseable {
    private final CloudEventCodec codec = new CloudEventCodec();
    private final KafkaConsumer<String, byte[]> consumer;
    private final BiConsumer<ClaimMessage, Map<String, String>> answer;
    private final Thread thread = new Thread(this::listen, "storefront");

    /** @param answer with the headers of the request */
    Requests(String kafka, BiConsumer<ClaimMessage, Map<String, String>> answer) {
        this.answer = answer;
        this.consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", kafka, "group.id", "storefront", "auto.offset.reset", "earliest",
                "enable.auto.commit", "false", "metadata.max.age.ms", "1000", "allow.auto.create.topics", "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        try (consumer) {
            consumer.subscribe(List.of(Topic.CLAIMS.topicName()));
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(this::hear);
                consumer.commitSync();
            }
        } catch (WakeupException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(ConsumerRecord<String, byte[]> record) {
        var wire = Wire.of(record);
        answer.accept(codec.read(ClaimMessage.class, wire).data(), wire.headers());
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
