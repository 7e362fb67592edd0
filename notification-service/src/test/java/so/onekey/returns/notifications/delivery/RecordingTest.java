package so.onekey.returns.notifications.delivery;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordingTest {
    private final Recording recording = new Recording(Duration.ofMillis(1), Duration.ofMillis(5));
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void what_can_not_be_recorded_now_is_recorded_a_little_later() {
        recording.of("n", () -> failing(3));

        assertThat(attempts).hasValue(4);
    }

    @Test
    void what_can_not_be_recorded_for_long_is_left_to_the_task_that_comes_again() {
        assertThatThrownBy(() -> recording.of("n", () -> failing(100))).isInstanceOf(IllegalStateException.class).hasMessage("attempt 6");
    }

    private void failing(int times) {
        if (attempts.incrementAndGet() <= times) {
            throw new IllegalStateException("attempt " + attempts.get());
        }
    }
}
