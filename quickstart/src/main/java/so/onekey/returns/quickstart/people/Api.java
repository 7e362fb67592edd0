package so.onekey.returns.quickstart.people;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** The API of a service as a partner uses it: with a token, a key that makes a retry harmless, and patience while the service restarts. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(15);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int SERVER_FAULT = 500;
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI service;
    private final String token;

    /** @param token empty for somebody who has none */
    public Api(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /** @param repeated whether an earlier attempt may have been carried out, its answer lost */
    record Answer(int status, JsonNode body, boolean repeated) {

        boolean isGood() {
            return status < 300;
        }

        /** What was asked is not possible any more, as an earlier attempt has done it. */
        boolean wasDoneBefore() {
            return repeated && status == CONFLICT;
        }
    }

    /** What a GET answers, as JSON. @throws Refusal for any other answer than a good one */
    public JsonNode get(String path) {
        return good("GET " + path, send(builder(path).build(), false));
    }

    /** @throws Refusal for any other answer than a good one, except where an earlier attempt has done it already */
    public JsonNode post(String path, Object body) {
        var answer = send(posting(path, body, UUID.randomUUID().toString()), false);
        return answer.wasDoneBefore() ? answer.body() : good("POST " + path, answer);
    }

    /** As {@link #post}, and waits until what it is about is known: news travels. */
    JsonNode postAboutNews(String path, Object body, String key) {
        return good("POST " + path, send(posting(path, body, key), true));
    }

    /** One attempt. @return the HTTP status, 500 also if there is no answer */
    public int tryPost(String path, Object body) {
        return tryPost(path, body, UUID.randomUUID().toString());
    }

    int tryPost(String path, Object body, String key) {
        Answer answer = attempt(posting(path, body, key), false);
        return answer == null ? SERVER_FAULT : answer.status();
    }

    private static JsonNode good(String request, Answer answer) {
        if (!answer.isGood()) {
            throw new Refusal(request, answer.status(), answer.body());
        }
        return answer.body();
    }

    private Answer send(HttpRequest request, boolean aboutNews) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var pauses = new Pauses();
        Answer last = attempt(request, false);
        while (last == null || last.status() >= SERVER_FAULT || aboutNews && last.status() == NOT_FOUND) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(request.method() + " " + request.uri() + " gave no answer within " + PATIENCE.toSeconds()
                        + " s" + (last == null ? "" : ", last " + last.status() + " " + last.body()));
            }
            pauses.pause();
            last = attempt(request, true);
        }
        return last;
    }

    private @Nullable Answer attempt(HttpRequest request, boolean repeated) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body().isBlank() ? JSON.createObjectNode() : json(answer.body()), repeated);
        } catch (IOException restarting) {
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode json(String body) {
        return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.createObjectNode().put("text", body);
    }

    private HttpRequest posting(String path, Object body, String key) {
        return builder(path).header("Content-Type", "application/json").header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))).build();
    }

    private HttpRequest.Builder builder(String path) {
        var request = HttpRequest.newBuilder(service.resolve(path)).timeout(ONE_ANSWER);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }
}
