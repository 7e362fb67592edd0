package so.onekey.returns.benchmarks.path;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import so.onekey.returns.benchmarks.deadlines.Folder;
import so.onekey.returns.benchmarks.report.Aim;
import so.onekey.returns.benchmarks.report.Figure;
import so.onekey.returns.benchmarks.report.Interleaved;
import so.onekey.returns.benchmarks.report.Machine;
import so.onekey.returns.benchmarks.report.ProcessorTime;
import so.onekey.returns.benchmarks.report.Report;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.house.HousePlan;
import so.onekey.returns.quickstart.house.Ports;
import so.onekey.returns.quickstart.house.ServiceProcess;

/** How long an event is under way to another process, and how many get through. */
public final class PathBenchmark {
    private static final double OF_THE_SLOWER = 0.6;
    /** Rounds of the learning JVM, in shares of the real ones. */
    private static final int WARM_UP_SHARE = 5;
    private final Path project;
    private final PathPlan plan;
    private final Consumer<String> progress;

    public PathBenchmark(Path project, PathPlan plan, Consumer<String> progress) {
        this.project = project;
        this.plan = plan;
        this.progress = progress;
    }

    public Report run() throws Exception {
        Path data = Files.createTempDirectory("path-");
        var all = recorded(new HousePlan(project, data, Ports.free(), Map.of()).asInContainers());
        try (House house = House.start(plan.everything() ? all : all.onlyClaims(), progress);
                var database = ClaimsDatabase.of(house);
                var shop = new Shop(house.infrastructure().kafka().bootstrapServers())) {
            var report = new Report("path", Machine.here(database.version()));
            measure(report, house, database, shop);
            report.finish(project, progress);
            return report;
        } finally {
            Folder.delete(data);
        }
    }

    /** With {@code -Dprofile=FILE.jfr}; where there are several services, {@code %p} in its name is the process. */
    private static HousePlan recorded(HousePlan plan) {
        String profile = System.getProperty("profile", "");
        if (profile.isEmpty()) {
            return plan;
        }
        List<String> jvm = new ArrayList<>(plan.jvm());
        jvm.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + Path.of(profile).toAbsolutePath());
        return new HousePlan(plan.project(), plan.data(), plan.ports(), plan.settings(), plan.services(), jvm);
    }

    private void measure(Report report, House house, ClaimsDatabase database, Shop shop) throws Exception {
        var time = timeOf(house, database);
        try (var load = new Load(house, database, shop, plan.approved())) {
            if (plan.parts().contains(PathPlan.LATENCY)) {
                new Latency(load, time, plan, progress).measure(report);
            }
            house.services().stream().filter(service -> service != house.claims()).forEach(ServiceProcess::close);
            if (plan.parts().contains(PathPlan.TAKING)) {
                take(report, house, database, shop);
            }
            if (plan.parts().contains(PathPlan.PUBLISHING)) {
                publish(report, house, time, copies(database, load));
            }
        }
    }

    /** Of the services that run now, PostgreSQL and Kafka. */
    public static ProcessorTime timeOf(House house, ClaimsDatabase database) throws Exception {
        return ProcessorTime.of(house.services().stream().collect(Collectors.toMap(ServiceProcess::name, ServiceProcess::pid)),
                database.connection());
    }

    private void take(Report report, House house, ClaimsDatabase database, Shop shop) throws Exception {
        var ours = new Taking(database, shop, plan.messages());
        var least = new BareTaking(database, shop, house.infrastructure().kafka().bootstrapServers(), plan.messages());
        new Taking(database, shop, plan.messages() / WARM_UP_SHARE).ours();
        report.with("messages of the shop that take effect, each round", plan.messages());
        report.add(new Interleaved(plan.rounds(), progress).figure("messages of the shop to effect", "messages/s", ours::ours,
                least::perSecond, new Aim.None()));
    }

    private Copies copies(ClaimsDatabase database, Load load) throws Exception {
        Real.claims(database, load);
        progress.accept("multiplying the stored events to " + plan.events());
        new Bookmarks(database).holdAll();
        return Copies.make(database, plan.events());
    }

    private void publish(Report report, House house, ProcessorTime time, Copies copies) throws Exception {
        try (var database = ClaimsDatabase.of(house);
                var publishing = new Publishing(database, time, house.infrastructure().kafka().bootstrapServers(), copies)) {
            progress.accept("told %,.0f events a second to warm up".formatted(publishing.ours()));
            List<Double> ours = new ArrayList<>();
            List<Double> producer = new ArrayList<>();
            List<Double> cursor = new ArrayList<>();
            for (int round = 0; round < plan.rounds(); round++) {
                if (round % 2 == 1) {
                    producer.add(publishing.producerAlone());
                    cursor.add(publishing.bareCursor());
                }
                ours.add(publishing.ours());
                if (round % 2 == 0) {
                    cursor.add(publishing.bareCursor());
                    producer.add(publishing.producerAlone());
                }
                progress.accept("told %,.0f events a second; the producer alone %,.0f, a bare cursor %,.0f".formatted(ours.getLast(),
                        producer.getLast(), cursor.getLast()));
            }
            var slower = IntStream.range(0, ours.size()).mapToObj(round -> Math.min(producer.get(round), cursor.get(round))).toList();
            double told = (double) publishing.messages() / copies.count();
            report.with("stored events told in each round", copies.count()).with("in messages", publishing.messages())
                    .add(new Figure("told, against the producer alone", "events/s", ours, producer, new Aim.None()))
                    .add(new Figure("told, against one bare cursor", "events/s", ours, cursor, new Aim.None()))
                    .add(new Figure("told, against the slower of both", "events/s", ours, slower, new Aim.RatioAtLeast(OF_THE_SLOWER)))
                    .add(Figure.alone("told", "messages/s", ours.stream().map(rate -> rate * told).toList(), new Aim.None()))
                    .add("while telling", publishing.shares());
        }
    }
}
