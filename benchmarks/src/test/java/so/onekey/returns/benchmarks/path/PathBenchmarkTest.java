package so.onekey.returns.benchmarks.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import so.onekey.returns.benchmarks.report.Figure;

class PathBenchmarkTest {

    @Test
    void each_claim_is_told_each_stored_event_too_and_each_message_of_the_shop_takes_effect() throws Exception {
        var plan = new PathPlan(Set.of(PathPlan.LATENCY, PathPlan.PUBLISHING, PathPlan.TAKING), false, 10, 20, Duration.ofSeconds(1),
                Duration.ofSeconds(5), 2_000, 100, 1);

        var report = new PathBenchmark(Path.of("").toAbsolutePath().getParent(), plan, line -> {}).run();

        assertThat(report.settings()).containsEntry("answered at 10/s", 50L).containsEntry("not told at 10/s", 0L);
        assertThat((long) report.settings().get("stored events told in each round")).isGreaterThanOrEqualTo(2_000);
        assertThat((long) report.settings().get("in messages")).isPositive();
        assertThat(report.figures()).extracting(Figure::name).contains("HTTP, at 10/s, p99.9", "answer to decision, at 10/s, median",
                "messages of the shop to effect", "told, against the slower of both");
    }
}
