package so.onekey.returns.quickstart.partners;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An HTTP server for this machine only, one virtual thread per exchange. */
final class LocalServer implements AutoCloseable {

    static final String HOST = "127.0.0.1";

    private static final Logger log = LoggerFactory.getLogger(LocalServer.class);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LocalServer(HttpServer server) {
        this.server = server;
    }

    /** Port 0 takes any free port. */
    static LocalServer start(int port, HttpHandler handler) {
        try {
            LocalServer local = new LocalServer(HttpServer.create(new InetSocketAddress(HOST, port), 0));
            local.server.createContext("/", exchange -> handle(exchange, handler));
            local.server.setExecutor(local.threads);
            local.server.start();
            return local;
        } catch (IOException e) {
            throw new UncheckedIOException("Can't listen on " + HOST + ":" + port, e);
        }
    }

    private static void handle(HttpExchange exchange, HttpHandler handler) {
        try (exchange) {
            handler.handle(exchange);
        } catch (IOException e) {
            log.info("{} {}: the other side went away ({})", exchange.getRequestMethod(), exchange.getRequestURI(), e.toString());
        } catch (RuntimeException e) {
            log.error("{} {} failed, the connection is closed without an answer", exchange.getRequestMethod(),
                    exchange.getRequestURI(), e);
        }
    }

    URI address() {
        return URI.create("http://" + HOST + ":" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
