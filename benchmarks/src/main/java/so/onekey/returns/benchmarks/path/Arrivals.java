package so.onekey.returns.benchmarks.path;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** When the messages of each key get here, which is another process than the one that sent them. */
public final class Arrivals implements AutoCloseable {
    private static final Set<String> DECISIONS = Set.of("ReturnApproved", "ReturnRejected", "ReturnReviewRequested");
    private static final Duration A_POLL = Duration.ofMillis(200);
    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Long> first = new ConcurrentHashMap<>();
    private final Map<String, Long> decided = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this::listen, "arrivals");

    /** Listens from now on. */
    public Arrivals(String kafka, String topic) {
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", kafka, "enable.auto.commit", "false"), new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = Partitions.of(consumer, topic);
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        try (consumer) {
            while (true) {
                var records = consumer.poll(A_POLL);
                long now = System.nanoTime();
                records.forEach(record -> note(record, now));
            }
        } catch (WakeupException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(ConsumerRecord<String, byte[]> record, long now) {
        first.putIfAbsent(record.key(), now);
        var type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        if (DECISIONS.contains(type.substring(type.lastIndexOf('.') + 1))) {
            decided.putIfAbsent(record.key(), now);
        }
    }

    /** When the first message of a key got here, by {@link System#nanoTime()}. */
    public OptionalLong first(String key) {
        return of(first, key);
    }

    OptionalLong decided(String key) {
        return of(decided, key);
    }

    private static OptionalLong of(Map<String, Long> times, String key) {
        Long time = times.get(key);
        return time == null ? OptionalLong.empty() : OptionalLong.of(time);
    }

    /** Whether the decisions about all these have come. */
    boolean haveAll(List<String> keys) {
        return decided.keySet().containsAll(keys);
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        thread.join();
    }
}
