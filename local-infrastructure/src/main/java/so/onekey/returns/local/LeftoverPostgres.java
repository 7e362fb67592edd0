package so.onekey.returns.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL that a killed process left running on a data directory. It is found by the server's own pid file, and
 * only touched when its command line says that it is a PostgreSQL on this very directory.
 */
final class LeftoverPostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Path data;
    private final Path pidFile;

    LeftoverPostgres(Path data) {
        this.data = data;
        this.pidFile = data.resolve("postmaster.pid");
    }

    /** The server that runs on this directory. */
    Optional<ProcessHandle> process() throws IOException {
        return processOfPidFile().filter(this::isOurs);
    }

    /**
     * Returns when no PostgreSQL runs on the directory.
     *
     * @throws IllegalStateException if it does not stop
     */
    void stop() throws IOException {
        Optional<ProcessHandle> server = process();
        if (server.isPresent()) {
            stop(server.get());
        } else if (processOfPidFile().filter(LeftoverPostgres::isPostgres).isEmpty()) {
            // PostgreSQL refuses to start when another program has been given the pid meanwhile.
            Files.deleteIfExists(pidFile);
        }
    }

    private Optional<ProcessHandle> processOfPidFile() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile)
                .stream()
                .limit(1)
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
    }

    private boolean isOurs(ProcessHandle process) {
        List<String> arguments = List.of(process.info().arguments().orElse(new String[0]));
        return isPostgres(process) && arguments.contains(data.toString());
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> Path.of(command).endsWith("postgres")).isPresent();
    }

    private void stop(ProcessHandle process) throws IOException {
        for (String signal : List.of("INT", "QUIT")) {
            send(signal, process);
            if (isGoneInTime(process)) {
                return;
            }
        }
        throw new IllegalStateException("The PostgreSQL (process " + process.pid() + ") that a killed process left on "
                + data + " does not stop: stop it by hand");
    }

    /** Java itself can only send TERM, at which PostgreSQL would wait for its clients to leave. */
    private static void send(String signal, ProcessHandle process) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid()).start().onExit().join();
    }

    /** It takes its pid file away at the end; its entry among the processes may stay where nobody collects it. */
    private boolean isGoneInTime(ProcessHandle process) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Files.exists(pidFile) && process.isAlive()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a PostgreSQL was stopping", e);
        }
    }
}
