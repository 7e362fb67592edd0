package so.onekey.returns.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on the loopback address. */
public final class LocalPorts {

    static final String LOOPBACK = "127.0.0.1";

    // Below the range that systems take outgoing ports from: otherwise, while a server is stopped, a client that keeps trying
    // to reconnect may be given that very port, meet itself and hold it.
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    private static final int ATTEMPTS = 1_000;

    private LocalPorts() {}

    /** The wanted port, or any free one if it is 0. */
    static int choose(int wanted, String server) {
        if (wanted == 0) {
            return anyFree();
        }
        requireFree(wanted, server);
        return wanted;
    }

    /**
     * A port that nobody uses at this moment, and that stays free while its server is stopped: the system gives it to no client.
     *
     * @throws IllegalStateException if there is none
     */
    public static int anyFree() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port found from " + FIRST + " to " + LAST);
    }

    /** @throws IllegalStateException if another program listens there */
    public static void requireFree(int port, String server) {
        if (!isFree(port)) {
            throw new IllegalStateException("Port " + port + " for " + server + " is taken by another program: stop that "
                    + "one, or choose another port");
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
