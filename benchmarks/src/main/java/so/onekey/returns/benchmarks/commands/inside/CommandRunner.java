package so.onekey.returns.benchmarks.commands.inside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.boot.SpringApplication;
import so.onekey.returns.benchmarks.commands.Load;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.claims.ClaimsService;

/** Starts claims-service and does in it what it is asked for, by {@code GET /create?clients=8&millis=10000} and the like. */
public final class CommandRunner {
    /** The environment variable that tells where to listen. */
    public static final String PORT = "BENCHMARK_PORT";
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private final ParcelCommands parcels;
    private final EventProcessingConfiguration processing;
    private final TokenStore tokens;

    private CommandRunner(ParcelCommands parcels, EventProcessingConfiguration processing, TokenStore tokens) {
        this.parcels = parcels;
        this.processing = processing;
        this.tokens = tokens;
    }

    public static void main(String[] arguments) throws IOException {
        var context = SpringApplication.run(ClaimsService.class, arguments);
        var runner = new CommandRunner(new ParcelCommands(context.getBean(Transactions.class), context.getBean(CommandGateway.class)),
                context.getBean(EventProcessingConfiguration.class), context.getBean(TokenStore.class));
        int port = Integer.parseInt(System.getenv(PORT));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newFixedThreadPool(2, work -> {
            var thread = new Thread(work, "benchmark");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", runner::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = 200;
            String text;
            try {
                text = answer(exchange.getRequestURI().getPath(), parameters(exchange.getRequestURI().getQuery()));
            } catch (Exception failure) {
                failure.printStackTrace();
                status = 500;
                text = failure.toString();
            }
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String answer(String path, Map<String, String> asked) throws Exception {
        return switch (path) {
            case "/parcel" -> parcels.one(Integer.parseInt(asked.get("events"))).toString();
            case "/create" -> told(load(asked).run(parcels::creating));
            case "/append" -> told(load(asked).run(parcels.appending(Integer.parseInt(asked.get("pool")))));
            case "/processors" -> {
                processors(Boolean.parseBoolean(asked.get("run")));
                yield "";
            }
            default -> throw new IllegalArgumentException("Nobody knows " + path);
        };
    }

    private static Load load(Map<String, String> asked) {
        return new Load(Integer.parseInt(asked.get("clients")), Duration.ofMillis(Long.parseLong(asked.get("millis"))));
    }

    private static String told(Load.Done done) {
        return done.count() + " " + done.seconds();
    }

    /** When they are to run, it returns once each segment has read all: whoever is stopped while he starts takes up fewer segments later. */
    private void processors(boolean run) throws InterruptedException {
        var all = processing.eventProcessors().values().stream().filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast).toList();
        if (!run) {
            all.forEach(StreamingEventProcessor::shutDown);
            return;
        }
        all.forEach(StreamingEventProcessor::start);
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!all.stream().allMatch(this::hasReadAll)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The processors did not take up their work within " + LIMIT);
            }
            Thread.sleep(50);
        }
    }

    private boolean hasReadAll(StreamingEventProcessor processor) {
        var segments = processor.processingStatus().values();
        return segments.size() == tokens.fetchSegments(processor.getName()).length
                && segments.stream().allMatch(EventTrackerStatus::isCaughtUp);
    }

    private static Map<String, String> parameters(String query) {
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&")).map(each -> each.split("=", 2))
                        .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }
}
