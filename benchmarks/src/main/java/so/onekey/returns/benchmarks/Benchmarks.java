package so.onekey.returns.benchmarks;

import java.nio.file.Path;
import so.onekey.returns.benchmarks.deadlines.DeadlinesBenchmark;
import so.onekey.returns.benchmarks.deadlines.Plan;

/** {@code ./benchmark deadlines -Dcount=100000 -Dspread=60} */
public final class Benchmarks {
    private static final String NAMES = "deadlines, commands, growth, path, processors, memory";

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(System.getProperty("returns.project", "")).toAbsolutePath();
        String which = arguments.length == 1 ? arguments[0] : "";
        switch (which) {
            case "deadlines" -> new DeadlinesBenchmark(project, Plan.ofProperties(), System.out::println).run();
            default -> {
                System.err.println("Which benchmark? There are: " + NAMES);
                System.exit(2);
            }
        }
    }
}
