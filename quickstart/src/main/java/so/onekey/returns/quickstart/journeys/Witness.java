package so.onekey.returns.quickstart.journeys;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.quickstart.storefront.Wire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Hears everything that the services ever said, from the beginning, and remembers it by key. */
public final class Witness implements AutoCloseable {
    private final CloudEventCodec codec = new CloudEventCodec();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, List<CloudEvent<?>>> heard = new ConcurrentHashMap<>();
    private final Map<String, Instant> firstHeard = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this::listen, "witness");

    public Witness(String kafka) {
        this.consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", kafka, "group.id", "witness-" + UUID.randomUUID(),
                "auto.offset.reset", "earliest", "enable.auto.commit", "false", "metadata.max.age.ms", "1000", "allow.auto.create.topics",
                "false"), new StringDeserializer(), new ByteArrayDeserializer());
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        try (consumer) {
            consumer.subscribe(List.of(Topic.CLAIMS.topicName(), Topic.REFUNDS.topicName(), Topic.NOTIFICATIONS.topicName()));
            while (true) {
                consumer.poll(Duration.ofMillis(50)).forEach(this::hear);
            }
        } catch (WakeupException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(ConsumerRecord<String, byte[]> record) {
        CloudEvent<?> event = codec.read(Wire.of(record));
        firstHeard.putIfAbsent(event.source() + event.id(), Instant.now());
        heard.merge(record.key(), List.of(event), (before, added) -> Stream.concat(before.stream(), added.stream()).toList());
    }

    /** When a message was heard for the first time. */
    public Instant firstHeard(CloudEvent<?> event) {
        return firstHeard.get(event.source() + event.id());
    }

    /** All messages of one key so far; per topic in order. */
    public List<CloudEvent<?>> about(String key) {
        return heard.getOrDefault(key, List.of());
    }

    /** The messages of one type about a key so far. */
    public <M extends Message> List<M> about(String key, Class<M> type) {
        return about(key).stream().map(CloudEvent::data).filter(type::isInstance).map(type::cast).toList();
    }

    /** All messages of one type so far. */
    public <M extends Message> List<M> all(Class<M> type) {
        return heard.values().stream().flatMap(List::stream).map(CloudEvent::data).filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * Waits for the first message of a type about a key.
     *
     * @throws IllegalStateException saying what was heard instead, if it does not come in time
     */
    public <M extends Message> M await(String key, Class<M> type, Duration limit) {
        return await(key, type, any -> true, limit);
    }

    /** As {@link #await(String, Class, Duration)}, for a message that passes the test. */
    public <M extends Message> M await(String key, Class<M> type, Predicate<M> test, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            var found = about(key, type).stream().filter(test).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "No " + type.getSimpleName() + " about " + key + " within " + limit.toSeconds() + " s, only "
                                + about(key).stream().map(event -> event.data().getClass().getSimpleName()).toList());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(10);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
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
