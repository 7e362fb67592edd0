package so.onekey.returns.quickstart.process;

import so.onekey.returns.events.Message;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.journeys.Stage;
import so.onekey.returns.quickstart.stories.Stories;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many journeys at the same time, one begun shortly after the other: first each of them, then those in which most of the wanted messages are said. */
final class Traffic {
    private static final Duration BETWEEN_STARTS = Duration.ofMillis(80);
    private static final int AT_ONCE = 12;
    private static final int OF_EACH = 1;
    private final Stage stage;
    private final ExecutorService threads;
    private final List<Journey> notYetPlayed = new ArrayList<>(Stories.all());
    private final List<Run> runs = new ArrayList<>();
    private Instant lastStart = Instant.EPOCH;

    Traffic(Stage stage, ExecutorService threads) {
        this.stage = stage;
        this.threads = threads;
    }

    /** Begins another journey if there is room for one and need of it. */
    void goOn(Set<Class<? extends Message>> wanted) {
        Instant now = Instant.now();
        if (lastStart.plus(BETWEEN_STARTS).isBefore(now) && goingOn().count() < AT_ONCE) {
            next(wanted).ifPresent(this::begin);
            lastStart = now;
        }
    }

    private Optional<Journey> next(Set<Class<? extends Message>> wanted) {
        if (!notYetPlayed.isEmpty()) {
            return Optional.of(notYetPlayed.removeFirst());
        }
        Set<Class<? extends Message>> rare = wanted.stream()
                .filter(type -> goingOn().filter(run -> run.journey().heard().contains(type)).count() < OF_EACH)
                .collect(Collectors.toSet());
        return Stories.all().stream().filter(journey -> !Collections.disjoint(journey.heard(), rare))
                .max(Comparator.comparing(journey -> journey.heard().stream().distinct().filter(rare::contains).count()));
    }

    private Stream<Run> goingOn() {
        return runs.stream().filter(Run::isGoingOn);
    }

    private void begin(Journey journey) {
        runs.add(Run.of(journey, stage, threads));
    }

    /** Waits until all have ended. */
    List<Run> awaitEnds() {
        notYetPlayed.forEach(this::begin);
        runs.forEach(Run::awaitEnd);
        return runs;
    }
}
