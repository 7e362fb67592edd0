package so.onekey.returns.chassis.processors;

import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import so.onekey.returns.chassis.store.ReadingPositions;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What each instance does every second: it looks whether a replay was asked for, stops its own part of that processor, resets it if it is the
 * one that can, and starts it again as soon as nobody asks for it to be stopped. All there is to know is in the database, so it doesn't
 * matter which instance dies when.
 */
final class ReplayTurns implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ReplayTurns.class);
    /** Six times as long as the claims of a dead instance last: who holds on to a claim for longer does not know of replays. */
    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);
    private static final long LONGEST_END_SECONDS = 15;

    private final ReadModels models;
    private final ReplayRequests requests;
    private final Reset reset;
    private final ReadingPositions positions;
    private final ProcessorErrors errors;
    private final Samples samples;
    private final Set<String> stoppedHere = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService clock;
    private boolean hasFailed;
    private boolean failedLastTime;

    ReplayTurns(ReadModels models, ReplayRequests requests, Reset reset, ReadingPositions positions, ProcessorErrors errors,
            Samples samples) {
        this.models = models;
        this.requests = requests;
        this.reset = reset;
        this.positions = positions;
        this.errors = errors;
        this.samples = samples;
    }

    /** Whether a processor stands still here because it is about to be replayed. */
    boolean hasStopped(String processor) {
        return stoppedHere.contains(processor);
    }

    /** Whatever fails comes again every second, and keeps nothing else from being done. */
    private void turn() {
        hasFailed = false;
        attempt(this::giveUpOld);
        attempt(this::stopWhatIsAskedFor);
        attempt(this::startAgain);
        attempt(() -> samples.take(positions.all(), System.nanoTime()));
        attempt(errors::tell);
        failedLastTime = hasFailed;
    }

    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException failure) {
            hasFailed = true;
            if (!failedLastTime) {
                log.warn("A look at the processors failed and comes again every second", failure);
            }
        }
    }

    private void giveUpOld() {
        requests.giveUpOlderThan(LONGEST_STOP)
                .forEach(processor -> log.error("The replay of {} is given up: it could not begin within {} s",
                        processor, LONGEST_STOP.toSeconds()));
    }

    private void stopWhatIsAskedFor() {
        var stopping = requests.stopping();
        models.all().stream().filter(model -> stopping.contains(model.getName())).forEach(this::stopAndReset);
    }

    private void stopAndReset(StreamingEventProcessor model) {
        if (model.isRunning()) {
            stoppedHere.add(model.getName());
            model.shutDown();
        }
        attempt(() -> reset.attempt(model));
    }

    private void startAgain() {
        if (stoppedHere.isEmpty()) {
            return;
        }
        var stopping = requests.stopping();
        models.all().stream().filter(model -> stoppedHere.contains(model.getName()) && !stopping.contains(model.getName()))
                .forEach(model -> {
                    model.start();
                    stoppedHere.remove(model.getName());
                });
    }

    @Override
    public void start() {
        errors.forgetOld();
        var started = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("replays").factory());
        started.scheduleWithFixedDelay(this::turn, 0, 1, TimeUnit.SECONDS);
        clock = started;
    }

    /** Before the processors themselves are stopped, and never in the middle of a turn. */
    @Override
    public void stop() {
        var running = clock;
        clock = null;
        if (running == null) {
            return;
        }
        running.shutdown();
        try {
            if (!running.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
