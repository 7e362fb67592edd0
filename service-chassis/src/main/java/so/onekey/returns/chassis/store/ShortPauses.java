package so.onekey.returns.chassis.store;

import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.AxonThreadFactory;

/** Coordinates a pooled processor. Its pauses for news (500 ms) and for room (100 ms) can't be set anywhere else. */
final class ShortPauses extends ScheduledThreadPoolExecutor {
    private static final Set<Long> FIXED_MILLIS = Set.of(500L, 100L);
    private final long longestMillis;

    ShortPauses(String processor, long longestMillis) {
        super(1, new AxonThreadFactory("Coordinator[" + processor + "]"));
        this.longestMillis = longestMillis;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        long millis = unit.toMillis(delay);
        return FIXED_MILLIS.contains(millis)
                ? super.schedule(task, Math.min(millis, longestMillis), TimeUnit.MILLISECONDS)
                : super.schedule(task, delay, unit);
    }
}
