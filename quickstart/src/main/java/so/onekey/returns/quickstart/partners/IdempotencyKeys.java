package so.onekey.returns.quickstart.partners;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which requests are under way, and what the finished ones were answered: for 24 hours a key gets that answer again. */
final class IdempotencyKeys {

    static final Duration KEPT = Duration.ofHours(24);

    private final InstantSource clock;
    private final Set<String> running = new HashSet<>();
    private final Map<String, Answered> answered = new HashMap<>();

    IdempotencyKeys(InstantSource clock) {
        this.clock = clock;
    }

    /** What a key is good for at this moment. */
    sealed interface Standing {

        /** Go on, and {@link #leave} when done. */
        record Free() implements Standing {}

        record InUse() implements Standing {}

        record UsedForOtherParameters() implements Standing {}

        record AlreadyAnswered(Reply.Answer answer) implements Standing {}
    }

    private record Answered(String parameters, Reply.Answer answer, Instant at) {}

    synchronized Standing enter(String key, String parameters) {
        Answered earlier = answered.get(key);
        if (earlier != null && !earlier.at().plus(KEPT).isAfter(clock.instant())) {
            answered.remove(key);
            earlier = null;
        }
        if (running.contains(key)) {
            return new Standing.InUse();
        }
        if (earlier == null) {
            running.add(key);
            return new Standing.Free();
        }
        return earlier.parameters().equals(parameters)
                ? new Standing.AlreadyAnswered(earlier.answer().again())
                : new Standing.UsedForOtherParameters();
    }

    synchronized void leave(String key) {
        running.remove(key);
    }

    synchronized void remember(String key, String parameters, Reply.Answer answer, Instant at) {
        answered.put(key, new Answered(parameters, answer, at));
    }
}
