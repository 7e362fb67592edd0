package so.onekey.returns.quickstart.house;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One instance of a service, in a process of its own, from its own jar. */
public final class ServiceProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(25);
    private static final Duration STOP_AND_REMEMBER = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Path jar;
    private final int port;
    private final List<String> jvm;
    private final Map<String, String> environment;
    private final Path log;
    private final Optional<Guest> guest;
    private StartCache cache;
    private Process process;

    ServiceProcess(String name, Path jar, int port, List<String> jvm, Map<String, String> environment, Path log, Optional<Guest> guest) {
        this.name = name;
        this.jar = jar;
        this.port = port;
        this.jvm = jvm;
        this.environment = environment;
        this.log = log;
        this.guest = guest;
    }

    /**
     * A program that starts the service in its own process, to look at it from within.
     *
     * @param classes its own; the service's are there too
     */
    public record Guest(Path classes, String mainClass) {}

    /** Starts the process without waiting for it. */
    public void launch() {
        Path thin = ExtractedJar.of(jar);
        cache = StartCache.of(thin);
        List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC"));
        command.addAll(jvm);
        // What is kept for later starts is about the service alone.
        command.addAll(guest.isPresent() ? List.of() : cache.options());
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Dserver.port=" + port, "-Dserver.address=127.0.0.1"));
        command.addAll(guest.map(other -> List.of("-cp", thin + File.pathSeparator + other.classes(), other.mainClass()))
                .orElseGet(() -> List.of("-jar", thin.toString())));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            process = builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " can't be started from " + jar, failure);
        }
    }

    static String java() {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    }

    /** Waits until the service says that it is ready. */
    public void awaitReady() {
        long deadline = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " ended while starting; see " + log);
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(name + " was not ready within " + START.toSeconds() + " s; see " + log);
            }
            pause();
        }
    }

    private boolean isReady() {
        var request = HttpRequest.newBuilder(url().resolve("/actuator/health/readiness")).timeout(Duration.ofSeconds(2)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Ends the process at once, as a power cut would: SIGKILL. */
    public void kill() {
        process.destroyForcibly();
        endsWithin(STOP);
        cache.drop();
    }

    private boolean endsWithin(Duration limit) {
        try {
            if (process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                return true;
            }
            process.destroyForcibly().waitFor();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Whether it takes some seconds more to stop, as it leaves what makes later starts short. */
    boolean stopsSlowly() {
        return isRunning() && cache.isBeingMade();
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    public String name() {
        return name;
    }

    /** Of the process that was launched last. */
    public long pid() {
        return process.pid();
    }

    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    public Path log() {
        return log;
    }

    /** Asks the process to stop and waits for it. */
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            if (endsWithin(cache.isBeingMade() ? STOP_AND_REMEMBER : STOP)) {
                cache.keep();
            } else {
                cache.drop();
            }
        }
    }
}
