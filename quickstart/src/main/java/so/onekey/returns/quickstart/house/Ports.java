package so.onekey.returns.quickstart.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Where everything of one house listens, on loopback only. */
public record Ports(int postgres, int kafka, int provider, int smtp, int mailPage, int claims, int refunds, int notifications,
        int carrier) {

    /** The ports the quickstart prints. */
    public static Ports fixed() {
        return new Ports(15432, 19092, 12111, 11025, 18025, 8081, 8082, 8083, 12112);
    }

    /** Ports nobody uses at this moment. */
    public static Ports free() {
        return new Ports(free1(), free1(), free1(), free1(), free1(), free1(), free1(), free1(), free1());
    }

    private static int free1() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("This machine has no free port", none);
        }
    }
}
