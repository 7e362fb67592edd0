package so.onekey.returns.chassis.processors;

import so.onekey.returns.chassis.store.ReadingPositions.Position;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the processors stood in the last seconds; what answers without asking the database. */
final class Samples {
    private static final long WINDOW_NANOS = Duration.ofSeconds(10).toNanos();
    private static final double SECOND_NANOS = 1e9;
    private final Map<String, Deque<Sample>> taken = new HashMap<>();
    private Set<String> replaying = Set.of();

    private record Sample(long nanos, double index) {}

    synchronized void take(List<Position> positions, long nanos) {
        replaying = positions.stream().filter(Position::isReplaying).map(Position::processor).collect(Collectors.toUnmodifiableSet());
        positions.stream().collect(Collectors.groupingBy(Position::processor, Collectors.averagingLong(Position::index)))
                .forEach((processor, index) -> add(taken.computeIfAbsent(processor, any -> new ArrayDeque<>()), new Sample(nanos, index)));
    }

    private static void add(Deque<Sample> samples, Sample now) {
        if (!samples.isEmpty() && samples.getLast().index > now.index) {
            samples.clear();
        }
        samples.add(now);
        while (samples.size() > 2 && now.nanos - samples.getFirst().nanos > WINDOW_NANOS) {
            samples.removeFirst();
        }
    }

    /** How many events a second it read lately, 0 if that is not known yet. */
    synchronized double perSecond(String processor) {
        var samples = taken.getOrDefault(processor, new ArrayDeque<>());
        if (samples.size() < 2) {
            return 0;
        }
        var first = samples.getFirst();
        var last = samples.getLast();
        return Math.round((last.index - first.index) * SECOND_NANOS / (last.nanos - first.nanos) * 10) / 10.0;
    }

    synchronized boolean isReplaying(String processor) {
        return replaying.contains(processor);
    }
}
