package so.onekey.returns.benchmarks.deadlines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import so.onekey.returns.local.Database;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.house.HousePlan;
import so.onekey.returns.quickstart.house.Ports;
import so.onekey.returns.quickstart.house.ServiceProcess;

/** Very many refunds come due at about the same time, in two instances of the refund service, one of which is killed half way. */
public final class DeadlinesBenchmark {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    /** Otherwise each refund that comes due at another moment than the end of a day would get new dates. */
    private static final Map<String, String> DAYS_WITHOUT_DATES = Map.of("CHASSIS_CALENDAR_BUSINESSDAYLASTS", "1h");
    private final Path project;
    private final Plan plan;
    private final Consumer<String> progress;

    public DeadlinesBenchmark(Path project, Plan plan, Consumer<String> progress) {
        this.project = project;
        this.plan = plan;
        this.progress = progress;
    }

    /** Prints a table, and leaves the same as JSON. */
    public Figures run() throws IOException, SQLException, InterruptedException {
        Path data = Files.createTempDirectory("deadlines-");
        var house = new HousePlan(project, data, Ports.free(), DAYS_WITHOUT_DATES).onlyRefunds().asInContainers();
        try (House running = House.start(house, progress)) {
            var figures = measure(running);
            figures.print(progress);
            figures.write(project.resolve("benchmarks").resolve("target").resolve("deadlines.json"));
            if (!figures.isExact()) {
                throw new IllegalStateException("Not each refund has its one RefundOverdue");
            }
            return figures;
        } finally {
            Folder.delete(data);
        }
    }

    private Figures measure(House house) throws SQLException, InterruptedException {
        Database database = house.infrastructure().database("refunds");
        String kafka = house.infrastructure().kafka().bootstrapServers();
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            var pending = new Pending(connection, kafka);
            progress.accept("the service makes " + Pending.REAL + " pending refunds");
            pending.makeSome();
            house.refunds().close();
            progress.accept("multiplying them to " + plan.count());
            Instant begin = Instant.now().plus(plan.lead());
            pending.multiply(plan, begin);
            house.refunds().launch();
            ServiceProcess second = house.another(house.refunds());
            house.refunds().awaitReady();
            second.awaitReady();
            demandTimeLeft(begin);
            var watch = new Watch(connection, plan, begin, progress);
            watch.untilAllHaveFired(second, LIMIT);
            var lags = watch.untilAllIsRead(LIMIT);
            house.services().forEach(ServiceProcess::close);
            second.close();
            return figures(connection, database, kafka, begin, lags);
        }
    }

    private static void demandTimeLeft(Instant begin) {
        if (Instant.now().isAfter(begin)) {
            throw new IllegalStateException("The first deadlines came due before both instances were ready: raise -Dlead");
        }
    }

    private Figures figures(Connection connection, Database database, String kafka, Instant begin, Watch.Lags lags)
            throws SQLException, InterruptedException {
        progress.accept("reading what was stored and what was told");
        var lateness = Lateness.of(connection, begin.plus(plan.spread()));
        var told = Told.of(kafka);
        progress.accept("measuring the least that could be done for a deadline");
        double limit = new LeastPossible(database).perSecond();
        return Figures.of(plan, begin.plus(plan.spread()), lateness, told, lags, limit);
    }
}
