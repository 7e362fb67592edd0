package so.onekey.returns.quickstart.storefront;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import so.onekey.returns.events.ClaimMessage.ShipmentStopRequested;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.StorefrontMessage.ShipmentStopRefused;
import so.onekey.returns.events.StorefrontMessage.ShipmentStopped;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.events.codec.WireMessage;
import so.onekey.returns.quickstart.partners.PaymentProvider;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/** The shop: publishes what happens to orders, charges cards at the provider, and answers when it is asked to stop a shipment. */
public final class Storefront implements AutoCloseable {
    private final CloudEventCodec codec = new CloudEventCodec();
    private final KafkaProducer<String, byte[]> producer;
    private final PaymentProvider provider;
    private final Set<String> tooLate = ConcurrentHashMap.newKeySet();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final Requests requests;

    private Storefront(String kafka, PaymentProvider provider) {
        this.provider = provider;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", kafka, "acks", "all", "enable.idempotence", "true"),
                new StringSerializer(), new ByteArraySerializer());
        this.requests = new Requests(kafka, this::answer);
    }

    public static Storefront open(String kafka, PaymentProvider provider) {
        var storefront = new Storefront(kafka, provider);
        storefront.requests.start();
        return storefront;
    }

    /** Publishes a message as an event of the shop and waits until the broker has it. */
    public void publish(StorefrontMessage message) {
        if (message instanceof OrderPlaced placed) {
            charge(placed);
        }
        send(message.key(), codec.binary(new CloudEvent<>(UUID.randomUUID().toString(), "/storefront/quickstart", message.key(),
                Instant.now(), null, message)));
    }

    /** What the customer pays is known to the provider, so that it can be paid back. */
    public void charge(OrderPlaced placed) {
        placed.payments().stream().filter(payment -> payment.provider().equals("stripe")).forEach(payment -> provider
                .register(payment.paymentId(), payment.captured().getAmountMinorLong(), payment.captured().getCurrencyUnit().getCode()));
    }

    /** Sends a record as it is and waits until the broker has it. */
    public void send(String key, WireMessage wire) {
        var record = new ProducerRecord<>(Topic.STOREFRONT_ORDERS.topicName(), key, wire.value());
        wire.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka did not take the message", refused.getCause());
        }
    }

    /** From now on a request to stop this order's shipment comes too late and is refused. */
    public void packed(String orderId) {
        tooLate.add(orderId);
    }

    /** From now on a request to stop this order's shipment stays without an answer. */
    public void ignore(String orderId) {
        silent.add(orderId);
    }

    private void answer(ShipmentStopRequested request) {
        if (silent.contains(request.orderId())) {
            return;
        }
        publish(tooLate.contains(request.orderId())
                ? new ShipmentStopRefused(request.orderId(), request.claimId(), request.lines(), Instant.now())
                : new ShipmentStopped(request.orderId(), request.claimId(), request.lines(), Instant.now()));
    }

    @Override
    public void close() {
        requests.close();
        producer.close(Duration.ofSeconds(2));
    }
}
