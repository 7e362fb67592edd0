package so.onekey.returns.local;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Two things at once. */
final class SideBySide {

    private SideBySide() {}

    /** Returns when both have ended; throws what went wrong with one, or with both, the second as suppressed. */
    static void run(Runnable first, Runnable second) {
        CompletableFuture<Void> one = start(first);
        CompletableFuture<Void> two = start(second);
        try {
            one.join();
        } catch (CompletionException e) {
            RuntimeException problem = causeOf(e);
            two.exceptionally(another -> {
                problem.addSuppressed(another);
                return null;
            }).join();
            throw problem;
        }
        try {
            two.join();
        } catch (CompletionException e) {
            throw causeOf(e);
        }
    }

    private static CompletableFuture<Void> start(Runnable task) {
        return CompletableFuture.runAsync(task, runnable -> new Thread(runnable, "local-infrastructure").start());
    }

    private static RuntimeException causeOf(CompletionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : e;
    }
}
