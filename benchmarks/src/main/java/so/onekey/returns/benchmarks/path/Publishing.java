package so.onekey.returns.benchmarks.path;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.benchmarks.report.ProcessorTime;
import so.onekey.returns.benchmarks.report.Shares;
import so.onekey.returns.events.Topic;

/** How fast a running service tells Kafka what is stored, and how fast its two halves are, each without the other. */
public final class Publishing implements AutoCloseable {
    public static final String PROCESSOR = "publisher";
    /** As service-chassis/src/main/resources/chassis.yml says. */
    private static final Map<String, Object> AS_THE_SERVICE = Map.of("acks", "all", "enable.idempotence", "true", "compression.type", "lz4",
            "request.timeout.ms", "3000", "delivery.timeout.ms", "8000", "max.block.ms", "5000", "linger.ms", "0");
    private static final int READ_AT_ONCE = 100;
    private static final int COLUMNS = 10;
    /** Of each message in memory; more are the same again. */
    private static final int KEPT = 10_000;
    private final ClaimsDatabase database;
    private final ProcessorTime time;
    private final Bookmarks bookmarks;
    private final String kafka;
    private final Copies copies;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, byte[]>> kept = new ArrayList<>();
    private long messages;
    private Shares shares = new Shares(Map.of());

    public Publishing(ClaimsDatabase database, ProcessorTime time, String kafka, Copies copies) {
        this.database = database;
        this.time = time;
        this.bookmarks = new Bookmarks(database);
        this.kafka = kafka;
        this.copies = copies;
        this.consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", kafka, "enable.auto.commit", "false"), new StringDeserializer(),
                new ByteArrayDeserializer());
        this.partitions = Partitions.of(consumer, Topic.CLAIMS.topicName());
    }

    /** Events a second, all of it again. It reads from the store, and nothing else of the service does. */
    public double ours() throws SQLException, InterruptedException, IOException {
        bookmarks.hold(PROCESSOR, copies.before());
        var ends = consumer.endOffsets(partitions);
        long before = Partitions.written(consumer, partitions);
        bookmarks.start(PROCESSOR);
        var reading = time.read();
        long began = System.nanoTime();
        bookmarks.awaitReadTo(PROCESSOR, copies.last());
        double rate = copies.count() * 1e9 / (System.nanoTime() - began);
        shares = time.read().since(reading);
        messages = Partitions.written(consumer, partitions) - before;
        if (kept.isEmpty()) {
            keep(ends);
        }
        return rate;
    }

    /** Messages that one round of ours told. */
    public long messages() {
        return messages;
    }

    /** Who used the processors during the last round of ours. */
    public Shares shares() {
        return shares;
    }

    private void keep(Map<TopicPartition, Long> from) {
        consumer.assign(partitions);
        from.forEach(consumer::seek);
        while (kept.size() < Math.min(KEPT, messages)) {
            consumer.poll(Duration.ofSeconds(1)).forEach(kept::add);
        }
        consumer.unsubscribe();
    }

    /** Events a second, were there nothing to do but to send their messages from memory. */
    double producerAlone() throws InterruptedException {
        var settings = new HashMap<>(AS_THE_SERVICE);
        settings.put("bootstrap.servers", kafka);
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            String topic = Partitions.create(admin, "benchmark.copy");
            try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
                producer.partitionsFor(topic);
                var records = kept.stream().map(record -> new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers()))
                        .toList();
                var failure = new AtomicReference<@Nullable Exception>();
                long began = System.nanoTime();
                for (long number = 0; number < messages; number++) {
                    producer.send(records.get((int) (number % records.size())), (sent, refused) -> failure.compareAndSet(null, refused));
                }
                producer.flush();
                long took = System.nanoTime() - began;
                if (failure.get() != null) {
                    throw new IllegalStateException("Kafka did not take a message", failure.get());
                }
                return copies.count() * 1e9 / took;
            } finally {
                Partitions.delete(admin, topic);
            }
        }
    }

    /** Events a second, were there nothing to do but to read them in order. */
    double bareCursor() throws SQLException {
        var connection = database.connection();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement(
                """
                        select global_index, event_id, aggregate_type, aggregate_id, sequence_number, occurred_at, name, revision, payload, meta_data
                        from event where global_index > ? and global_index <= ? order by global_index
                        """)) {
            statement.setFetchSize(READ_AT_ONCE);
            statement.setLong(1, copies.before());
            statement.setLong(2, copies.last());
            long read = 0;
            long began = System.nanoTime();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    for (int column = 1; column <= COLUMNS; column++) {
                        result.getObject(column);
                    }
                    read++;
                }
            }
            return read * 1e9 / (System.nanoTime() - began);
        } finally {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
