package so.onekey.returns.local;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the data live and which ports are used.
 *
 * @param dataDirectory kept between runs; empty for a temporary folder, which is deleted at close or when the process
 *        ends
 * @param postgresPort 1 to 65535, or 0 for any free port
 * @param kafkaPort 1 to 65535, or 0 for any free port
 */
public record LocalSettings(Optional<Path> dataDirectory, int postgresPort, int kafkaPort) {

    /**
     * @throws IllegalArgumentException if a port is out of range, or both are the same
     */
    public LocalSettings {
        requirePort("postgresPort", postgresPort);
        requirePort("kafkaPort", kafkaPort);
        if (postgresPort != 0 && postgresPort == kafkaPort) {
            throw new IllegalArgumentException(
                    "PostgreSQL and Kafka can't both have port " + kafkaPort + ": choose two, or 0 for any free port");
        }
    }

    /** Free ports and a temporary folder: what a test wants. */
    public static LocalSettings temporary() {
        return new LocalSettings(Optional.empty(), 0, 0);
    }

    /** Data that are still there the next time. The folder is created if it is missing. */
    public static LocalSettings keptIn(Path dir, int postgresPort, int kafkaPort) {
        return new LocalSettings(Optional.of(dir), postgresPort, kafkaPort);
    }

    private static void requirePort(String name, int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(
                    name + " is " + port + ": choose 1 to 65535, for example 15432, or 0 for any free port");
        }
    }
}
