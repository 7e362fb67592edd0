package so.onekey.returns.benchmarks.processors;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import so.onekey.returns.benchmarks.deadlines.Folder;
import so.onekey.returns.benchmarks.path.Bookmarks;
import so.onekey.returns.benchmarks.path.ClaimsDatabase;
import so.onekey.returns.benchmarks.path.Copies;
import so.onekey.returns.benchmarks.path.Load;
import so.onekey.returns.benchmarks.path.PathBenchmark;
import so.onekey.returns.benchmarks.path.Publishing;
import so.onekey.returns.benchmarks.path.Real;
import so.onekey.returns.benchmarks.path.Shop;
import so.onekey.returns.benchmarks.report.Aim;
import so.onekey.returns.benchmarks.report.Figure;
import so.onekey.returns.benchmarks.report.Machine;
import so.onekey.returns.benchmarks.report.Report;
import so.onekey.returns.benchmarks.report.Shares;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.house.HousePlan;
import so.onekey.returns.quickstart.house.Ports;

/** One service, one store, and each way to read it in turn: how fast it is when there is much to do, when there is little, and what it costs to wait. */
public final class ProcessorsBenchmark {
    private static final String OVERVIEW = "overview";
    private static final int SOME_APPROVED = 20;
    private final Path project;
    private final ProcessorsPlan plan;
    private final Consumer<String> progress;
    private final Ports ports = Ports.free();

    public ProcessorsBenchmark(Path project, ProcessorsPlan plan, Consumer<String> progress) {
        this.project = project;
        this.plan = plan;
        this.progress = progress;
    }

    public Report run() throws Exception {
        Path data = Files.createTempDirectory("processors-");
        try {
            Report report;
            Copies copies;
            try (House house = start(data, Map.of()); var database = ClaimsDatabase.of(house)) {
                report = new Report("processors", Machine.here(database.version())).with("stored events read in each round", plan.events())
                        .with("rounds", plan.rounds());
                copies = prepare(house, database);
                arrange(database, copies, plan.arrangements().getFirst());
            }
            for (int number = 0; number < plan.arrangements().size(); number++) {
                measure(report, data, copies, number);
            }
            report.finish(project, progress);
            return report;
        } finally {
            Folder.delete(data);
        }
    }

    private House start(Path data, Map<String, String> settings) {
        return House.start(new HousePlan(project, data, ports, settings).onlyClaims().asInContainers(), line -> {});
    }

    private Copies prepare(House house, ClaimsDatabase database) throws Exception {
        try (var shop = new Shop(house.infrastructure().kafka().bootstrapServers());
                var load = new Load(house, database, shop, SOME_APPROVED)) {
            Real.claims(database, load);
        }
        house.claims().close();
        return Copies.make(database, plan.events());
    }

    /** With no instance running: the two that are measured wait at the beginning, all others have read everything. */
    private static void arrange(ClaimsDatabase database, Copies copies, Arrangement next) throws Exception {
        var bookmarks = new Bookmarks(database);
        database.execute("delete from event where global_index > " + copies.last());
        for (String processor : bookmarks.processors()) {
            if (processor.equals(Publishing.PROCESSOR) || processor.equals(OVERVIEW)) {
                bookmarks.holdFromTheStart(processor, copies.before(), next.segments());
            } else {
                bookmarks.arrange(processor, copies.last(), next.segments());
            }
        }
    }

    private void measure(Report report, Path data, Copies copies, int number) throws Exception {
        Arrangement arrangement = plan.arrangements().get(number);
        progress.accept("%d of %d: %s".formatted(number + 1, plan.arrangements().size(), arrangement.inWords()));
        try (House house = start(data, arrangement.settings()); var database = ClaimsDatabase.of(house)) {
            busy(report, house, database, copies, arrangement);
            var time = PathBenchmark.timeOf(house, database);
            var idle = time.during(() -> {
                Thread.sleep(plan.length().toMillis());
                return 0;
            }).shares();
            report.add(alone("idle, service: ", "% of a processor", arrangement, List.of(percent(idle, house.claims().name()))));
            report.add(alone("idle, PostgreSQL: ", "% of a processor", arrangement, List.of(percent(idle, "PostgreSQL"))));
            var late = new SingleEvents(database, house.infrastructure().kafka().bootstrapServers()).untilTold(plan.length());
            report.add(alone("stored elsewhere until told, median: ", "ms", arrangement, List.of(late.median())));
            report.add(alone("stored elsewhere until told, p99: ", "ms", arrangement, List.of(late.p99())));
            house.claims().close();
            arrange(database, copies, plan.arrangements().get(Math.min(number + 1, plan.arrangements().size() - 1)));
        }
    }

    private void busy(Report report, House house, ClaimsDatabase database, Copies copies, Arrangement arrangement) throws Exception {
        List<Double> told = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        var bookmarks = new Bookmarks(database);
        try (var publishing = new Publishing(database, PathBenchmark.timeOf(house, database),
                house.infrastructure().kafka().bootstrapServers(), copies)) {
            // One round more: the first is the JVM's to learn.
            for (int round = 0; round <= plan.rounds(); round++) {
                told.add(publishing.ours());
                bookmarks.hold(OVERVIEW, copies.before());
                database.execute("truncate claim_overview");
                bookmarks.start(OVERVIEW);
                long began = System.nanoTime();
                bookmarks.awaitReadTo(OVERVIEW, copies.last());
                shown.add(copies.count() * 1e9 / (System.nanoTime() - began));
                progress.accept("  told %,.0f, shown %,.0f events a second".formatted(told.getLast(), shown.getLast()));
            }
        }
        report.add(alone("told: ", "events/s", arrangement, told.subList(1, told.size())));
        report.add(alone("overview: ", "events/s", arrangement, shown.subList(1, shown.size())));
    }

    private static Figure alone(String what, String unit, Arrangement arrangement, List<Double> values) {
        return Figure.alone(what + arrangement.inWords(), unit, values, new Aim.None());
    }

    private static double percent(Shares shares, String who) {
        return 100 * shares.of().getOrDefault(who, 0.0) * Runtime.getRuntime().availableProcessors();
    }
}
