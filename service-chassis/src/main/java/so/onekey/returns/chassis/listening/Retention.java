package so.onekey.returns.chassis.listening;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Deletes the records of discarded messages once their time is over; every instance does, since doing it twice does nothing. */
final class Retention implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Retention.class);
    private final ParkingLot lot;
    private final Duration keepDiscarded;
    private volatile @Nullable ScheduledExecutorService clock;

    Retention(ParkingLot lot, Duration keepDiscarded) {
        this.lot = lot;
        this.keepDiscarded = keepDiscarded;
    }

    void apply() {
        try {
            int deleted = lot.deleteDiscardedBefore(keepDiscarded);
            if (deleted > 0) {
                log.info("Deleted {} discarded messages that are older than {} days", deleted, keepDiscarded.toDays());
            }
        } catch (RuntimeException failure) {
            log.warn("Old discarded messages could not be deleted; the next try is in an hour", failure);
        }
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("retention").factory());
        started.scheduleWithFixedDelay(this::apply, 0, 1, TimeUnit.HOURS);
        clock = started;
    }

    @Override
    public void stop() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
