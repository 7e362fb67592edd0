package so.onekey.returns.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * What happens when the process ends by itself or by Ctrl-C. Java runs all hooks at once; an application that is just
 * shutting down still needs its database and its broker, so threads named like Spring's {@code …ShutdownHook} come first.
 */
final class ShutdownHook {

    private static final String OF_AN_APPLICATION = "\\w+ShutdownHook";
    private static final Duration UNTIL_ALL_HOOKS_RUN = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Thread thread;

    ShutdownHook(Runnable close) {
        this.thread = new Thread(() -> {
            awaitApplications();
            close.run();
        }, "local-infrastructure-shutdown");
    }

    void add() {
        Runtime.getRuntime().addShutdownHook(thread);
    }

    /** Does nothing when the process is ending already: then the hook finds that all is closed. */
    void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException ending) {
            return;
        }
    }

    private static void awaitApplications() {
        LockSupport.parkNanos(UNTIL_ALL_HOOKS_RUN.toNanos());
        Instant deadline = Instant.now().plus(PATIENCE);
        try {
            for (Thread application : hooksOfApplications()) {
                Duration left = Duration.between(Instant.now(), deadline);
                application.join(Math.max(1, left.toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Thread> hooksOfApplications() {
        return Thread.getAllStackTraces()
                .keySet()
                .stream()
                .filter(thread -> thread.getName().matches(OF_AN_APPLICATION))
                .toList();
    }
}
