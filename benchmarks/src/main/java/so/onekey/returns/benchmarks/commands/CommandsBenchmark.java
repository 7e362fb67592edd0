package so.onekey.returns.benchmarks.commands;

import java.nio.file.Path;
import java.util.function.Consumer;
import so.onekey.returns.benchmarks.commands.Requests.Wish;
import so.onekey.returns.benchmarks.report.Machine;
import so.onekey.returns.benchmarks.report.Report;

/** Commands and requests a second, each beside raw JDBC that inserts the same rows. */
public final class CommandsBenchmark {
    private final Path project;
    private final CommandsPlan plan;
    private final Consumer<String> progress;

    public CommandsBenchmark(Path project, CommandsPlan plan, Consumer<String> progress) {
        this.project = project;
        this.plan = plan;
        this.progress = progress;
    }

    /** Prints a table, and leaves the same as JSON. */
    public Report run() throws Exception {
        try (ClaimsHouse house = ClaimsHouse.start(project, progress)) {
            var report = new Report("commands", Machine.here(house.store().version()));
            report.with("rounds", plan.rounds()).with("seconds", plan.time().toMillis() / 1000.0);
            var posting = Posting.prepare(house, plan, report, progress);
            // First of all, as it gives each processor something to read.
            posting.warmUp(Wish.COMES_BACK);
            house.store().awaitQuiet();
            if (plan.parts().contains("commands")) {
                commands(house, report);
            }
            if (plan.parts().contains("requests")) {
                for (Wish wish : Wish.values()) {
                    report.add(posting.requests(wish, ""));
                }
            }
            report.with("requests answered and found in the store", posting.told());
            report.finish(project, progress);
            return report;
        }
    }

    private void commands(ClaimsHouse house, Report report) throws Exception {
        var commands = Commands.prepare(house, plan, report, progress);
        commands.warmUp();
        for (int clients : plan.clients()) {
            report.add(commands.creating(clients, ""));
            report.add(commands.appending(clients, ""));
        }
        house.store().letProcessorsSkipAll();
        house.guest().processors(true);
        report.add(commands.followed(plan.middleClients()));
        report.with("commands told and found in the store", commands.told());
    }
}
