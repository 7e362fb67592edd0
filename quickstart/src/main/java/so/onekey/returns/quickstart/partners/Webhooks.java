package so.onekey.returns.quickstart.partners;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a listener what becomes of refunds, signed as Stripe signs: each event until it is taken, all of them in any order. */
final class Webhooks implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Webhooks.class);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final int AT_ONCE = 8;

    /** Who listens, and what is signed with. */
    private record Endpoint(List<URI> addresses, String secret) {

        URI any() {
            return addresses.get(ThreadLocalRandom.current().nextInt(addresses.size()));
        }
    }

    /** How often the same event is sent, and until when. */
    private record Care(int times, Duration latest) {}

    private final InstantSource clock;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final LongAdder taken = new LongAdder();
    private final LongAdder repeated = new LongAdder();
    private final AtomicLong underWay = new AtomicLong();
    private volatile @Nullable Endpoint endpoint;
    private volatile Care care = new Care(1, Duration.ZERO);

    Webhooks(InstantSource clock) {
        this.clock = clock;
    }

    void to(List<URI> addresses, String secret) {
        endpoint = new Endpoint(List.copyOf(addresses), secret);
    }

    void toAnyOf(List<URI> addresses) {
        to(addresses, Objects.requireNonNull(endpoint).secret());
    }

    void carelessly(int times, Duration latest) {
        care = new Care(times, latest);
    }

    Deliveries deliveries() {
        return new Deliveries(taken.sum(), repeated.sum(), underWay.get());
    }

    /** Nobody is told as long as nobody listens. */
    void tell(String type, String refund) {
        int times = 1 + ThreadLocalRandom.current().nextInt(care.times());
        var listener = endpoint;
        if (listener != null && !threads.isShutdown()) {
            String event = StripeJson.event("evt_" + UUID.randomUUID().toString().replace("-", ""), type, refund, clock.instant());
            for (int i = 0; i < times; i++) {
                boolean again = i > 0;
                underWay.incrementAndGet();
                threads.submit(() -> deliver(listener, event, again));
            }
        }
    }

    private void deliver(Endpoint listener, String event, boolean again) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(care.latest().toMillis() + 1));
            while (!taken(listener, event)) {
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            }
            taken.increment();
            if (again) {
                repeated.increment();
            }
            underWay.decrementAndGet();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean taken(Endpoint listener, String event) throws InterruptedException {
        room.acquire();
        try {
            return post(listener, event);
        } finally {
            room.release();
        }
    }

    private boolean post(Endpoint listener, String event) throws InterruptedException {
        var request = HttpRequest.newBuilder(listener.any()).timeout(LIMIT).header("Content-Type", "application/json")
                .header("Stripe-Signature", StripeSignature.of(event, listener.secret(), clock.instant()))
                .POST(HttpRequest.BodyPublishers.ofString(event)).build();
        try {
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                log.warn("The webhook was answered with {} and is sent again", status);
            }
            return status / 100 == 2;
        } catch (IOException nobodyThere) {
            log.debug("Nobody takes the webhook, it is sent again: {}", nobodyThere.toString());
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
    }
}
