package so.onekey.returns.chassis.publishing;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Creates the topics a service writes where they are missing, with as many replicas as the broker's default says; one that exists stays as it
 * is, for more partitions would move its keys. The topics it reads are their writers' to create.
 */
public class OwnTopics {
    private static final Logger log = LoggerFactory.getLogger(OwnTopics.class);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(1);
    private final Map<String, Object> kafka;
    private final List<NewTopic> topics;
    private volatile boolean ensured;

    OwnTopics(Map<String, Object> kafka, List<String> names, int partitions) {
        this.kafka = kafka;
        this.topics = names.stream().map(name -> new NewTopic(name, Optional.of(partitions), Optional.empty())).toList();
    }

    /**
     * Does nothing once all topics were seen.
     *
     * @throws KafkaException if the broker does not answer within some seconds, or refuses
     */
    public void ensure() {
        if (!ensured) {
            Admin admin = Admin.create(kafka);
            try {
                createMissing(admin);
                ensured = true;
            } finally {
                admin.close(LONGEST_CLOSE);
            }
        }
    }

    private void createMissing(Admin admin) {
        var existing = answer(admin.listTopics().names());
        var missing = topics.stream().filter(topic -> !existing.contains(topic.name())).toList();
        for (KafkaFuture<Void> created : admin.createTopics(missing).values().values()) {
            try {
                answer(created);
            } catch (TopicExistsException anotherWasFaster) {
                log.debug("Another instance has created it meanwhile", anotherWasFaster);
            }
        }
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptException(interrupted);
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof KafkaException known ? known : new KafkaException(refused.getCause());
        }
    }
}
