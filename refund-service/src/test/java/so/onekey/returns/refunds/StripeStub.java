package so.onekey.returns.refunds;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The part of Stripe's API that creates refunds, with books that show what money really moved. */
public final class StripeStub implements AutoCloseable {
    /** What the next call for a payment meets. */
    public enum Trouble {
        ANSWER_LOST,
        BROKEN,
        BUSY,
        KEY_IN_USE,
        KEY_FOR_OTHER_PARAMETERS,
        DECLINED,
        ALREADY_REFUNDED,
        WRONG_KEY,
        WRONG_ADDRESS,
        SILENT,
        FAILED,
        CANCELED,
        REQUIRES_ACTION
    }

    public record Call(String paymentIntent, String key, long amount, Map<String, String> form, String authorization) {}

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, String> books = new ConcurrentHashMap<>();
    private final Map<String, Queue<Trouble>> troubles = new ConcurrentHashMap<>();

    public StripeStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/refunds", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    public void meets(String payment, Trouble... next) {
        troubles.computeIfAbsent(payment, any -> new ConcurrentLinkedQueue<>()).addAll(List.of(next));
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public List<Call> calls(String payment) {
        return calls.stream().filter(call -> call.paymentIntent().equals(payment)).toList();
    }

    /** The refunds that money moved for. */
    public List<String> refunds(String payment) {
        return books.values().stream().filter(id -> id.startsWith("re_" + payment + "_")).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var headers = exchange.getRequestHeaders();
        var call = new Call(form.getOrDefault("payment_intent", ""), headers.getFirst("Idempotency-Key"),
                Long.parseLong(form.getOrDefault("amount", "0")), form, headers.getFirst("Authorization"));
        calls.add(call);
        var queue = troubles.get(call.paymentIntent());
        Trouble trouble = queue == null ? null : queue.poll();
        switch (trouble) {
            case null -> answer(exchange, 200, booked(call));
            case ANSWER_LOST -> {
                booked(call);
                exchange.close();
            }
            case BROKEN -> answer(exchange, 500, error("api_error", null));
            case BUSY -> answer(exchange, 429, error("invalid_request_error", "rate_limit"));
            case KEY_IN_USE -> answer(exchange, 409, error("idempotency_error", "idempotency_key_in_use"));
            case DECLINED -> answer(exchange, 402, error("card_error", "expired_or_canceled_card"));
            case ALREADY_REFUNDED -> answer(exchange, 400, error("invalid_request_error", "charge_already_refunded"));
            case KEY_FOR_OTHER_PARAMETERS -> answer(exchange, 400, error("idempotency_error", null));
            case WRONG_ADDRESS -> answer(exchange, 404, error("invalid_request_error", null));
            case SILENT -> exchange.getRequestURI();
            case FAILED, CANCELED, REQUIRES_ACTION ->
                answer(exchange, 200, refund(call, "re_none", trouble.name().toLowerCase(Locale.ROOT)));
            case WRONG_KEY -> answer(exchange, 401, error("invalid_request_error", null));
        }
    }

    private String booked(Call call) {
        String id = books.computeIfAbsent(call.key(), key -> "re_" + call.paymentIntent() + "_" + books.size());
        return refund(call, id, "pending");
    }

    private static String refund(Call call, String id, String status) {
        return "{\"id\":\"" + id + "\",\"object\":\"refund\",\"status\":\"" + status + "\",\"amount\":" + call.amount() + "}";
    }

    private static String error(String type, String code) {
        return "{\"error\":{\"type\":\"" + type + "\"" + (code == null ? "" : ",\"code\":\"" + code + "\"") + ",\"message\":\"no\"}}";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
