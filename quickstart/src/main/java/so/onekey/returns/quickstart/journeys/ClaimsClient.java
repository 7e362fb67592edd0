package so.onekey.returns.quickstart.journeys;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The API of the services as a partner uses it: with a token, a key that makes a retry harmless, and patience. */
public final class ClaimsClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final JsonMapper json = new JsonMapper();
    private final URI service;
    private final String token;

    public ClaimsClient(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /**
     * Asks until there is an answer: while the service restarts, and while it has not heard of the order yet.
     *
     * @param key the Idempotency-Key
     */
    public ClaimAnswer request(String body, String key) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = attempt(body, key);
            if (answer != null && answer.statusCode() == 201) {
                return ClaimAnswer.of(json.readTree(answer.body()));
            }
            if (answer != null && answer.statusCode() != 404 && answer.statusCode() < 500) {
                throw new IllegalStateException("POST /api/claims answered " + answer.statusCode() + " " + answer.body());
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("POST /api/claims gave no answer within " + PATIENCE.toSeconds() + " s"
                        + (answer == null ? "" : ", last " + answer.statusCode() + " " + answer.body()));
            }
            pause();
        }
    }

    /** Whether the service has heard of an order: a wish for a line that no order has is refused in another way than an unknown order. */
    public boolean knows(String orderId, String email) {
        var answer = attempt(
                """
                        {"orderId": "%s", "email": "%s", "lines": [{"lineId": "no such line", "quantity": 1, "reason": "DEFECTIVE", "remedy": "REFUND",
                         "packagingOpened": false, "artificialDamage": false, "hazard": false}]}"""
                        .formatted(orderId, email),
                "probe-" + java.util.UUID.randomUUID());
        return answer != null && answer.statusCode() == 422;
    }

    private @Nullable HttpResponse<String> attempt(String body, String key) {
        var request = builder("/api/claims").header("Content-Type", "application/json").header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException restarting) {
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What a GET answers, as JSON. */
    public JsonNode get(String path) {
        try {
            var answer = http.send(builder(path).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("GET " + path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException("GET " + path + " had no answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest.Builder builder(String path) {
        return HttpRequest.newBuilder(service.resolve(path)).timeout(Duration.ofSeconds(15)).header("Authorization", "Bearer " + token);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
