package so.onekey.returns.benchmarks.deadlines;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import so.onekey.returns.quickstart.house.ServiceProcess;

/** Looks on while deadlines fire, and kills an instance half way. */
final class Watch {
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final String FIRED = "select count(*) from event where global_index > %d and aggregate_id like 'refund-c%%'";
    private final Stored stored;
    private final Plan plan;
    private final Instant begin;
    private final Instant end;
    private final Consumer<String> progress;
    private final long before;
    private final Map<String, Long> mostUnread = new TreeMap<>();
    private boolean killed;
    private boolean back;

    Watch(Connection connection, Plan plan, Instant begin, Consumer<String> progress) throws SQLException {
        this.stored = new Stored(connection);
        this.plan = plan;
        this.begin = begin;
        this.end = begin.plus(plan.spread());
        this.progress = progress;
        this.before = stored.count("select coalesce(max(global_index), 0) from event");
    }

    /**
     * How far the processors were behind.
     *
     * @param mostUnread events, by processor
     * @param allReadAfterEnd when all of them had read everything, counted from when the last deadline came due
     */
    record Lags(Map<String, Long> mostUnread, Duration allReadAfterEnd) {}

    void untilAllHaveFired(ServiceProcess victim, Duration limit) throws SQLException, InterruptedException {
        killed = !plan.kill();
        back = !plan.kill();
        long fired = 0;
        while (fired < plan.count()) {
            Thread.sleep(LOOK.toMillis());
            Instant now = Instant.now();
            if (now.isAfter(end.plus(limit))) {
                throw new IllegalStateException(
                        "Only " + fired + " of " + plan.count() + " had fired " + limit.toSeconds() + " s after the end");
            }
            fired = stored.count(FIRED.formatted(before));
            look(now, fired);
            killAndBringBack(victim, now);
        }
    }

    private void look(Instant now, long fired) throws SQLException {
        stored.unreadBy().forEach((processor, unread) -> mostUnread.merge(processor, unread, Math::max));
        if (now.isAfter(begin)) {
            double share = Math.min(1, (double) Duration.between(begin, now).toMillis() / plan.spread().toMillis());
            progress.accept("%5.1f s: %,d due, %,d fired, unread %s".formatted(Duration.between(begin, now).toMillis() / 1000.0,
                    (long) (share * plan.count()), fired, stored.unreadBy()));
        }
    }

    private void killAndBringBack(ServiceProcess victim, Instant now) {
        Instant half = begin.plus(plan.spread().dividedBy(2));
        if (!killed && now.isAfter(half)) {
            progress.accept("killing " + victim.name());
            victim.kill();
            killed = true;
        }
        if (!back && now.isAfter(half.plus(Plan.AWAY))) {
            progress.accept("starting " + victim.name() + " again");
            victim.launch();
            back = true;
        }
    }

    Lags untilAllIsRead(Duration limit) throws SQLException, InterruptedException {
        while (stored.unread() > 0) {
            Thread.sleep(100);
            if (Instant.now().isAfter(end.plus(limit))) {
                throw new IllegalStateException("Processors still have to read " + stored.unreadBy());
            }
        }
        return new Lags(mostUnread, Duration.between(end, Instant.now()));
    }
}
