package so.onekey.returns.benchmarks.commands;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import so.onekey.returns.quickstart.house.Tokens;

/** {@code POST /api/claims}, each about an order of its own and with a key of its own, on connections that stay open. */
final class Requests {
    static {
        // What HttpURLConnection keeps open per server is 5 otherwise, and the rest would connect anew each time.
        System.setProperty("http.maxConnections", "256");
    }
    private static final int TIMEOUT_MILLIS = 30_000;
    private final URL address;
    private final String token;
    private final String email;
    private final int orders;
    private final AtomicInteger next = new AtomicInteger();

    Requests(URI service, Tokens tokens, String email, int orders) throws IOException {
        this.address = service.resolve("/api/claims").toURL();
        this.token = tokens.of("benchmark", Duration.ofHours(12), "storefront");
        this.email = email;
        this.orders = orders;
    }

    /** What customers ask for. */
    enum Wish {
        /** Refused at once, as the parcel was delivered: the claim is closed with its answer. */
        REFUSED("NO_LONGER_WANTED", "REFUND", "REJECTED", "rejected"),
        /** Comes back: the carrier is asked for a label afterwards. */
        COMES_BACK("DEFECTIVE", "REFUND", "COMING_BACK", "approved with a label");

        private final String reason;
        private final String remedy;
        private final String status;
        private final String words;

        Wish(String reason, String remedy, String status, String words) {
            this.reason = reason;
            this.remedy = remedy;
            this.status = status;
            this.words = words;
        }

        String inWords() {
            return words;
        }
    }

    Load.Client client(Wish wish) {
        return () -> {
            post(wish);
            return true;
        };
    }

    void post(Wish wish) throws IOException {
        int order = next.getAndIncrement();
        if (order >= orders) {
            throw new IllegalStateException("There are no more than " + orders + " orders: raise -Dorders");
        }
        byte[] body = """
                {"orderId":"order-%08d","email":"%s","lines":[{"lineId":"1","quantity":1,"reason":"%s","remedy":"%s",\
                "packagingOpened":false,"artificialDamage":false,"hazard":false}]}"""
                .formatted(order, email, wish.reason, wish.remedy).getBytes(StandardCharsets.UTF_8);
        var connection = (HttpURLConnection) address.openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        connection.setFixedLengthStreamingMode(body.length);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
        int status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            String answer = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (status != 201 || !answer.contains(wish.status)) {
                throw new IllegalStateException("POST /api/claims was answered with " + status + " " + answer);
            }
        }
    }
}
