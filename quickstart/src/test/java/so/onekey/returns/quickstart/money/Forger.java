package so.onekey.returns.quickstart.money;

import so.onekey.returns.quickstart.partners.Books;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Says that refunds have failed which have not, in the provider's shape, but without its secret. */
final class Forger {
    private static final String EVENT = """
            {"id": "evt_forged_%s", "object": "event", "type": "refund.failed", "data": {"object": {"id": "%s", "object": "refund",
            "status": "failed", "payment_intent": "%s", "metadata": {"refund_key": "%s"}}}}""";
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Random dice;
    private int turnedAway;
    private int taken;

    Forger(Random dice) {
        this.dice = dice;
    }

    void forge(URI service, List<Books.Refund> refunds) {
        if (refunds.isEmpty()) {
            return;
        }
        var refund = refunds.get(dice.nextInt(refunds.size()));
        String event = EVENT.formatted(refund.id(), refund.id(), refund.payment(), refund.metadata().get("refund_key"));
        var request = HttpRequest.newBuilder(service.resolve("/webhooks/stripe")).timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json")
                .header("Stripe-Signature", "t=" + Instant.now().getEpochSecond() + ",v1=" + "0f".repeat(32))
                .POST(HttpRequest.BodyPublishers.ofString(event)).build();
        try {
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            turnedAway += status == 400 ? 1 : 0;
            taken += status / 100 == 2 ? 1 : 0;
        } catch (IOException nobodyThere) {
            // An instance that has just died takes nothing, forged or not.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    int turnedAway() {
        return turnedAway;
    }

    int taken() {
        return taken;
    }
}
