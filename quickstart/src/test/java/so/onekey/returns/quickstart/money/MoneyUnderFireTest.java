package so.onekey.returns.quickstart.money;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import so.onekey.returns.events.Topic;
import so.onekey.returns.local.Database;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.house.HousePlan;
import so.onekey.returns.quickstart.house.Ports;
import so.onekey.returns.quickstart.journeys.Witness;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Orders at random, refunded by two instances of the refund service while one or the other is killed and the provider does what it wants:
 * its refunds arrive, fail and come back by webhooks that are late, repeated, in any order and to either instance.
 * {@code -Dreturns.fire.orders=2000 -Dreturns.fire.seconds=300} makes it larger, {@code -Dreturns.fire.seed} repeats one.
 */
@Execution(ExecutionMode.CONCURRENT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MoneyUnderFireTest {
    private static final int ORDERS = Integer.getInteger("returns.fire.orders", 100);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("returns.fire.seconds", 12));
    private static final long SEED = Long.getLong("returns.fire.seed", System.nanoTime());
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int PARTITIONS = 6;
    private static final Random dice = new Random(SEED);
    @TempDir
    private static Path data;
    private static House house;
    private static Witness witness;

    @BeforeAll
    static void begin() throws ExecutionException, InterruptedException {
        house = refundsAlone();
        witness = new Witness(house.infrastructure().kafka().bootstrapServers());
    }

    @AfterAll
    static void end() {
        witness.close();
        house.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(1)
    void whatever_happens_a_refund_is_paid_once_and_no_payment_gives_back_more_than_was_captured() throws Exception {
        var approvals = Approvals.of(ORDERS, dice);
        var fire = new Fire(house, dice);
        fire.charge(approvals);
        var second = house.another(house.refunds());
        second.awaitReady();
        fire.tell(approvals.refunds());
        fire.rage(List.of(house.refunds(), second), TIME);

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(accounts(approvals).faults()).as("seed " + SEED).isEmpty());
        fire.endAll();
        fire.tell(approvals.refunds());
        await().atMost(LIMIT).until(() -> house.provider().deliveries().underWay() == 0);
        await().during(Duration.ofSeconds(3)).atMost(LIMIT)
                .until(() -> accounts(approvals).faults().isEmpty());
        assertThat(fire.forgeriesTaken()).isZero();
        System.err.println(accounts(approvals) + "; " + fire + "; seed " + SEED);
    }

    /** Otherwise the test above would show nothing. Nothing in this house is right any more afterwards. */
    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(2)
    void a_ledger_that_forgets_what_it_has_drawn_pays_too_much_and_is_found_out() throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var approvals = Approvals.of(40, dice);
            var fire = new Fire(house, dice);
            fire.charge(approvals);
            house.provider().behaveNormally();
            var isOver = new AtomicBoolean();
            var forgetting = threads.submit(() -> forgetDraws(house.infrastructure().database("refunds"), isOver));
            for (var refund : approvals.refunds()) {
                fire.tell(List.of(refund));
            }

            await().atMost(LIMIT).untilAsserted(
                    () -> assertThat(accounts(approvals).faults()).anyMatch(fault -> fault.contains("captured by")));
            isOver.set(true);
            forgetting.get();
        }
    }

    private static Void forgetDraws(Database database, AtomicBoolean isOver) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            while (!isOver.get()) {
                connection.createStatement().executeUpdate("delete from event where aggregate_type = 'Payment'");
                await().pollDelay(Duration.ofMillis(20)).until(() -> true);
            }
        }
        return null;
    }

    private static Accounts accounts(Approvals approvals) {
        return new Accounts(approvals, house.provider().books(), witness);
    }

    private static House refundsAlone() throws ExecutionException, InterruptedException {
        var plan = new HousePlan(Path.of("").toAbsolutePath().getParent(), data, Ports.free(),
                Map.of("DBSCHEDULER_HEARTBEATINTERVAL", "1s")).onlyRefunds();
        var house = House.start(plan, step -> {});
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", house.infrastructure().kafka().bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(Topic.CLAIMS.topicName(), PARTITIONS, (short) 1))).all().get();
        }
        return house;
    }
}
