package so.onekey.returns.chassis.processors;

import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import so.onekey.returns.chassis.listening.Faults;

/**
 * Empties a read model and sends its processor back to the beginning, in one transaction with the request's end: whoever dies in between
 * leaves everything as it was, and another instance does it.
 * <p>
 * The instances need not talk to each other. A segment that is claimed is being worked on, and the reset must claim them all; so it waits
 * until each instance has let go, or is dead and its claim has timed out. An instance that was frozen and wakes up has lost its claim, so
 * what it still wanted to write is rolled back. For this the claims stay with the one that resets until it goes on reading.
 */
final class Reset {
    private static final Logger log = LoggerFactory.getLogger(Reset.class);
    private final ReplayRequests requests;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Reset(ReplayRequests requests, TransactionTemplate transaction, JdbcClient jdbc) {
        this.requests = requests;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Resets the processor, which must be stopped here, unless an instance still works on it; comes again in that case. */
    void attempt(StreamingEventProcessor model) {
        try {
            transaction.executeWithoutResult(status -> requests.lockOpen(model.getName()).ifPresent(request -> {
                // Whoever reads the table must not wait long behind a reset that itself waits for another reader.
                jdbc.sql("set local lock_timeout = '500ms'").update();
                model.resetTokens(StreamableMessageSource::createTailToken);
                requests.started(request);
                log.info("{} reads all events again", model.getName());
            }));
        } catch (UnableToClaimTokenException stillWorkedOn) {
            log.debug("{} is still worked on", model.getName(), stillWorkedOn);
        } catch (RuntimeException failure) {
            if (Faults.ofTheInfrastructure(failure)) {
                throw failure;
            }
            log.error("{} can't start over and goes on where it was", model.getName(), failure);
            requests.giveUp(model.getName(), "it can't start over: "
                    + NestedExceptionUtils.getMostSpecificCause(failure).getClass().getSimpleName() + "; the log has the details");
        }
    }
}
