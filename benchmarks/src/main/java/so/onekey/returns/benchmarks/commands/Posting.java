package so.onekey.returns.benchmarks.commands;

import java.time.Duration;
import java.util.function.Consumer;
import so.onekey.returns.benchmarks.commands.Requests.Wish;
import so.onekey.returns.benchmarks.report.Aim;
import so.onekey.returns.benchmarks.report.Aim.RatioAtLeast;
import so.onekey.returns.benchmarks.report.Figure;
import so.onekey.returns.benchmarks.report.Interleaved;
import so.onekey.returns.benchmarks.report.ProcessorTime;
import so.onekey.returns.benchmarks.report.ProcessorTime.Used;
import so.onekey.returns.benchmarks.report.Report;
import so.onekey.returns.quickstart.journeys.DemoOrder;

/** Whole requests by HTTP, with all that the service does meanwhile: publishing, read models, calls to the carrier. */
final class Posting {
    static final Aim POST = new RatioAtLeast(0.4);
    private static final String REQUESTED = "Claim.ReturnRequested";
    private static final int FACTS = 3;
    /** It takes numbers from the service's sequence; hundreds of thousands of them missing at once are more than readers have memory for. */
    private static final Duration LIMIT_WARM_UP = Duration.ofSeconds(10);
    private final ClaimsHouse house;
    private final CommandsPlan plan;
    private final Requests requests;
    private final ProcessorTime time;
    private final Report report;
    private final Consumer<String> progress;
    private long told;

    private Posting(ClaimsHouse house, CommandsPlan plan, Requests requests, Report report, Consumer<String> progress) throws Exception {
        this.house = house;
        this.plan = plan;
        this.requests = requests;
        this.time = house.processorTime();
        this.report = report;
        this.progress = progress;
    }

    /** Tells the service of an order by Kafka, and copies what it keeps of it. */
    static Posting prepare(ClaimsHouse house, CommandsPlan plan, Report report, Consumer<String> progress) throws Exception {
        progress.accept("making " + plan.orders() + " orders");
        var order = DemoOrder.of(1);
        house.house().storefront().publish(order.placed());
        house.house().storefront().publish(order.dispatched());
        house.house().storefront().publish(order.delivered(Duration.ofHours(2)));
        house.store().awaitFacts(order.orderId(), FACTS);
        house.store().copyOrder(order.orderId(), plan.orders());
        var requests = new Requests(house.service().url(), house.house().tokens(), order.email(), plan.orders());
        return new Posting(house, plan, requests, report, progress);
    }

    void warmUp(Wish wish) throws Exception {
        progress.accept("warming up with requests");
        post(wish, plan.warmUp());
    }

    /**
     * What the limit has to insert for each request is what one request was seen to insert.
     *
     * @param state what to say of the store's size, or nothing
     */
    Figure requests(Wish wish, String state) throws Exception {
        WrittenRows rows = seen(wish);
        String name = "POST /api/claims, " + wish.inWords() + ", " + plan.mostClients() + " clients" + state;
        report.with("POST, " + wish.inWords() + ", inserts", rows.inWords());
        least(rows, plan.warmUp().compareTo(LIMIT_WARM_UP) < 0 ? plan.warmUp() : LIMIT_WARM_UP);
        return new Interleaved(plan.rounds(), progress).figure(name, "requests/s", () -> {
            house.store().awaitQuiet();
            var used = time.during(() -> post(wish, plan.time()));
            report.add(name, used.shares());
            return used.result().perSecond();
        }, () -> {
            var used = least(rows, plan.time());
            report.add("limit of " + name, used.shares());
            return used.result().perSecond();
        }, POST);
    }

    WrittenRows seen(Wish wish) throws Exception {
        Store store = house.store();
        try (Seen seen = Seen.by(store.connection())) {
            requests.post(wish);
            store.awaitQuiet();
            WrittenRows rows = seen.with(REQUESTED);
            rows.prepare(store.connection());
            progress.accept("a request inserts " + rows.inWords());
            return rows;
        }
    }

    /** How many requests were answered; each was found in the store. */
    long told() {
        return told;
    }

    private Load.Done post(Wish wish, Duration duration) throws Exception {
        long before = house.store().lastEvent();
        var done = new Load(plan.mostClients(), duration).run(() -> requests.client(wish));
        long stored = house.store().eventsAfter(before, REQUESTED);
        if (stored != done.count()) {
            throw new IllegalStateException(done.count() + " requests were answered, and " + stored + " are stored");
        }
        told += done.count();
        return done;
    }

    /** Once what follows from the requests is done, and with nobody reading. */
    private Used<Load.Done> least(WrittenRows rows, Duration duration) throws Exception {
        house.store().awaitQuiet();
        house.guest().processors(false);
        try {
            return time.during(() -> Commands.leastLoad(plan.mostClients(), duration).run(() -> rows.writer(house.database())));
        } finally {
            house.store().letProcessorsSkipAll();
            house.guest().processors(true);
        }
    }
}
