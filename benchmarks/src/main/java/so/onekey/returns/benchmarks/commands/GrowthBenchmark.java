package so.onekey.returns.benchmarks.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import so.onekey.returns.benchmarks.commands.Requests.Wish;
import so.onekey.returns.benchmarks.path.Copies;
import so.onekey.returns.benchmarks.path.Publishing;
import so.onekey.returns.benchmarks.report.Aim;
import so.onekey.returns.benchmarks.report.Aim.RatioAtLeast;
import so.onekey.returns.benchmarks.report.Figure;
import so.onekey.returns.benchmarks.report.Machine;
import so.onekey.returns.benchmarks.report.Report;

/** The same figures with few events in the store and with many. */
public final class GrowthBenchmark {
    private static final Aim WITHIN_TEN_PERCENT = new RatioAtLeast(0.9);
    private final Path project;
    private final GrowthPlan plan;
    private final Consumer<String> progress;

    public GrowthBenchmark(Path project, GrowthPlan plan, Consumer<String> progress) {
        this.project = project;
        this.plan = plan;
        this.progress = progress;
    }

    /** Prints a table, and leaves the same as JSON. */
    public Report run() throws Exception {
        try (ClaimsHouse house = ClaimsHouse.start(project, progress)) {
            var report = new Report("growth", Machine.here(house.store().version()));
            report.with("rounds", plan.commands().rounds()).with("seconds", plan.commands().time().toMillis() / 1000.0);
            var posting = Posting.prepare(house, plan.commands(), report, progress);
            WrittenRows claim = posting.seen(Wish.REFUSED);
            var commands = Commands.prepare(house, plan.commands(), report, progress);
            var filling = new Filling(house.store(), claim, progress);
            filling.upTo(plan.few());
            commands.warmUp();
            List<Figure> few = measure(house, commands, posting, filling, report, true);
            house.guest().processors(false);
            filling.upTo(plan.many());
            List<Figure> many = measure(house, commands, posting, filling, report, false);
            compare(report, few, many);
            report.with("commands told and found in the store", commands.told());
            report.with("requests answered and found in the store", posting.told());
            report.finish(project, progress);
            return report;
        }
    }

    /** Begins with the processors stopped and ends with them running. */
    private List<Figure> measure(ClaimsHouse house, Commands commands, Posting posting, Filling filling, Report report, boolean first)
            throws Exception {
        String state = " at %,d events".formatted(first ? plan.few() : plan.many());
        report.with("stored" + state + ", before", house.store().count("select count(*) from event"));
        List<Figure> figures = new ArrayList<>();
        int clients = plan.commands().clients().getFirst();
        figures.add(commands.creating(clients, state));
        figures.add(commands.appending(clients, state));
        house.store().letProcessorsSkipAll();
        house.guest().processors(true);
        if (first) {
            posting.warmUp(Wish.REFUSED);
        }
        figures.add(posting.requests(Wish.REFUSED, state));
        house.store().awaitQuiet();
        report.with("stored" + state + ", after", house.store().count("select count(*) from event"));
        figures.add(told(house, filling, report, state));
        figures.forEach(report::add);
        return figures;
    }

    /** Of what comes last in the store, all else having been read; only the publisher reads it. */
    private Figure told(ClaimsHouse house, Filling filling, Report report, String state) throws Exception {
        house.guest().processors(false);
        Copies copies = filling.more(plan.told());
        house.store().letProcessorsSkipAll();
        house.guest().processors(true);
        try (var database = house.claimsDatabase();
                var publishing = new Publishing(database, house.processorTime(), house.house().infrastructure().kafka().bootstrapServers(),
                        copies)) {
            publishing.ours();
            List<Double> rates = new ArrayList<>();
            for (int round = 0; round < plan.commands().rounds(); round++) {
                rates.add(publishing.ours());
                progress.accept("told %,.0f events a second".formatted(rates.getLast()));
            }
            report.add("told to Kafka" + state, publishing.shares());
            report.with("events told" + state + ", each round", copies.count()).with("messages of them" + state, publishing.messages());
            return Figure.alone("told to Kafka" + state, "events/s", rates, new Aim.None());
        }
    }

    /** What raw JDBC did at the same two times tells how much the machine itself had changed meanwhile; its tables stay small. */
    private static void compare(Report report, List<Figure> few, List<Figure> many) {
        for (int i = 0; i < few.size(); i++) {
            Figure before = few.get(i);
            Figure after = many.get(i);
            report.add(new Figure(after.name() + " against few", after.unit(), after.ours(), before.ours(), WITHIN_TEN_PERCENT));
            if (!after.limit().isEmpty()) {
                report.add(new Figure("raw JDBC at both times", after.unit(), after.limit(), before.limit(), new Aim.None()));
            }
        }
    }
}
