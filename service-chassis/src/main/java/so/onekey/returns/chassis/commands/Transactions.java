package so.onekey.returns.chassis.commands;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * One transaction around everything a request or a message does, tried again as a whole when another one was faster: PostgreSQL has aborted
 * the transaction by then, so nothing smaller can be repeated.
 */
public final class Transactions {
    private final TransactionTemplate transaction;
    private final RetryTemplate retry = new RetryTemplate(RetryPolicy.builder().maxRetries(20).delay(Duration.ofMillis(5))
            .jitter(Duration.ofMillis(5)).multiplier(1.5).maxDelay(Duration.ofMillis(200)).predicate(Transactions::wasOvertaken).build());

    public Transactions(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /**
     * Inside a running transaction the work joins it, and whoever began it tries again.
     *
     * @throws RuntimeException what the work threw, unchanged, after the transaction was rolled back
     */
    public <T> T call(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        try {
            return retry.execute(() -> transaction.execute(status -> work.get()));
        } catch (RetryException exhausted) {
            if (exhausted.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (exhausted.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(exhausted.getCause());
        }
    }

    /** As {@link #call}, without a result. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    private static boolean wasOvertaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException
                    || cause instanceof ConcurrencyFailureException) {
                return true;
            }
        }
        return false;
    }
}
