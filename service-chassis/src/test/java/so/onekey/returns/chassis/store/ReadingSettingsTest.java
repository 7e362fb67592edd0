package so.onekey.returns.chassis.store;

import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadingSettingsTest {

    @Test
    void a_pause_that_is_out_of_range_is_refused_by_its_name_with_a_good_value() {
        assertThatThrownBy(() -> settings(Duration.ofSeconds(2), Duration.ofMillis(5))).hasMessageContaining("chassis.reading.fetch-delay")
                .hasMessageContaining("20ms");
        assertThatThrownBy(() -> settings(Duration.ofMillis(20), Duration.ZERO)).hasMessageContaining("chassis.reading.pooled-pause");
    }

    private static ReadingSettings settings(Duration fetchDelay, Duration pooledPause) {
        return new ReadingSettings(ReadingSettings.Kind.TRACKING, 200, 100, 2, fetchDelay, pooledPause);
    }
}
