package so.onekey.returns.chassis.listening;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.ExponentialBackOff;
import so.onekey.returns.chassis.publishing.OwnTopics;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One Kafka consumer group per listener. What fails comes again, without end; what can't be accepted never gets this far. */
final class Listening implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Listening.class);
    private static final int THREADS = 2;
    private static final long FIRST_PAUSE_MS = 200;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private static final Duration PAUSE_BEFORE_ASKING_AGAIN = Duration.ofSeconds(2);
    private final OwnTopics topics;
    private final List<ConcurrentMessageListenerContainer<byte[], byte[]>> containers;
    private volatile @Nullable Thread waitingForTopics;

    Listening(String service, Map<TopicListener<?>, Reception> receptions, ConsumerFactory<?, ?> consumers, OwnTopics topics,
            String node) {
        this.topics = topics;
        this.containers = receptions.entrySet().stream().map(entry -> container(service, entry.getKey(), entry.getValue(), consumers, node))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static ConcurrentMessageListenerContainer<byte[], byte[]> container(String service, TopicListener<?> listener,
            Reception reception, ConsumerFactory<?, ?> consumers, String node) {
        var properties = new ContainerProperties(listener.topic());
        properties.setGroupId(service + "." + listener.name());
        if (!node.isBlank()) {
            // A node that was killed and comes back takes up its partitions at once instead of waiting for its own session to end.
            properties.getKafkaConsumerProperties().setProperty(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, node + "." + listener.name());
        }
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setAuthExceptionRetryInterval(PAUSE_BEFORE_ASKING_AGAIN);
        properties.setMessageListener(
                (MessageListener<byte[], byte[]>) record -> reception.receive(ParkedMessage.of(listener.name(), record)));
        var container = new ConcurrentMessageListenerContainer<>((ConsumerFactory<byte[], byte[]>) consumers, properties);
        container.setConcurrency(THREADS);
        container.setBeanName(listener.name());
        container.setCommonErrorHandler(endlessPatience());
        return container;
    }

    private static DefaultErrorHandler endlessPatience() {
        var pause = new ExponentialBackOff(FIRST_PAUSE_MS, 2);
        pause.setMaxInterval(LONGEST_PAUSE_MS);
        var handler = new DefaultErrorHandler(pause);
        handler.setClassifications(Map.of(), true);
        handler.setRetryListeners((record, failure, attempt) -> log.warn("{}-{}@{} waits for the infrastructure, attempt {}: {}",
                record.topic(), record.partition(), record.offset(), attempt,
                NestedExceptionUtils.getMostSpecificCause(failure).toString()));
        return handler;
    }

    @Override
    public void start() {
        if (!topicsAreThere()) {
            waitingForTopics = Thread.ofVirtual().name("waiting for topics").start(this::waitForTopics);
        }
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    private boolean topicsAreThere() {
        try {
            topics.ensure();
            return true;
        } catch (RuntimeException notYet) {
            log.warn("Kafka does not answer yet; the listeners wait for it: {}", notYet.getMessage());
            return false;
        }
    }

    private void waitForTopics() {
        try {
            do {
                Thread.sleep(PAUSE_BEFORE_ASKING_AGAIN);
            } while (!topicsAreThere());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        if (waitingForTopics != null) {
            waitingForTopics.interrupt();
        }
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    /** False once a consumer was ended by an error that nothing here could handle, such as a lack of memory. */
    boolean listensToAll() {
        return containers.stream().allMatch(container -> container.isRunning() && container.isInExpectedState());
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }
}
