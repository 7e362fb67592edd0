package so.onekey.returns.quickstart.storefront;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.ClaimMessage.ReplacementApproved;
import so.onekey.returns.events.ClaimMessage.ShipmentStopRequested;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.WireMessage;
import so.onekey.returns.quickstart.partners.PaymentProvider;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The shop: publishes what happens to orders, charges cards at the provider, and answers when it is asked to stop a shipment or to send another
 * unit. Asked the same again, it answers the same.
 */
public final class Storefront implements AutoCloseable {
    private static final long A_WAY_MILLIS = 200;
    private final Announcements announcements;
    private final PaymentProvider provider;
    private final Set<String> tooLate = ConcurrentHashMap.newKeySet();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final Set<String> soldOut = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService deliveries = Executors.newSingleThreadScheduledExecutor();
    private final Requests requests;

    private Storefront(String kafka, PaymentProvider provider) {
        this.provider = provider;
        this.announcements = new Announcements(kafka);
        this.requests = new Requests(kafka, this::answer);
    }

    public static Storefront open(String kafka, PaymentProvider provider) {
        var storefront = new Storefront(kafka, provider);
        createTopic(kafka);
        storefront.requests.start();
        return storefront;
    }

    /** Whoever writes a topic creates it. */
    private static void createTopic(String kafka) {
        var topic = new NewTopic(Topic.STOREFRONT_ORDERS.topicName(), Optional.empty(), Optional.empty());
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(topic)).all().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Kafka did not create the storefront's topic", refused.getCause());
            }
        }
    }

    /** Publishes a message as an event of the shop and waits until the broker has it. */
    public void publish(StorefrontMessage message) {
        publish(message, Map.of());
    }

    /** @param request the headers of what is answered: the answer belongs to the same trace */
    private void publish(StorefrontMessage message, Map<String, String> request) {
        if (message instanceof OrderPlaced placed) {
            charge(placed);
        }
        announcements.publish(message, request);
    }

    /** What the customer pays is known to the provider, so that it can be paid back. */
    public void charge(OrderPlaced placed) {
        placed.payments().stream().filter(payment -> payment.provider().equals("stripe")).forEach(payment -> provider
                .register(payment.paymentId(), payment.captured().getAmountMinorLong(), payment.captured().getCurrencyUnit().getCode()));
    }

    /** Sends a record as it is and waits until the broker has it. */
    public void send(String key, WireMessage wire) {
        announcements.send(key, wire);
    }

    /** From now on a request to stop this order's shipment comes too late and is refused. */
    public void packed(String orderId) {
        tooLate.add(orderId);
    }

    /** From now on a request to stop this order's shipment stays without an answer. */
    public void ignore(String orderId) {
        silent.add(orderId);
    }

    /** From now on there is nothing to replace units of this order with. */
    public void soldOut(String orderId) {
        soldOut.add(orderId);
    }

    private void answer(ClaimMessage message, Map<String, String> headers) {
        if (message instanceof ShipmentStopRequested request && !silent.contains(request.orderId())) {
            publish(tooLate.contains(request.orderId()) ? Answers.tooLate(request) : Answers.stopped(request), headers);
        }
        if (message instanceof ReplacementApproved request) {
            if (soldOut.contains(request.orderId())) {
                publish(Answers.soldOut(request), headers);
            } else {
                publish(Answers.dispatched(request), headers);
                deliveries.schedule(() -> publish(Answers.delivered(request), headers), A_WAY_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** What is under way arrives before. */
    @Override
    public void close() {
        requests.close();
        deliveries.close();
        announcements.close();
    }
}
