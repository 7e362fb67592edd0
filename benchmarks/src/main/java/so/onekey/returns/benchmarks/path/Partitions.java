package so.onekey.returns.benchmarks.path;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** The parts of a topic. */
final class Partitions {
    /** As many as a service gives its own. */
    private static final int OF_OURS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Partitions() {}

    static List<TopicPartition> of(Consumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream().map(part -> new TopicPartition(part.topic(), part.partition())).toList();
    }

    /** How many records were ever written. */
    static long written(Consumer<?, ?> consumer, List<TopicPartition> partitions) {
        return consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Each has a name of its own. It is there when all its partitions answer: a producer whose first batch comes too early and whose second one
     * doesn't has lost count, and fails.
     */
    static String create(Admin admin, String name) throws InterruptedException {
        String topic = name + "." + UUID.randomUUID();
        try {
            admin.createTopics(List.of(new NewTopic(topic, OF_OURS, (short) 1))).all().get();
            awaitAnswers(admin, topic);
            return topic;
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka makes no topic " + topic, refused.getCause());
        }
    }

    private static void awaitAnswers(Admin admin, String topic) throws InterruptedException {
        var wanted = IntStream.range(0, OF_OURS).mapToObj(part -> new TopicPartition(topic, part))
                .collect(Collectors.toMap(Function.identity(), part -> OffsetSpec.latest()));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                admin.listOffsets(wanted).all().get();
                return;
            } catch (ExecutionException notYet) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("The topic " + topic + " does not answer", notYet.getCause());
                }
                Thread.sleep(100);
            }
        }
    }

    static void delete(Admin admin, String topic) throws InterruptedException {
        try {
            admin.deleteTopics(Set.of(topic)).all().get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka deletes no topic " + topic, refused.getCause());
        }
    }
}
