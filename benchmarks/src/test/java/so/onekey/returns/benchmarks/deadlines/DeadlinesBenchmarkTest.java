package so.onekey.returns.benchmarks.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlinesBenchmarkTest {

    @Test
    void each_refund_that_comes_due_is_overdue_once_and_not_before() throws Exception {
        var plan = new Plan(300, Duration.ofSeconds(3), 0, Duration.ofSeconds(60), false);

        var figures = new DeadlinesBenchmark(Path.of("").toAbsolutePath().getParent(), plan, line -> {}).run();

        assertThat(figures.all()).containsEntry("RefundOverdue events", 300L).containsEntry("refunds with one", 300L);
        assertThat(figures.all()).containsEntry("messages on Kafka", 300L).containsEntry("messages told twice", 0L);
        assertThat((long) figures.all().get("late, least, ms")).isNotNegative();
    }
}
