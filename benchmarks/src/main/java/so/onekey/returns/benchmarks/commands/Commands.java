package so.onekey.returns.benchmarks.commands;

import java.time.Duration;
import java.util.function.Consumer;
import so.onekey.returns.benchmarks.report.Aim;
import so.onekey.returns.benchmarks.report.Aim.RatioAtLeast;
import so.onekey.returns.benchmarks.report.Figure;
import so.onekey.returns.benchmarks.report.Interleaved;
import so.onekey.returns.benchmarks.report.ProcessorTime;
import so.onekey.returns.benchmarks.report.Report;

/**
 * Commands inside the service: one that creates, and one that loads a parcel of five events and appends one. No processor reads meanwhile:
 * what is measured is the command itself, through the service's transactions, locks, serializer and pool.
 */
final class Commands {
    static final Aim CREATE = new RatioAtLeast(0.85);
    static final Aim APPEND = new RatioAtLeast(0.55);
    private static final String SCANNED = "Parcel.ParcelScanned";
    /** As the pool of a service has. */
    private static final int MOST_CONNECTIONS = 30;
    private final ClaimsHouse house;
    private final CommandsPlan plan;
    private final WrittenRows created;
    private final LeastAppend leastAppend;
    private final ProcessorTime time;
    private final Report report;
    private final Consumer<String> progress;
    private long told;

    private Commands(ClaimsHouse house, CommandsPlan plan, WrittenRows created, Report report, Consumer<String> progress)
            throws Exception {
        this.house = house;
        this.plan = plan;
        this.created = created;
        this.leastAppend = new LeastAppend(house.database(), plan.pool());
        this.time = house.processorTime();
        this.report = report;
        this.progress = progress;
    }

    /** Leaves the processors stopped. */
    static Commands prepare(ClaimsHouse house, CommandsPlan plan, Report report, Consumer<String> progress) throws Exception {
        Store store = house.store();
        house.guest().processors(false);
        WrittenRows created;
        try (Seen seen = Seen.by(store.connection())) {
            house.guest().parcel(2);
            created = seen.with(SCANNED);
        }
        created.prepare(store.connection());
        progress.accept("a creating command inserts " + created.inWords());
        report.with("a creating command inserts", created.inWords());
        progress.accept("filling the pool with " + plan.pool() + " parcels");
        var parcel = house.guest().parcel(CommandsPlan.EVENTS);
        store.fillPool("event", parcel, plan.pool());
        store.fillPool("least_event", parcel, plan.pool());
        return new Commands(house, plan, created, report, progress);
    }

    void warmUp() throws Exception {
        int clients = plan.mostClients();
        progress.accept("warming up");
        create(clients, plan.warmUp());
        leastCreate(clients, plan.warmUp().dividedBy(2));
        append(clients, plan.warmUp());
        leastAppend(clients, plan.warmUp().dividedBy(2));
    }

    /** @param state what to say of the store's size, or nothing */
    Figure creating(int clients, String state) throws Exception {
        var rounds = new Interleaved(plan.rounds(), progress);
        return rounds.figure(named("a creating command", clients, state), "commands/s", () -> {
            var used = time.during(() -> create(clients, plan.time()));
            report.add(named("a creating command", clients, state), used.shares());
            return used.result().perSecond();
        }, () -> {
            var used = time.during(() -> leastCreate(clients, plan.time()));
            report.add(named("its limit", clients, state), used.shares());
            return used.result().perSecond();
        }, CREATE);
    }

    Figure appending(int clients, String state) throws Exception {
        var rounds = new Interleaved(plan.rounds(), progress);
        return rounds.figure(named("load five events, append one", clients, state), "commands/s", () -> {
            var used = time.during(() -> house.guest().append(clients, plan.time(), plan.pool()));
            report.add(named("load and append", clients, state), used.shares());
            countAppended("event", used.result().count());
            told += used.result().count();
            return used.result().perSecond();
        }, () -> {
            var used = time.during(() -> leastLoad(clients, plan.time()).run(leastAppend::client));
            report.add(named("limit of load and append", clients, state), used.shares());
            countAppended("least_event", used.result().count());
            return used.result().perSecond();
        }, APPEND);
    }

    private static String named(String what, int clients, String state) {
        return what + ", " + clients + (clients == 1 ? " client" : " clients") + state;
    }

    /** How many commands were said to be done; each was found in the store. */
    long told() {
        return told;
    }

    private Load.Done create(int clients, Duration duration) throws Exception {
        long before = house.store().lastEvent();
        var done = house.guest().create(clients, duration);
        demand(done.count(), house.store().eventsAfter(before, SCANNED));
        told += done.count();
        return done;
    }

    private void append(int clients, Duration duration) throws Exception {
        countAppended("event", house.guest().append(clients, duration, plan.pool()).count());
    }

    private void leastAppend(int clients, Duration duration) throws Exception {
        countAppended("least_event", leastLoad(clients, duration).run(leastAppend::client).count());
    }

    private Load.Done leastCreate(int clients, Duration duration) throws Exception {
        return leastLoad(clients, duration).run(() -> created.writer(house.database()));
    }

    static Load leastLoad(int clients, Duration duration) {
        return new Load(Math.min(clients, MOST_CONNECTIONS), duration);
    }

    private void countAppended(String table, long expected) throws Exception {
        demand(expected, house.store().trimPool(table, plan.pool()));
    }

    private static void demand(long expected, long found) {
        if (expected != found) {
            throw new IllegalStateException(expected + " commands were told to be done, and " + found + " are stored");
        }
    }
}
