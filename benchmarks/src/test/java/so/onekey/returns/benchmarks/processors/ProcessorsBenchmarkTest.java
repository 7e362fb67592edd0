package so.onekey.returns.benchmarks.processors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import so.onekey.returns.benchmarks.report.Figure;

class ProcessorsBenchmarkTest {

    @Test
    void tracking_and_pooled_processors_read_all_that_is_stored_again_and_again() throws Exception {
        var plan = new ProcessorsPlan(
                List.of(new Arrangement("tracking", 1, 100, 100, 20, 500), new Arrangement("pooled", 2, 10, 500, 20, 5)), 1_000, 1,
                Duration.ofSeconds(1));

        var report = new ProcessorsBenchmark(Path.of("").toAbsolutePath().getParent(), plan, line -> {}).run();

        assertThat(report.figures()).extracting(Figure::name).contains("told: tracking, 1 segment, batch 100, 100 rows, fetch 20 ms",
                "overview: pooled, 2 segments, batch 10, 500 rows, fetch 20 ms, pause 5 ms",
                "stored elsewhere until told, p99: pooled, 2 segments, batch 10, 500 rows, fetch 20 ms, pause 5 ms");
        assertThat(report.figures()).hasSize(12);
    }
}
