package so.onekey.returns.notifications.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Records the outcome of a mail, in place and with patience: the task that comes again would send the mail again, and a database that is
 * away comes back sooner.
 */
final class Recording {
    private static final Logger log = LoggerFactory.getLogger(Recording.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final RetryTemplate patiently;

    Recording() {
        this(PAUSE, PATIENCE);
    }

    Recording(Duration pause, Duration patience) {
        patiently = new RetryTemplate(RetryPolicy.builder().delay(pause).maxRetries(patience.dividedBy(pause)).build());
    }

    /** @throws RuntimeException what was thrown at last */
    void of(String notificationId, Runnable record) {
        var failedBefore = new AtomicBoolean();
        try {
            patiently.execute(() -> {
                attempt(notificationId, record, failedBefore);
                return true;
            });
        } catch (RetryException exhausted) {
            throw exhausted.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(exhausted.getCause());
        }
    }

    private static void attempt(String notificationId, Runnable record, AtomicBoolean failedBefore) {
        try {
            record.run();
        } catch (RuntimeException failure) {
            if (!failedBefore.getAndSet(true)) {
                log.warn("The outcome of the mail {} can't be recorded, and that is tried again without sending: {}", notificationId,
                        failure.getClass().getSimpleName());
            }
            throw failure;
        }
    }
}
