package so.onekey.returns.quickstart.partners;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;

/** The part of Stripe's HTTP API that concerns refunds, captured payments, and {@code GET /books} for people. */
final class StripeApi implements HttpHandler {

    private static final String REFUNDS = "/v1/refunds";
    private static final String PAYMENTS = "/v1/payment_intents";

    private final RefundRequests requests;
    private final RefundLookups lookups;
    private final PaymentIntents payments;
    private final RefundBooks books;
    private final LongAdder received = new LongAdder();

    StripeApi(RefundRequests requests, RefundLookups lookups, RefundBooks books) {
        this.requests = requests;
        this.lookups = lookups;
        this.payments = new PaymentIntents(books);
        this.books = books;
    }

    long received() {
        return received.sum();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        switch (reply(exchange)) {
            case Reply.Answer answer -> send(exchange, answer);
            case Reply.Silence silence -> exchange.close();
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        if (method.equals("GET") && path.equals("/books")) {
            return Reply.Answer.of(200, StripeJson.books(books.snapshot()));
        }
        received.increment();
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!authorised(exchange.getRequestHeaders())) {
            return StripeErrors.unauthorised();
        }
        try {
            if (method.equals("POST") && path.equals(REFUNDS)) {
                String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
                return requests.create(RefundRequest.of(FormParameters.parse(form), key));
            }
            if (method.equals("POST") && path.equals(PAYMENTS)) {
                return payments.create(FormParameters.parse(form), exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            }
            if (method.equals("GET") && path.equals(REFUNDS)) {
                return lookups.list(FormParameters.parse(exchange.getRequestURI().getRawQuery()));
            }
            if (method.equals("GET") && path.startsWith(REFUNDS + "/")) {
                return lookups.one(path.substring(REFUNDS.length() + 1));
            }
            return StripeErrors.unknownUrl(method, path);
        } catch (RefusedRequest refused) {
            return refused.answer();
        }
    }

    private static boolean authorised(Headers headers) {
        String authorization = headers.getFirst("Authorization");
        return authorization != null && authorization.matches("Bearer [sr]k_\\S+");
    }

    private static void send(HttpExchange exchange, Reply.Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Request-Id", "req_" + UUID.randomUUID().toString().replace("-", ""));
        echo(exchange, "Idempotency-Key");
        echo(exchange, "Stripe-Version");
        if (answer.replayed()) {
            headers.set("Idempotent-Replayed", "true");
        }
        if (answer.status() == 500) {
            // A retry would only replay it, and Stripe's clients ask this header before they try.
            headers.set("Stripe-Should-Retry", "false");
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private static void echo(HttpExchange exchange, String header) {
        String value = exchange.getRequestHeaders().getFirst(header);
        if (value != null) {
            exchange.getResponseHeaders().set(header, value);
        }
    }
}
