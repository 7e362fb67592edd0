package so.onekey.returns.chassis.processors;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.chassis.store.ReadingPositions.Position;

import java.time.Instant;
import java.util.List;

/**
 * Where a processor stands, on all instances together.
 *
 * @param position up to which all its segments have read the store; absent for one that runs within the commands
 * @param head the index of the last event stored
 * @param behindBy how many events lie between them, at most
 * @param progressPercent while it replays, of what it had read before; otherwise of the store
 * @param eventsPerSecond at which it moved on lately, as this instance saw it
 * @param errors for which it waits and tries again
 * @param lastReplay what became of the last request to replay it
 */
public record ProcessorStatus(String name, Kind kind, State state, @Nullable Long position, long head, @Nullable Long behindBy,
        @Nullable Double progressPercent, @Nullable Double eventsPerSecond, List<Position> segments, List<Trouble> errors,
        @Nullable LastReplay lastReplay) {

    /** Whether it may be replayed. */
    public enum Kind {
        REBUILDS_A_READ_MODEL,
        ACTS_ON_THE_OUTSIDE
    }

    /** What it is doing. */
    public enum State {
        RUNNING,
        /** It waits for the infrastructure or for a bug to be mended, and tries again. */
        RETRYING,
        /** It is stopped everywhere before a replay; what is read is whole, but no longer brought up to date. */
        STOPPING,
        /** What is read from it is only partly rebuilt. */
        REPLAYING,
        /** Some segment is worked on by no instance at this moment. */
        UNCLAIMED
    }

    /**
     * @param node the instance that sees it
     * @param error its kind; the log has the details
     */
    public record Trouble(String node, String error, Instant since) {}

    /**
     * @param state STOPPING, STARTED or GIVEN_UP
     * @param reason why it was given up
     */
    public record LastReplay(String requestedBy, Instant requestedAt, String state, @Nullable String reason) {}
}
