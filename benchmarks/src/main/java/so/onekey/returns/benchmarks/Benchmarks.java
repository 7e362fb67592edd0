package so.onekey.returns.benchmarks;

import java.nio.file.Path;
import so.onekey.returns.benchmarks.commands.CommandsBenchmark;
import so.onekey.returns.benchmarks.commands.CommandsPlan;
import so.onekey.returns.benchmarks.commands.GrowthBenchmark;
import so.onekey.returns.benchmarks.commands.GrowthPlan;
import so.onekey.returns.benchmarks.deadlines.DeadlinesBenchmark;
import so.onekey.returns.benchmarks.deadlines.Plan;
import so.onekey.returns.benchmarks.memory.MemoryBenchmark;
import so.onekey.returns.benchmarks.memory.MemoryPlan;
import so.onekey.returns.benchmarks.path.PathBenchmark;
import so.onekey.returns.benchmarks.path.PathPlan;
import so.onekey.returns.benchmarks.processors.ProcessorsBenchmark;
import so.onekey.returns.benchmarks.processors.ProcessorsPlan;

/** {@code ./benchmark deadlines -Dcount=100000 -Dspread=60} */
public final class Benchmarks {
    private static final String NAMES = "deadlines, commands, growth, path, processors, memory";

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(System.getProperty("returns.project", "")).toAbsolutePath();
        String which = arguments.length == 1 ? arguments[0] : "";
        switch (which) {
            case "deadlines" -> new DeadlinesBenchmark(project, Plan.ofProperties(), System.out::println).run();
            case "path" -> new PathBenchmark(project, PathPlan.ofProperties(), System.out::println).run();
            case "processors" -> new ProcessorsBenchmark(project, ProcessorsPlan.ofProperties(), System.out::println).run();
            case "memory" -> new MemoryBenchmark(project, MemoryPlan.ofProperties(), System.out::println).run();
            case "commands" -> new CommandsBenchmark(project, CommandsPlan.ofProperties(), System.out::println).run();
            case "growth" -> new GrowthBenchmark(project, GrowthPlan.ofProperties(), System.out::println).run();
            default -> {
                System.err.println("Which benchmark? There are: " + NAMES);
                System.exit(2);
            }
        }
    }
}
