package so.onekey.returns.benchmarks.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import so.onekey.returns.benchmarks.report.Figure;

class GrowthBenchmarkTest {

    @Test
    void the_store_is_filled_and_every_command_that_was_told_to_be_done_is_in_it() throws Exception {
        var commands = new CommandsPlan(1, Duration.ofMillis(500), Duration.ofMillis(500), List.of(2), 50, 2000, CommandsPlan.ALL_PARTS);
        var plan = new GrowthPlan(500, 20_000, 3_000, commands);

        var report = new GrowthBenchmark(Path.of("").toAbsolutePath().getParent(), plan, line -> {}).run();

        assertThat(report.figures()).extracting(Figure::name).contains("a creating command, 2 clients at 20,000 events against few");
        assertThat((long) report.settings().get("stored at 500 events, before")).isBetween(500L, 510L);
        assertThat((long) report.settings().get("stored at 20,000 events, before")).isBetween(20_000L, 20_010L);
        assertThat(report.settings()).containsEntry("messages of them at 500 events", 3_000L)
                .containsEntry("messages of them at 20,000 events", 3_000L);
        assertThat((long) report.settings().get("commands told and found in the store")).isPositive();
        assertThat((long) report.settings().get("requests answered and found in the store")).isPositive();
    }
}
