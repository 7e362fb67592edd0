package so.onekey.returns.benchmarks.path;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import so.onekey.returns.events.Topic;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.journeys.DemoOrder;

/** Claims at a steady rate, by a schedule that waits for nobody: whoever is late makes the later ones late too, and that counts. */
public final class Load implements AutoCloseable {
    /** So many requests under way mean that the rate is not kept up with. */
    private static final int TOO_MANY = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int A_PERCENT = 100;
    private final ClaimsDatabase database;
    private final Shop shop;
    private final ClaimRequests requests;
    private final String kafka;
    private final int approved;

    /** @param approved of a hundred requests, those with a reason to take the goods back */
    public Load(House house, ClaimsDatabase database, Shop shop, int approved) {
        this.database = database;
        this.shop = shop;
        this.requests = new ClaimRequests(house);
        this.kafka = house.infrastructure().kafka().bootstrapServers();
        this.approved = approved;
    }

    /**
     * Makes orders, waits until they are known, and claims each of them.
     *
     * @param warmUp not counted
     * @param windows of equal length, which are counted each by itself
     */
    public Measured run(int rate, Duration warmUp, Duration length, int windows) throws SQLException, InterruptedException {
        int before = (int) (rate * warmUp.toMillis() / 1000);
        int counted = (int) (rate * length.toMillis() / 1000);
        var orders = Shop.orders(before + counted);
        long known = database.count("select count(*) from order_fact");
        shop.tell(Topic.STOREFRONT_ORDERS.topicName(), Shop.delivered(orders));
        database.await("select count(*) from order_fact", known + 2L * orders.size());
        try (var arrivals = new Arrivals(kafka, Topic.CLAIMS.topicName())) {
            var all = claim(orders, rate);
            boolean kept = isQuiet(all, arrivals, orders.size());
            return Measured.of(all.subList(Math.min(before, all.size()), all.size()), arrivals, counted, windows, kept);
        }
    }

    private List<Request> claim(List<DemoOrder> orders, int rate) {
        List<Request> all = new ArrayList<>();
        var underWay = new AtomicInteger();
        long began = System.nanoTime();
        for (int number = 0; number < orders.size() && underWay.get() < TOO_MANY; number++) {
            var request = new Request(began + number * 1_000_000_000L / rate);
            all.add(request);
            while (System.nanoTime() < request.due) {
                LockSupport.parkNanos(request.due - System.nanoTime());
            }
            underWay.incrementAndGet();
            requests.send(orders.get(number), number % A_PERCENT < approved).whenComplete((answer, failure) -> {
                request.end(answer);
                underWay.decrementAndGet();
            });
        }
        return all;
    }

    /** Waits for what is under way. @return whether the rate was kept: a second after the last request all was answered and told */
    private static boolean isQuiet(List<Request> all, Arrivals arrivals, int wanted) throws InterruptedException {
        long ended = System.nanoTime();
        long second = ended + 1_000_000_000L;
        while (System.nanoTime() < ended + PATIENCE.toNanos()) {
            if (all.stream().allMatch(Request::isOver)
                    && arrivals.haveAll(all.stream().filter(Request::isGood).map(Request::claimId).toList())) {
                return System.nanoTime() < second && all.size() == wanted && all.stream().allMatch(Request::isGood);
            }
            Thread.sleep(50);
        }
        return false;
    }

    @Override
    public void close() {
        requests.close();
    }

    /** One request; its times by {@link System#nanoTime()}. */
    static final class Request {
        final long due;
        volatile long answered;
        private volatile String claimId = "";

        Request(long due) {
            this.due = due;
        }

        private void end(ClaimRequests.Answer answer) {
            claimId = answer == null ? "" : answer.claimId();
            answered = System.nanoTime();
        }

        boolean isOver() {
            return answered != 0;
        }

        boolean isGood() {
            return !claimId.isEmpty();
        }

        String claimId() {
            return claimId;
        }
    }
}
