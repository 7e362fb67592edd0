package so.onekey.returns.quickstart.partners;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a listener what becomes of refunds, signed as Stripe signs: each event until it is taken, all of them in any order. */
final class Webhooks implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Webhooks.class);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Who listens, and what is signed with. */
    private record Endpoint(URI address, String secret) {}

    private final InstantSource clock;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Endpoint endpoint;

    Webhooks(InstantSource clock) {
        this.clock = clock;
    }

    void to(URI address, String secret) {
        endpoint = new Endpoint(address, secret);
    }

    /** Nobody is told as long as nobody listens. */
    void tell(String type, String refund) {
        tell(type, refund, 1);
    }

    /** The same event so many times, as a provider does that missed the answers. */
    void tell(String type, String refund, int times) {
        var listener = endpoint;
        if (listener != null && !threads.isShutdown()) {
            String event = StripeJson.event("evt_" + UUID.randomUUID().toString().replace("-", ""), type, refund, clock.instant());
            for (int i = 0; i < times; i++) {
                threads.submit(() -> deliver(listener, event));
            }
        }
    }

    private void deliver(Endpoint listener, String event) {
        try {
            while (!taken(listener, event)) {
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean taken(Endpoint listener, String event) throws InterruptedException {
        long at = clock.instant().getEpochSecond();
        var request = HttpRequest.newBuilder(listener.address()).timeout(LIMIT).header("Content-Type", "application/json")
                .header("Stripe-Signature", "t=" + at + ",v1=" + signature(at + "." + event, listener.secret()))
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

    private static String signature(String signed, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
    }
}
