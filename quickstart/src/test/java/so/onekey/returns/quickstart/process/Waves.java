package so.onekey.returns.quickstart.process;

import so.onekey.returns.quickstart.house.ServiceProcess;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.process.Run.Step;
import so.onekey.returns.quickstart.process.SharedHouse.Running;
import so.onekey.returns.quickstart.stories.Stories;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Waves of journeys, one shortly after the other, so that one kill meets them at as many steps as can be. */
final class Waves {
    private static final Duration BETWEEN_STARTS = Duration.ofMillis(80);
    private static final Duration JUST_SEEN = Duration.ofMillis(250);
    private static final Duration ONE_WAVE = Duration.ofSeconds(30);
    private static final Duration HOPES_SINK = Duration.ofMillis(600);
    private static final int JOURNEYS = 14;
    private static final int MOST_KILLS = 40;
    private final Running running;
    private final ServiceProcess victim;
    private final ExecutorService threads;
    private final Set<Step> missing = Stories.all().stream().flatMap(journey -> Run.stepsOf(journey).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    private final List<Run> runs = new ArrayList<>();
    private final List<Instant> kills = new ArrayList<>();

    Waves(Running running, ServiceProcess victim, ExecutorService threads) {
        this.running = running;
        this.victim = victim;
        this.threads = threads;
    }

    /** Kills until every step of every journey has been met once. */
    void killAtEveryStep() {
        int steps = missing.size();
        while (!missing.isEmpty() && kills.size() < MOST_KILLS) {
            start();
            awaitAsManyAsCanBe();
            victim.kill();
            Instant killed = Instant.now();
            kills.add(killed);
            missing.removeAll(fresh(killed));
            victim.launch();
            victim.awaitReady();
        }
        runs.forEach(Run::awaitEnd);
        System.err.println(victim.name() + ": " + kills.size() + " kills met " + (steps - missing.size()) + " of " + steps + " steps in "
                + runs.size() + " journeys");
        assertThat(missing).as("steps at which " + victim.name() + " was never killed").isEmpty();
    }

    /** The journeys that have the most steps which were not met yet. */
    private void start() {
        Set<Step> covered = new HashSet<>();
        List<Journey> candidates = new ArrayList<>(Stories.all());
        for (int i = 0; i < JOURNEYS; i++) {
            Journey best = candidates.stream().max(Comparator.comparingLong(journey -> news(journey, covered) * 1000L
                    + wanted(journey).count() * 10 + candidates.size() - candidates.indexOf(journey))).orElseThrow();
            if (wanted(best).findAny().isPresent()) {
                covered.addAll(Run.stepsOf(best));
                candidates.remove(best);
                runs.add(Run.of(best, running.stage(), threads));
                await().pollDelay(BETWEEN_STARTS).until(() -> true);
            }
        }
    }

    private Stream<Step> wanted(Journey journey) {
        return Run.stepsOf(journey).stream().filter(missing::contains);
    }

    private long news(Journey journey, Set<Step> covered) {
        return wanted(journey).filter(step -> !covered.contains(step)).count();
    }

    /** Waits for a moment at which several missing steps are fresh; the longer it takes, the fewer will do, and in the end none. */
    private void awaitAsManyAsCanBe() {
        Instant began = Instant.now();
        await().atMost(ONE_WAVE.multipliedBy(2)).pollInterval(Duration.ofMillis(10)).until(() -> {
            Duration waited = Duration.between(began, Instant.now());
            long sunk = waited.toMillis() / HOPES_SINK.toMillis();
            return waited.compareTo(ONE_WAVE) > 0 || fresh(Instant.now()).size() >= Math.max(1, Math.min(8, missing.size()) - sunk);
        });
    }

    private Set<Step> fresh(Instant now) {
        return runs.stream().skip(Math.max(0, runs.size() - 3 * JOURNEYS))
                .flatMap(run -> run.stepsSeenSince(now.minus(JUST_SEEN), running.witness()).stream()).filter(missing::contains)
                .collect(Collectors.toSet());
    }

    List<Run> runs() {
        return runs;
    }

    List<Instant> kills() {
        return kills;
    }
}
