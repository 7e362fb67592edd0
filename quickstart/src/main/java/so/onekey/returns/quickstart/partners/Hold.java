package so.onekey.returns.quickstart.partners;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A barrier in the middle of a conversation. Whoever comes to it waits until it is released; once released it lets everyone
 * pass for ever.
 */
public final class Hold {

    private final AtomicInteger waiting = new AtomicInteger();
    private final CompletableFuture<Void> reached = new CompletableFuture<>();
    private final CompletableFuture<Void> released = new CompletableFuture<>();

    /** How many conversations wait here at this moment. */
    public int waiting() {
        return waiting.get();
    }

    /**
     * Waits until a first conversation has come to this barrier; returns at once if one ever has.
     *
     * @throws IllegalStateException if none came within the limit
     */
    public void awaitReached(Duration limit) {
        try {
            reached.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("Nothing came to this hold within " + limit, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for something to hold", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets go whoever waits and whoever comes later. */
    public void release() {
        released.complete(null);
    }

    /** Waits for the release, or until the partner closes: then nothing may be said any more. */
    void pass(CompletableFuture<Void> closing) {
        if (released.isDone()) {
            return;
        }
        waiting.incrementAndGet();
        reached.complete(null);
        try {
            CompletableFuture.anyOf(released, closing).join();
        } finally {
            waiting.decrementAndGet();
        }
    }
}
