package so.onekey.returns.benchmarks.memory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import so.onekey.returns.benchmarks.deadlines.Folder;
import so.onekey.returns.benchmarks.path.ClaimsDatabase;
import so.onekey.returns.benchmarks.path.Load;
import so.onekey.returns.benchmarks.path.Measured;
import so.onekey.returns.benchmarks.path.PathBenchmark;
import so.onekey.returns.benchmarks.path.Shop;
import so.onekey.returns.benchmarks.report.Aim;
import so.onekey.returns.benchmarks.report.Figure;
import so.onekey.returns.benchmarks.report.Machine;
import so.onekey.returns.benchmarks.report.Report;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.house.HousePlan;
import so.onekey.returns.quickstart.house.Ports;
import so.onekey.returns.quickstart.house.ServiceProcess;

/** All services of the house: how soon each is ready, and what it holds when it does nothing and when all do what they can. */
public final class MemoryBenchmark {
    private final Path project;
    private final MemoryPlan plan;
    private final Consumer<String> progress;

    public MemoryBenchmark(Path project, MemoryPlan plan, Consumer<String> progress) {
        this.project = project;
        this.plan = plan;
        this.progress = progress;
    }

    public Report run() throws Exception {
        Path data = Files.createTempDirectory("memory-");
        var wanted = new HousePlan(project, data, Ports.free(), Map.of()).asInContainers();
        try (House house = House.start(wanted, progress);
                var database = ClaimsDatabase.of(house);
                var shop = new Shop(house.infrastructure().kafka().bootstrapServers());
                var load = new Load(house, database, shop, plan.approved())) {
            var report = new Report("memory", Machine.here(database.version())).with("idle for seconds", plan.idle().toSeconds())
                    .with("claims a second under load", plan.rate()).with("of a hundred claims approved", plan.approved());
            start(report, house);
            progress.accept("doing nothing for " + plan.idle().toSeconds() + " s");
            Thread.sleep(plan.idle().toMillis());
            look(report, house, "idle");
            progress.accept("claiming at " + plan.rate() + " a second");
            var used = PathBenchmark.timeOf(house, database).during(() -> load.run(plan.rate(), Duration.ZERO, plan.load(), 1));
            Measured measured = used.result();
            look(report, house, "under load");
            report.with("claims wanted", measured.wanted()).with("claims answered", measured.answered())
                    .with("rate kept up", measured.keptUp()).add("under load", used.shares());
            report.finish(project, progress);
            return report;
        } finally {
            Folder.delete(data);
        }
    }

    /** Each service alone, the others away; from its files as its container has them. */
    private void start(Report report, House house) {
        progress.accept("starting each service alone");
        house.services().parallelStream().forEach(ServiceProcess::close);
        for (ServiceProcess service : house.services()) {
            List<Double> seconds = new ArrayList<>();
            for (int start = 0; start < plan.starts(); start++) {
                long began = System.nanoTime();
                service.launch();
                service.awaitReady();
                seconds.add((System.nanoTime() - began) / 1e9);
                service.close();
            }
            report.add(Figure.alone(service.name() + ", start until ready", "s", seconds, new Aim.None()));
        }
        house.services().forEach(ServiceProcess::launch);
        house.services().forEach(ServiceProcess::awaitReady);
    }

    private static void look(Report report, House house, String when) throws Exception {
        for (ServiceProcess service : house.services()) {
            var found = Footprint.of(house, service);
            String name = service.name() + " " + when + ", ";
            report.add(mb(name + "resident", found.resident())).add(mb(name + "most resident", found.mostResident()))
                    .add(mb(name + "heap", found.heap())).add(mb(name + "heap after collection", found.heapAfterCollection()))
                    .add(mb(name + "outside of the heap", found.outsideHeap()));
        }
    }

    private static Figure mb(String name, double value) {
        return Figure.alone(name, "MB", List.of(value), new Aim.None());
    }
}
