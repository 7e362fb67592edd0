package so.onekey.returns.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import so.onekey.returns.benchmarks.report.Figure;

class MemoryBenchmarkTest {

    @Test
    void each_service_is_looked_at_when_it_does_nothing_and_under_load() throws Exception {
        var plan = new MemoryPlan(Duration.ofSeconds(1), 5, 20, Duration.ofSeconds(4), 1);

        var report = new MemoryBenchmark(Path.of("").toAbsolutePath().getParent(), plan, line -> {}).run();

        assertThat(report.settings()).containsEntry("claims answered", 20L);
        assertThat(report.figures()).filteredOn(figure -> figure.name().endsWith("idle, resident")).hasSize(3);
        assertThat(report.figures()).filteredOn(figure -> figure.unit().equals("MB")).hasSize(30)
                .allSatisfy(figure -> assertThat(figure.ours().getFirst()).isPositive());
        assertThat(report.figures()).extracting(Figure::name).contains("claims-service, start until ready");
    }
}
