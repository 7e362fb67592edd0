package so.onekey.returns.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** PostgreSQL as a process of its own, from binaries that are a dependency. */
final class EmbeddedPostgresServer implements PostgresServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PostgresHome home;
    private final int port;
    private @Nullable EmbeddedPostgres running;

    EmbeddedPostgresServer(Path folder, int port) {
        this.home = new PostgresHome(folder);
        this.port = port;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String adminJdbcUrl() {
        return Databases.adminJdbcUrl(LocalPorts.LOOPBACK, port, password());
    }

    @Override
    public synchronized void start() {
        if (running != null) {
            return;
        }
        PostgresAsRoot.requirePossible();
        try {
            stopWhatRunsOnOurData();
            LocalPorts.requireFree(port, "PostgreSQL");
            home.prepare();
            running = launch();
            home.completed();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL's data in " + home.data() + " can't be used", e);
        }
    }

    @Override
    public synchronized void stop() {
        EmbeddedPostgres server = running;
        if (server == null) {
            return;
        }
        running = null;
        try {
            server.close();
            // The library gives up after five seconds and only logs it.
            stopWhatRunsOnOurData();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL on " + home.data() + " can't be stopped", e);
        }
    }

    private void stopWhatRunsOnOurData() throws IOException {
        new LeftoverPostgres(home.data()).stop();
    }

    String password() {
        return home.password();
    }

    private EmbeddedPostgres launch() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(home.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(home.log().toFile()))
                .setConnectConfig("password", home.password())
                .setLocaleConfig("pwfile", home.passwordFile().toString())
                .setServerConfig("listen_addresses", LocalPorts.LOOPBACK)
                .setServerConfig("unix_socket_directories", "");
        PostgresOptions.INITDB.forEach(builder::setLocaleConfig);
        PostgresOptions.SERVER.forEach(builder::setServerConfig);
        try {
            return builder.start();
        } catch (IOException | RuntimeException e) {
            stopWhatRunsOnOurData();
            throw new IllegalStateException("PostgreSQL does not start on port " + port + " with the data in "
                    + home.data() + ". The end of its log:\n" + home.endOfLog(), e);
        }
    }
}
