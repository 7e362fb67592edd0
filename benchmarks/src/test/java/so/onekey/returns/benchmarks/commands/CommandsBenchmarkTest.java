package so.onekey.returns.benchmarks.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import so.onekey.returns.benchmarks.report.Figure;

class CommandsBenchmarkTest {

    /** The benchmark itself counts after each round; here it is seen to have done so. */
    @Test
    void every_command_that_was_told_to_be_done_is_in_the_store() throws Exception {
        var plan = new CommandsPlan(1, Duration.ofMillis(500), Duration.ofMillis(500), List.of(2), 50, 2000, CommandsPlan.ALL_PARTS);

        var report = new CommandsBenchmark(Path.of("").toAbsolutePath().getParent(), plan, line -> {}).run();

        assertThat(report.figures()).extracting(Figure::name).containsExactly("a creating command, 2 clients",
                "load five events, append one, 2 clients", "a creating command, followed by all processors, 2 clients",
                "POST /api/claims, rejected, 2 clients",
                "POST /api/claims, approved with a label, 2 clients");
        assertThat((long) report.settings().get("commands told and found in the store")).isPositive();
        assertThat((long) report.settings().get("requests answered and found in the store")).isPositive();
        assertThat(report.settings()).containsEntry("a creating command inserts", "2 event");
    }
}
