package so.onekey.returns.quickstart.process;

import so.onekey.returns.events.Message;
import so.onekey.returns.quickstart.house.ServiceProcess;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/** A service that is killed at each of its steps, a step being a type of message that it says or acts upon, and is started again. */
final class Mortal {
    private static final Duration JUST_SEEN = Duration.ofMillis(400);
    private static final Duration HOPES_SINK = Duration.ofMillis(1000);
    private static final int HIGHEST_HOPES = 8;
    private final ServiceProcess service;
    private final Class<? extends Message> voice;
    private final Set<Class<? extends Message>> missing;
    private final int steps;
    private final List<Instant> deaths = new ArrayList<>();
    private CompletableFuture<Instant> born = CompletableFuture.completedFuture(Instant.now());

    /** @param voice the family of what it says itself */
    Mortal(ServiceProcess service, Class<? extends Message> voice, Set<Class<? extends Message>> steps) {
        this.service = service;
        this.voice = voice;
        this.missing = new HashSet<>(steps);
        this.steps = steps.size();
    }

    /**
     * Dies if now is a good moment: when many missing steps were just seen, or some, if that takes too long. Not before it has said something in
     * this life: where starting takes long, nobody would get an answer any more.
     *
     * @param news the types of message seen since an instant
     */
    void dieAtGoodMoment(Function<Instant, Set<Class<? extends Message>>> news, ExecutorService threads) {
        Instant now = Instant.now();
        if (!born.isDone() || met(news.apply(now.minus(JUST_SEEN))).size() < hopes() || isStillSilent(news)) {
            return;
        }
        service.kill();
        deaths.add(Instant.now());
        missing.removeAll(met(news.apply(now.minus(JUST_SEEN))));
        born = CompletableFuture.supplyAsync(this::begin, threads);
    }

    private Set<Class<? extends Message>> met(Set<Class<? extends Message>> news) {
        var met = new HashSet<>(missing);
        met.retainAll(news);
        return met;
    }

    private boolean isStillSilent(Function<Instant, Set<Class<? extends Message>>> news) {
        return news.apply(born.join()).stream().noneMatch(voice::isAssignableFrom);
    }

    private int hopes() {
        Duration life = Duration.between(born.join(), Instant.now());
        return Math.max(1, Math.min(HIGHEST_HOPES, missing.size()) - (int) life.dividedBy(HOPES_SINK));
    }

    private Instant begin() {
        service.launch();
        service.awaitReady();
        return Instant.now();
    }

    /** Waits until it is started again. */
    void awaitLife() {
        born.join();
    }

    Set<Class<? extends Message>> missing() {
        return missing;
    }

    List<Instant> deaths() {
        return deaths;
    }

    @Override
    public String toString() {
        return service.name() + ": " + deaths.size() + " deaths at " + (steps - missing.size()) + " of " + steps + " steps, never at "
                + missing.stream().map(Class::getSimpleName).toList();
    }
}
