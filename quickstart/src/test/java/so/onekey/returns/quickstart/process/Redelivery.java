package so.onekey.returns.quickstart.process;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import so.onekey.returns.events.Topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** Everything that was ever said on Kafka, said once more in another order. */
record Redelivery(String kafka) {

    void ofEverything(long seed) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(everything());
        Collections.shuffle(records, new Random(seed));
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", kafka), new ByteArraySerializer(),
                new ByteArraySerializer())) {
            records.forEach(record -> producer
                    .send(new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers())));
            producer.flush();
        }
    }

    /** How many messages were ever sent on any topic. */
    long count() {
        return everything().size();
    }

    private List<ConsumerRecord<byte[], byte[]>> everything() {
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", kafka), new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return Arrays.stream(Topic.values()).flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
    }

    /** Whether every listener of every service has read all there is. */
    boolean everythingIsRead() {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            for (var group : admin.listGroups().all().get()) {
                if (group.groupId().contains("-service.")) {
                    var read = admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata().get();
                    var ends = admin
                            .listOffsets(
                                    read.keySet().stream().collect(Collectors.toMap(partition -> partition, any -> OffsetSpec.latest())))
                            .all().get();
                    if (read.entrySet().stream().anyMatch(entry -> entry.getValue().offset() < ends.get(entry.getKey()).offset())) {
                        return false;
                    }
                }
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
