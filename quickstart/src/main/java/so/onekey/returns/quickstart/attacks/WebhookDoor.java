package so.onekey.returns.quickstart.attacks;

import so.onekey.returns.quickstart.attacks.Target.Signature;
import so.onekey.returns.quickstart.partners.StripeSignature;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Where the provider tells what became of refunds, open to everybody. */
final class WebhookDoor {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Duration LONG_AGO = Duration.ofHours(1);
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final String secret;

    WebhookDoor(URI refunds, String secret) {
        this.address = refunds.resolve("/webhooks/stripe");
        this.secret = secret;
    }

    int tell(String event, Signature signature) {
        var request = HttpRequest.newBuilder(address).timeout(LIMIT).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(event));
        switch (signature) {
            case NONE -> {}
            case FORGED -> sign(request, StripeSignature.of(event, "whsec_" + UUID.randomUUID(), Instant.now()));
            case OLD -> sign(request, StripeSignature.of(event, secret, Instant.now().minus(LONG_AGO)));
            case BY_THE_PROVIDER -> sign(request, StripeSignature.of(event, secret, Instant.now()));
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException failure) {
            throw new IllegalStateException("No answer from " + address + ": " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void sign(HttpRequest.Builder request, String signature) {
        request.header("Stripe-Signature", signature);
    }
}
