package so.onekey.returns.claims;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** A carrier on this machine: makes labels, scans parcels when it is told to, and misbehaves when it is asked to. */
public final class SimulatedCarrier {
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpServer server;
    private final Map<String, String> trackingByReference = new ConcurrentHashMap<>();
    private final List<Map<String, Object>> scans = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final LongAdder received = new LongAdder();
    private volatile Trouble trouble = Trouble.NONE;
    private volatile Duration delay = Duration.ZERO;

    /** What it does instead of answering. */
    public enum Trouble {
        NONE,
        DOWN,
        REFUSES,
        NO_ANSWER,
        GARBLED
    }

    public SimulatedCarrier() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void behave(Trouble other) {
        trouble = other;
    }

    /** Lets this time go by before each answer. */
    public void delay(Duration time) {
        delay = time;
    }

    /** How many requests came, answered or not. */
    public long received() {
        return received.sum();
    }

    /** The body and key of each request for a label. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** The parcel with this label is scanned. */
    public void scan(String reference, String kind) {
        synchronized (scans) {
            scans.add(Map.of("sequence", scans.size() + 1, "reference", reference, "trackingNumber",
                    Objects.toString(trackingByReference.get(reference), "X"), "kind", kind, "at", Instant.now().toString()));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        received.increment();
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            LockSupport.parkNanos(delay.toNanos());
            switch (trouble) {
                case DOWN -> send(exchange, 503, "{}");
                case REFUSES -> send(exchange, 422, "{\"error\":\"no such service\"}");
                case NO_ANSWER -> exchange.getResponseHeaders();
                case GARBLED -> send(exchange, 201, "{\"carrier\":\"Parcel Post\",\"trackingNumber\":\"T\",\"label\":\"bm8gcGRm\"}");
                case NONE -> {
                    if (exchange.getRequestURI().getPath().equals("/labels")) {
                        requests.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " " + body);
                        send(exchange, 201, label(JSON.readTree(body)));
                    } else {
                        send(exchange, 200, scansAfter(exchange.getRequestURI().getQuery()));
                    }
                }
            }
        }
    }

    private String label(JsonNode wanted) {
        String tracking = trackingByReference.computeIfAbsent(wanted.get("reference").asString(),
                reference -> "RT" + reference.substring(0, 8).toUpperCase(Locale.ROOT));
        return JSON.writeValueAsString(Map.of("carrier", "Parcel Post", "trackingNumber", tracking, "label",
                Base64.getEncoder().encodeToString(pdf(wanted.get("rmaNumber").asString()))));
    }

    private String scansAfter(String query) {
        long after = Long.parseLong(query.replaceAll(".*after=(\\d+).*", "$1"));
        int limit = Integer.parseInt(query.replaceAll(".*limit=(\\d+).*", "$1"));
        var page = new ArrayList<>(scans).stream().filter(scan -> ((Integer) scan.get("sequence")) > after).limit(limit).toList();
        return JSON.writeValueAsString(Map.of("scans", page));
    }

    /** A label as a carrier prints it. */
    public static byte[] pdf(String text) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document();
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(new Paragraph("PARCEL POST " + text));
        document.close();
        return bytes.toByteArray();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
