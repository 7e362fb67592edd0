package so.onekey.returns.quickstart.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.stripe.model.Event;
import com.stripe.model.Refund;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhooksTest {
    private static final String SECRET = "whsec_of_the_simulated_provider";

    @TempDir
    Path folder;
    private final Map<String, Event> taken = new ConcurrentHashMap<>();
    private final AtomicInteger refusals = new AtomicInteger(1);
    private HttpServer listener;
    private PaymentProvider provider;
    private StripeCalls stripe;

    @BeforeEach
    void start() throws Exception {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/webhooks/stripe", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean refused = refusals.getAndDecrement() > 0;
            if (!refused) {
                take(body, exchange.getRequestHeaders().getFirst("Stripe-Signature"));
            }
            exchange.sendResponseHeaders(refused ? 503 : 200, -1);
            exchange.close();
        });
        listener.start();
        provider = PaymentProvider.start(folder.resolve("books.ndjson"));
        provider.register("pi_1", 10_000, "USD");
        provider.tell(URI.create("http://127.0.0.1:" + listener.getAddress().getPort() + "/webhooks/stripe"), SECRET);
        stripe = new StripeCalls(provider);
    }

    private void take(String body, String signature) {
        try {
            Event event = Webhook.constructEvent(body, signature, SECRET);
            taken.put(event.getId(), event);
        } catch (com.stripe.exception.SignatureVerificationException unsigned) {
            throw new AssertionError(unsigned);
        }
    }

    @AfterEach
    void stop() {
        provider.close();
        listener.stop(0);
    }

    @Test
    void what_becomes_of_a_refund_is_told_signed_until_it_is_taken() throws Exception {
        Refund refund = stripe.refund("k", "pi_1", 100);

        await().atMost(Duration.ofSeconds(20)).until(() -> types().containsAll(List.of("refund.created", "refund.updated")));
        assertThat(taken.values()).allSatisfy(event -> {
            var told = (Refund) event.getDataObjectDeserializer().deserializeUnsafe();
            assertThat(told.getId()).isEqualTo(refund.getId());
            assertThat(told.getStatus()).isEqualTo("succeeded");
            assertThat(told.getMetadata()).isEqualTo(refund.getMetadata());
        });
    }

    @Test
    void a_refund_that_the_bank_sends_back_fails_and_frees_the_payment() throws Exception {
        Refund refund = stripe.refund("k", "pi_1", 10_000);

        provider.sendBackRefund("pi_1");

        await().atMost(Duration.ofSeconds(20)).until(() -> types().contains("refund.failed"));
        assertThat(stripe.list("pi_1", 10).getData().getFirst()).satisfies(failed -> {
            assertThat(failed.getId()).isEqualTo(refund.getId());
            assertThat(failed.getStatus()).isEqualTo("failed");
            assertThat(failed.getFailureReason()).isEqualTo("lost_or_stolen_card");
        });
        assertThat(provider.books().payment("pi_1").refunded()).isZero();
        assertThat(stripe.refund("again", "pi_1", 10_000).getStatus()).isEqualTo("succeeded");
    }

    @Test
    void what_was_sent_back_is_still_known_after_a_restart() throws Exception {
        stripe.refund("k", "pi_1", 100);
        provider.sendBackRefund("pi_1");
        provider.close();

        provider = PaymentProvider.start(folder.resolve("books.ndjson"));

        assertThat(provider.books().payment("pi_1").refunds()).singleElement()
                .satisfies(refund -> assertThat(refund.status()).isEqualTo(Books.Status.FAILED));
    }

    @Test
    void a_pending_refund_arrives_or_fails_and_what_has_arrived_can_still_come_back() throws Exception {
        provider.behave("pi_1", new Behaviour.Pending());
        String arriving = stripe.refund("k", "pi_1", 100).getId();
        String failing = stripe.refund("l", "pi_1", 200).getId();

        assertThat(provider.arrive(arriving)).isTrue();
        assertThat(provider.arrive(arriving)).isFalse();
        assertThat(provider.sendBack(failing)).isTrue();
        assertThat(provider.arrive(failing)).isFalse();
        provider.close();
        provider = PaymentProvider.start(folder.resolve("books.ndjson"));

        assertThat(provider.books().payment("pi_1").refunds()).extracting(Books.Refund::status)
                .containsExactly(Books.Status.SUCCEEDED, Books.Status.FAILED);
        assertThat(provider.sendBack(arriving)).isTrue();
        assertThat(provider.books().payment("pi_1").refunded()).isZero();
    }

    @Test
    void a_careless_provider_sends_an_event_several_times() throws Exception {
        provider.tellCarelessly(5, Duration.ofMillis(50));

        for (int i = 0; i < 10; i++) {
            stripe.refund("k" + i, "pi_1", 100);
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> provider.deliveries().underWay() == 0);
        assertThat(taken).hasSize(20);
        assertThat(provider.deliveries().repeated()).isPositive().isEqualTo(provider.deliveries().taken() - 20);
    }

    private List<String> types() {
        return taken.values().stream().map(Event::getType).toList();
    }
}
