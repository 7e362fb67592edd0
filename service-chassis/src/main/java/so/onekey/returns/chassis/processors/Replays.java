package so.onekey.returns.chassis.processors;

import org.axonframework.config.Configuration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.store.ReadingPositions;

/** Lets ops have a read model rebuilt from the first event on. */
public final class Replays {
    private static final Logger log = LoggerFactory.getLogger(Replays.class);
    private final Configuration axon;
    private final ReadModels models;
    private final ReplayRequests requests;
    private final ReadingPositions positions;
    private final Transactions transactions;

    Replays(Configuration axon, ReadModels models, ReplayRequests requests, ReadingPositions positions, Transactions transactions) {
        this.axon = axon;
        this.models = models;
        this.requests = requests;
        this.positions = positions;
        this.transactions = transactions;
    }

    /** What becomes of a request. */
    public enum Answer {
        /** All instances stop the processor within seconds, then it begins again. */
        ACCEPTED,
        UNKNOWN_PROCESSOR,
        /** It may act on the outside, and doing so again is never right. */
        NOT_REPLAYABLE,
        ALREADY_REPLAYING
    }

    /**
     * Asks for a replay; it begins within seconds, on all instances.
     *
     * @param by who asks, an opaque subject
     */
    public Answer request(String processor, String by) {
        if (!axon.eventProcessingConfiguration().eventProcessors().containsKey(processor)) {
            return Answer.UNKNOWN_PROCESSOR;
        }
        if (models.find(processor).isEmpty()) {
            return Answer.NOT_REPLAYABLE;
        }
        Answer answer = transactions.call(() -> open(processor, by));
        log.info("{} asked for a replay of {}: {}", by, processor, answer);
        return answer;
    }

    private Answer open(String processor, String by) {
        if (!requests.open(processor, by)) {
            return Answer.ALREADY_REPLAYING;
        }
        // Only now: a replay that was being started meanwhile is seen.
        if (positions.all().stream().anyMatch(position -> position.processor().equals(processor) && position.isReplaying())) {
            requests.withdraw(processor);
            return Answer.ALREADY_REPLAYING;
        }
        return Answer.ACCEPTED;
    }
}
