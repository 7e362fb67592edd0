package so.onekey.returns.quickstart.partners;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The carrier's HTTP API: {@code POST /labels} and {@code GET /scans}. */
final class CarrierApi implements HttpHandler {

    private static final JsonMapper json = JsonMapper.shared();
    private static final int MOST_SCANS = 1000;

    private final CarrierBooks books;
    private final CompletableFuture<Void> closing = new CompletableFuture<>();
    private final LongAdder received = new LongAdder();
    private final LongAdder labelsAsked = new LongAdder();
    private volatile CarrierBehaviour behaviour = new CarrierBehaviour.Normal();

    CarrierApi(CarrierBooks books) {
        this.books = books;
    }

    void behave(CarrierBehaviour other) {
        behaviour = other;
    }

    long received() {
        return received.sum();
    }

    long labelsAsked() {
        return labelsAsked.sum();
    }

    /** Ends all waiting; what waits is not answered. */
    void close() {
        closing.complete(null);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        received.increment();
        CarrierBehaviour now = behaviour;
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (now instanceof CarrierBehaviour.Slow slow) {
            closing.copy().completeOnTimeout(null, slow.delay().toMillis(), TimeUnit.MILLISECONDS).join();
        }
        if (closing.isDone()) {
            return;
        }
        Reply.Answer answer = now instanceof CarrierBehaviour.Down
                ? error(503, "The simulated carrier is down.")
                : answer(exchange, body, now);
        if (now instanceof CarrierBehaviour.HoldAnswer held) {
            held.hold().pass(closing);
        }
        if (!(now instanceof CarrierBehaviour.LoseAnswer) && !closing.isDone()) {
            send(exchange, answer);
        }
    }

    private Reply.Answer answer(HttpExchange exchange, String body, CarrierBehaviour now) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization == null || !authorization.matches("Bearer \\S+")) {
            return error(401, "Send the key that the carrier gave you as a bearer token.");
        }
        String call = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        return switch (call) {
            case "POST /labels" -> {
                labelsAsked.increment();
                yield now instanceof CarrierBehaviour.Refuse
                        ? error(422, "The simulated carrier makes no such label.")
                        : label(exchange.getRequestHeaders().getFirst("Idempotency-Key"), body);
            }
            case "GET /scans" -> scans(exchange.getRequestURI().getRawQuery());
            default -> error(404, "There is no " + call);
        };
    }

    private Reply.Answer label(String key, String body) {
        JsonNode wanted;
        try {
            wanted = json.readTree(body);
        } catch (JacksonException malformed) {
            return error(400, "The body is not JSON.");
        }
        String reference = wanted.path("reference").asString("");
        String rmaNumber = wanted.path("rmaNumber").asString("");
        if (reference.isBlank() || rmaNumber.isBlank() || !wanted.path("service").asString("").equals("return")) {
            return error(422, "reference, rmaNumber and the service 'return' are required.");
        }
        if (key == null || key.isBlank()) {
            return error(400, "An Idempotency-Key is required.");
        }
        return books.makeLabel(reference, rmaNumber).map(label -> Reply.Answer.of(201, json.writeValueAsString(Map.of("carrier",
                Carrier.NAME, "trackingNumber", label.trackingNumber(), "label",
                Base64.getEncoder().encodeToString(LabelPdf.of(label))))))
                .orElseGet(() -> error(409, "The reference " + reference + " has a label for another return."));
    }

    private Reply.Answer scans(String query) {
        Map<String, String> parameters = FormParameters.parse(query).values();
        try {
            long after = Long.parseLong(parameters.getOrDefault("after", "0"));
            int limit = Math.clamp(Long.parseLong(parameters.getOrDefault("limit", "100")), 1, MOST_SCANS);
            List<Carrier.Scan> page = books.scansAfter(after, limit);
            return Reply.Answer.of(200, json.writeValueAsString(Map.of("scans", page)));
        } catch (NumberFormatException wrong) {
            return error(400, "after and limit must be whole numbers.");
        }
    }

    private static Reply.Answer error(int status, String message) {
        return Reply.Answer.of(status, json.writeValueAsString(Map.of("error", message)));
    }

    private static void send(HttpExchange exchange, Reply.Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }
}
