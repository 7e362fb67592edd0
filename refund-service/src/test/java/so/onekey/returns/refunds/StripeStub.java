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
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of Stripe's API that creates and lists refunds, with books that show what money really moved. */
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
        TOO_LARGE,
        DISPUTED,
        WRONG_KEY,
        WRONG_ADDRESS,
        SILENT,
        FAILED,
        CANCELED,
        REQUIRES_ACTION
    }

    public record Call(String paymentIntent, String key, long amount, Map<String, String> form, String authorization, String version) {}

    private record Booked(String id, Call call, String status, long created) {}

    private static final int PAGE = 2;
    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<String> looks = new CopyOnWriteArrayList<>();
    private final Map<String, Booked> books = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, Queue<Trouble>> troubles = new ConcurrentHashMap<>();
    private final Map<String, Queue<Trouble>> troublesOfLooks = new ConcurrentHashMap<>();

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

    /** As {@link #meets}, for the list of a payment's refunds. */
    public void lookingMeets(String payment, Trouble... next) {
        troublesOfLooks.computeIfAbsent(payment, any -> new ConcurrentLinkedQueue<>()).addAll(List.of(next));
    }

    /** Somebody refunds on Stripe's own page. */
    public void refundedOutside(String payment) {
        book(new Call(payment, "dashboard-" + books.size(), 1, Map.of(), "", ""), "succeeded");
    }

    /** What Stripe says of all refunds of the payment from now on. */
    public void becomes(String payment, String status) {
        books.replaceAll((key, one) -> one.call().paymentIntent().equals(payment)
                ? new Booked(one.id(), one.call(), status, one.created())
                : one);
    }

    /** Stripe has lost all refunds of the payment. */
    public void forgets(String payment) {
        books.values().removeIf(one -> one.call().paymentIntent().equals(payment));
    }

    /** A refund that only Stripe knows of, with a key as of ours. */
    public void booked(String payment, String key, long amount) {
        book(new Call(payment, "elsewhere-" + books.size(), amount, Map.of("metadata[refund_key]", key), "", ""), "succeeded");
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public List<Call> calls(String payment) {
        return calls.stream().filter(call -> call.paymentIntent().equals(payment)).toList();
    }

    /** How often the payment's refunds were listed, each page counted. */
    public long looks(String payment) {
        return looks.stream().filter(payment::equals).count();
    }

    /** The refunds that money moved for. */
    public List<String> refunds(String payment) {
        return of(payment).stream().filter(one -> Set.of("pending", "succeeded").contains(one.status())).map(Booked::id).toList();
    }

    private List<Booked> of(String payment) {
        synchronized (books) {
            return books.values().stream().filter(one -> payment.isEmpty() || one.call().paymentIntent().equals(payment)).toList();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            list(exchange, form(exchange.getRequestURI().getRawQuery()));
        } else {
            create(exchange, form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private void list(HttpExchange exchange, Map<String, String> query) throws IOException {
        String payment = query.getOrDefault("payment_intent", "");
        looks.add(payment);
        var queue = troublesOfLooks.get(payment);
        Trouble trouble = queue == null ? null : queue.poll();
        if (trouble != null) {
            meet(exchange, trouble);
            return;
        }
        long since = Long.parseLong(query.getOrDefault("created[gte]", "0"));
        long before = Long.parseLong(query.getOrDefault("created[lt]", String.valueOf(Long.MAX_VALUE)));
        var all = of(payment).stream().filter(one -> one.created() >= since && one.created() < before)
                .toList();
        int from = all.stream().map(Booked::id).toList().indexOf(query.get("starting_after")) + 1;
        int to = Math.min(from + PAGE, all.size());
        answer(exchange, 200, "{\"object\":\"list\",\"url\":\"/v1/refunds\",\"has_more\":" + (to < all.size()) + ",\"data\":["
                + all.subList(from, to).stream().map(StripeStub::refund).collect(Collectors.joining(",")) + "]}");
    }

    private void create(HttpExchange exchange, Map<String, String> form) throws IOException {
        var headers = exchange.getRequestHeaders();
        var call = new Call(form.getOrDefault("payment_intent", ""), headers.getFirst("Idempotency-Key"),
                Long.parseLong(form.getOrDefault("amount", "0")), form, headers.getFirst("Authorization"),
                headers.getFirst("Stripe-Version"));
        calls.add(call);
        var queue = troubles.get(call.paymentIntent());
        Trouble trouble = queue == null ? null : queue.poll();
        switch (trouble) {
            case null -> answer(exchange, 200, refund(book(call, "pending")));
            case ANSWER_LOST -> {
                book(call, "pending");
                exchange.close();
            }
            case FAILED, CANCELED, REQUIRES_ACTION ->
                answer(exchange, 200, refund(book(call, trouble.name().toLowerCase(Locale.ROOT))));
            default -> meet(exchange, trouble);
        }
    }

    private static void meet(HttpExchange exchange, Trouble trouble) throws IOException {
        switch (trouble) {
            case BROKEN -> answer(exchange, 500, error("api_error", null, null, "An unknown error occurred"));
            case BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "90");
                answer(exchange, 429, error("invalid_request_error", "rate_limit", null, "Request rate limit exceeded."));
            }
            case KEY_IN_USE -> answer(exchange, 409, error("idempotency_error", "idempotency_key_in_use", null,
                    "There is currently another in-progress request using this Idempotent Key"));
            case DECLINED -> answer(exchange, 402, error("card_error", "expired_or_canceled_card", null, "The card has expired."));
            case ALREADY_REFUNDED -> answer(exchange, 400,
                    error("invalid_request_error", "charge_already_refunded", null, "Charge ch_1 has already been refunded."));
            case TOO_LARGE -> answer(exchange, 400, error("invalid_request_error", null, "amount",
                    "Refund amount ($99.50) is greater than unrefunded amount on charge ($20.00)"));
            case DISPUTED -> answer(exchange, 400,
                    error("invalid_request_error", "charge_disputed", null, "Charge ch_1 has been charged back; cannot issue a refund."));
            case KEY_FOR_OTHER_PARAMETERS -> answer(exchange, 400, error("idempotency_error", null, null,
                    "Keys for idempotent requests can only be used with the same parameters they were first used with."));
            case WRONG_ADDRESS -> answer(exchange, 404,
                    error("invalid_request_error", null, null, "Unrecognized request URL (POST: /v2/refunds)."));
            case WRONG_KEY -> answer(exchange, 401, error("invalid_request_error", null, null, "Invalid API Key provided"));
            case SILENT -> exchange.getRequestURI();
            case ANSWER_LOST, FAILED, CANCELED, REQUIRES_ACTION -> throw new IllegalArgumentException(trouble + " is no trouble of a list");
        }
    }

    private Booked book(Call call, String status) {
        return books.computeIfAbsent(call.key(), key -> new Booked("re_" + call.paymentIntent() + "_" + books.size(), call, status,
                Instant.now().getEpochSecond()));
    }

    /** As in Stripe's specification. */
    private static String refund(Booked booked) {
        return """
                {"id": "%s", "object": "refund", "amount": %d, "balance_transaction": null, "charge": "ch_1", "created": %d,
                 "currency": "usd", "destination_details": null%s, "metadata": {%s}, "payment_intent": "%s", "reason": null,
                 "receipt_number": null, "source_transfer_reversal": null, "status": "%s", "transfer_reversal": null}"""
                .formatted(booked.id(), booked.call().amount(), booked.created(),
                        booked.status().equals("failed") ? ", \"failure_reason\": \"lost_or_stolen_card\"" : "",
                        booked.call().form().containsKey("metadata[refund_key]")
                                ? "\"refund_key\": \"" + booked.call().form().get("metadata[refund_key]") + "\""
                                : "",
                        booked.call().paymentIntent(), booked.status());
    }

    private static String error(String type, @Nullable String code, @Nullable String param, String message) {
        return "{\"error\": {\"type\": \"" + type + "\"" + (code == null ? "" : ", \"code\": \"" + code + "\"")
                + (param == null ? "" : ", \"param\": \"" + param + "\"") + ", \"message\": \"" + message + "\"}}";
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
