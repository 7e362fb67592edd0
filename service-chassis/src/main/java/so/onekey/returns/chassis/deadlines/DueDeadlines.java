package so.onekey.returns.chassis.deadlines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Fires what is due, on every instance: many deadlines in one transaction, since most of what a single one costs is its transaction. Whoever
 * fires them holds their rows locked; if it dies, the database lets go of them and another instance takes them up. If one of them fails, the
 * transaction is undone and each is fired alone.
 */
final class DueDeadlines implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DueDeadlines.class);
    private static final int TOGETHER = 100;
    private static final int THREADS = 4;
    private static final long PAUSE_MILLIS = 500;
    private static final long LONGEST_END_SECONDS = 15;
    /**
     * Whoever locks more than one does so in this order. Sagas come first: whoever has a saga asks its aggregates next, never the other way round,
     * and a saga's lock is none of PostgreSQL's. Sagas lock their aggregates in the order of their own ids, so two transactions may still wait for
     * each other's; PostgreSQL ends one of them, and what it had to fire is fired one by one.
     */
    static final Comparator<Deadline> BY_OWNER = Comparator.comparing((Deadline deadline) -> !deadline.belongsToASaga())
            .thenComparing(Deadline::scope, Arrays::compare).thenComparing(Deadline::due);

    private final StoredDeadlines deadlines;
    private final DeadlineTable table;
    private final TransactionManager transactions;
    private volatile @Nullable ScheduledExecutorService threads;

    DueDeadlines(StoredDeadlines deadlines, DeadlineTable table, TransactionManager transactions) {
        this.deadlines = deadlines;
        this.table = table;
        this.transactions = transactions;
    }

    private void fireAll() {
        try {
            while (isRunning() && fireSome() == TOGETHER) {
                log.trace("There may be more");
            }
        } catch (RuntimeException failure) {
            log.warn("Deadlines can't be read or fired now and come again: {}", failure.toString());
        }
    }

    private int fireSome() {
        List<Deadline> due = new ArrayList<>();
        try {
            fire(() -> {
                due.addAll(table.lockDue(TOGETHER));
                return due;
            });
        } catch (RuntimeException failure) {
            if (due.isEmpty()) {
                throw failure;
            }
            due.forEach(this::fireAlone);
        }
        return due.size();
    }

    private void fireAlone(Deadline deadline) {
        try {
            fire(() -> table.lock(deadline.id()).stream().toList());
        } catch (RuntimeException failure) {
            var pause = transactions.fetchInTransaction(() -> table.postpone(deadline.id()));
            log.warn("The deadline {} {} failed and comes again in {} s", deadline.name(), deadline.id(), pause.toSeconds(), failure);
        }
    }

    /** All of it in one transaction: their locks, what they do, and that they are gone. */
    private void fire(Supplier<List<Deadline>> lock) {
        var work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("due deadlines"));
        work.attachTransaction(transactions);
        var result = work.executeWithResult(() -> {
            List<Deadline> locked = lock.get();
            locked.stream().sorted(BY_OWNER).forEach(deadlines::fire);
            if (!locked.isEmpty()) {
                table.delete(locked);
            }
            return null;
        });
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        }
    }

    @Override
    public void start() {
        var started = Executors.newScheduledThreadPool(THREADS, Thread.ofPlatform().daemon().name("deadlines-", 0).factory());
        for (int thread = 0; thread < THREADS; thread++) {
            started.scheduleWithFixedDelay(this::fireAll, thread * PAUSE_MILLIS / THREADS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
        threads = started;
    }

    @Override
    public void stop() {
        var running = threads;
        threads = null;
        if (running != null) {
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
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
