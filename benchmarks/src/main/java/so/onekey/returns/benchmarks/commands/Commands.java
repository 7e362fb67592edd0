package so.onekey.returns.benchmarks.commands;

import java.time.Duration;
import java.util.function.Consumer;
import so.onekey.returns.benchmarks.commands.Load.Done;
import so.onekey.returns.benchmarks.report.Aim;
import so.onekey.returns.benchmarks.report.Aim.RatioAtLeast;
import so.onekey.returns.benchmarks.report.Figure;
import so.onekey.returns.benchmarks.report.Interleaved;
import so.onekey.returns.benchmarks.report.ProcessorTime;
import so.onekey.returns.benchmarks.report.ProcessorTime.Section;
import so.onekey.returns.benchmarks.report.Report;

/**
 * Commands inside the service: one that creates, and one that loads a parcel of five events and appends one, through the service's
 * transactions, locks, serializer and pool. Unless told otherwise no processor reads meanwhile: what is measured is the command itself.
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
    private final ProcessorTime time;
    private final Report report;
    private final Consumer<String> progress;
    private long told;

    private Commands(ClaimsHouse house, CommandsPlan plan, WrittenRows created, Report report, Consumer<String> progress)
            throws Exception {
        this.house = house;
        this.plan = plan;
        this.created = created;
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
        create(() -> house.guest().create(clients, plan.warmUp()));
        leastCreate(() -> leastCreate(clients, plan.warmUp().dividedBy(2)));
        append(() -> house.guest().append(clients, plan.warmUp(), plan.pool()));
        leastAppend(() -> leastAppend(clients, plan.warmUp().dividedBy(2)));
    }

    /** @param state what to say of the store's size, or nothing */
    Figure creating(int clients, String state) throws Exception {
        String name = named("a creating command", clients, state);
        return rounds().figure(name, "commands/s", () -> create(watched(name, () -> house.guest().create(clients, plan.time()))),
                () -> leastCreate(watched("limit of " + name, () -> leastCreate(clients, plan.time()))), CREATE);
    }

    Figure appending(int clients, String state) throws Exception {
        String name = named("load five events, append one", clients, state);
        return rounds().figure(name, "commands/s",
                () -> append(watched(name, () -> house.guest().append(clients, plan.time(), plan.pool()))),
                () -> leastAppend(watched("limit of " + name, () -> leastAppend(clients, plan.time()))), APPEND);
    }

    /** The same creating command while publisher and read models follow it, as in production; the processors run before and afterwards. */
    Figure followed(int clients) throws Exception {
        String name = named("a creating command, followed by all processors", clients, "");
        return rounds().figure(name, "commands/s", () -> {
            long before = house.store().lastEvent();
            Done done = watched(name, () -> house.guest().create(clients, plan.time())).run();
            demand(done.count(), house.store().eventsAfter(before, SCANNED));
            house.store().awaitQuiet();
            told += done.count();
            return done.perSecond();
        }, () -> {
            house.guest().processors(false);
            try {
                return leastCreate(() -> leastCreate(clients, plan.time()));
            } finally {
                house.store().letProcessorsSkipAll();
                house.guest().processors(true);
            }
        }, new Aim.None());
    }

    private Interleaved rounds() {
        return new Interleaved(plan.rounds(), progress);
    }

    private static String named(String what, int clients, String state) {
        return what + ", " + clients + (clients == 1 ? " client" : " clients") + state;
    }

    private Section<Done> watched(String name, Section<Done> section) {
        return () -> {
            var used = time.during(section);
            report.add(name, used.shares());
            return used.result();
        };
    }

    /** How many commands were said to be done; each was found in the store. */
    long told() {
        return told;
    }

    private double create(Section<Done> commands) throws Exception {
        Done done = created("event", commands);
        told += done.count();
        return done.perSecond();
    }

    private double leastCreate(Section<Done> inserts) throws Exception {
        return created("least_event", inserts).perSecond();
    }

    private Done created(String table, Section<Done> section) throws Exception {
        long before = house.store().lastEvent();
        Done done = section.run();
        demand(done.count() * created.rows().size(), house.store().trimAfter(table, before));
        return done;
    }

    private double append(Section<Done> commands) throws Exception {
        Done done = appended("event", commands);
        told += done.count();
        return done.perSecond();
    }

    private double leastAppend(Section<Done> inserts) throws Exception {
        return appended("least_event", inserts).perSecond();
    }

    private Done appended(String table, Section<Done> section) throws Exception {
        Done done = section.run();
        demand(done.count(), house.store().trimPool(table, plan.pool()));
        return done;
    }

    private Done leastCreate(int clients, Duration duration) throws Exception {
        return leastLoad(clients, duration).run(() -> created.writer(house.database()));
    }

    private Done leastAppend(int clients, Duration duration) throws Exception {
        return leastLoad(clients, duration).run(new LeastAppend(house.database(), plan.pool())::client);
    }

    static Load leastLoad(int clients, Duration duration) {
        return new Load(Math.min(clients, MOST_CONNECTIONS), duration);
    }

    private static void demand(long expected, long found) {
        if (expected != found) {
            throw new IllegalStateException(expected + " events were told to be appended, and " + found + " are stored");
        }
    }
}
