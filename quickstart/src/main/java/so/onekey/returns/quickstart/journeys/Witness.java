package so.onekey.returns.quickstart.journeys;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.NotificationMessage;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.quickstart.people.Pauses;
import so.onekey.returns.quickstart.storefront.Wire;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hears everything that the services ever said, from the beginning, and remembers it by key. */
public final class Witness implements AutoCloseable {
    private static final Duration A_MOMENT = Duration.ofMillis(400);
    private final CloudEventCodec codec = new CloudEventCodec();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, List<CloudEvent<?>>> heard = new ConcurrentHashMap<>();
    private final Map<String, List<CloudEvent<?>>> heardOfOrders = new ConcurrentHashMap<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Map<Class<? extends Message>, Instant> lastNews = new ConcurrentHashMap<>();
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
        if (known.add(event.source() + event.id())) {
            lastNews.put(event.data().getClass(), Instant.now());
        }
        remember(heard, record.key(), event);
        orderOf(event.data()).ifPresent(order -> remember(heardOfOrders, order, event));
    }

    private static void remember(Map<String, List<CloudEvent<?>>> memory, String key, CloudEvent<?> event) {
        memory.merge(key, List.of(event), (before, added) -> Stream.concat(before.stream(), added.stream()).toList());
    }

    private static Optional<String> orderOf(Message message) {
        return switch (message) {
            case ClaimMessage.AboutClaim about -> Optional.of(about.orderId());
            case ClaimMessage.AboutParcel about -> Optional.ofNullable(about.orderId());
            case RefundMessage.AboutRefund about -> Optional.of(about.orderId());
            case NotificationMessage.NotificationSent sent -> Optional.ofNullable(sent.orderId());
            case NotificationMessage.NotificationFailed failed -> Optional.ofNullable(failed.orderId());
            default -> Optional.empty();
        };
    }

    /** The types of message of which a new one was heard at that instant or later. */
    public Set<Class<? extends Message>> newsSince(Instant since) {
        return lastNews.entrySet().stream().filter(news -> !news.getValue().isBefore(since)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** All messages of one key so far; per topic in order. */
    public List<CloudEvent<?>> about(String key) {
        return heard.getOrDefault(key, List.of());
    }

    /** All messages about an order's claims and parcels so far, each once however often it came. */
    public List<CloudEvent<?>> aboutOrder(String orderId) {
        List<CloudEvent<?>> ofOrder = heardOfOrders.getOrDefault(orderId, List.of());
        // What was said of a parcel before anybody knew whose it is.
        Stream<CloudEvent<?>> before = ofOrder.stream().map(CloudEvent::data).filter(ClaimMessage.AboutParcel.class::isInstance)
                .map(message -> ((ClaimMessage.AboutParcel) message).parcelId()).distinct().flatMap(parcel -> about(parcel).stream());
        var seen = new HashSet<String>();
        return Stream.concat(before, ofOrder.stream()).filter(event -> seen.add(event.source() + event.id())).toList();
    }

    /** The messages of one type about a key so far. */
    public <M extends Message> List<M> about(String key, Class<M> type) {
        return about(key).stream().map(CloudEvent::data).filter(type::isInstance).map(type::cast).toList();
    }

    /** All messages of one type so far. */
    public <M extends Message> List<M> all(Class<M> type) {
        return heard.values().stream().flatMap(List::stream).map(CloudEvent::data).filter(type::isInstance).map(type::cast).toList();
    }

    /** The messages of one type about any of these keys so far, each once however often it came. */
    public <M extends Message> List<M> allAbout(List<String> keys, Class<M> type) {
        var seen = new HashSet<String>();
        return keys.stream().distinct().flatMap(key -> about(key).stream()).filter(event -> type.isInstance(event.data()))
                .filter(event -> seen.add(event.source() + event.id())).map(event -> type.cast(event.data())).toList();
    }

    /**
     * Waits until so many messages of a type were heard about any of these keys.
     *
     * @throws IllegalStateException saying what was heard instead, if they don't come in time
     */
    public <M extends Message> List<M> await(List<String> keys, Class<M> type, int count, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        var pauses = new Pauses();
        while (true) {
            var found = allAbout(keys, type);
            if (found.size() >= count) {
                return found;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(count + " " + type.getSimpleName() + " about " + keys + " did not come within "
                        + limit.toSeconds() + " s, only " + keys.stream().flatMap(key -> about(key).stream())
                                .map(event -> event.data().getClass().getSimpleName()).toList());
            }
            pauses.pause();
        }
    }

    /** Waits a moment for something about a key beyond what was heard already. */
    public void awaitNews(String key, int heardAlready) {
        long deadline = System.nanoTime() + A_MOMENT.toNanos();
        var pauses = new Pauses();
        while (about(key).size() == heardAlready && System.nanoTime() < deadline) {
            pauses.pause();
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
