package so.onekey.returns.local;

import java.nio.file.Path;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A running PostgreSQL and a running Kafka broker, closed to other machines. Safe for use by several threads.
 *
 * <p>It closes by itself when the process ends, after Spring's shutdown hooks if there are any.
 */
public final class LocalInfrastructure implements AutoCloseable {

    private final DataFolder folder;
    private final Servers servers;
    private final ShutdownHook shutdownHook = new ShutdownHook(this::close);
    private boolean closed;

    private LocalInfrastructure(DataFolder folder, Servers servers) {
        this.folder = folder;
        this.servers = servers;
    }

    /**
     * Starts both servers side by side, and returns when both answer.
     *
     * @throws IllegalStateException if the folder is not ours or in use, a port is taken, a server does not start, or
     *         containers are asked for and no Docker engine answers; nothing is left running then
     */
    public static LocalInfrastructure start(LocalSettings settings) {
        QuietLogs.install();
        boolean inContainers = Containers.areAskedFor();
        DataFolder folder = DataFolder.of(settings);
        try {
            Servers servers = inContainers
                    ? new ContainerServers(folder, settings)
                    : new EmbeddedServers(folder.root(), settings);
            LocalInfrastructure infrastructure = new LocalInfrastructure(folder, servers);
            infrastructure.start();
            return infrastructure;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private void start() {
        shutdownHook.add();
        try {
            SideBySide.run(servers.postgres()::start, servers.kafka()::start);
        } catch (RuntimeException e) {
            try (this) {
                throw e;
            }
        }
    }

    /**
     * A database and a user of this name, made if they are missing. Calling it again gives the same.
     *
     * @param name up to 63 of a-z, 0-9, _ and -, a letter first
     * @throws IllegalArgumentException if the name is another one
     * @throws IllegalStateException if PostgreSQL doesn't answer
     */
    public Database database(String name) {
        return servers.databases().provide(name);
    }

    /** For clients, and for tests of an outage. */
    public KafkaBroker kafka() {
        return servers.kafka();
    }

    /** For tests of an outage. */
    public PostgresServer postgres() {
        return servers.postgres();
    }

    /** Where the data are. */
    Path folder() {
        return folder.root();
    }

    /** Stops both and lets go of the folder; a temporary one is deleted. Calling it again does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        shutdownHook.remove();
        try (folder) {
            servers.close();
        }
    }
}
