package so.onekey.returns.chassis.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PausesTest {

    @Test
    void pauses_grow_up_to_a_minute() {
        assertThat(OutsideTasks.pauseAfter(0, new IllegalStateException())).isEqualTo(Duration.ofSeconds(1));
        assertThat(OutsideTasks.pauseAfter(3, null)).isEqualTo(Duration.ofSeconds(8));
        assertThat(OutsideTasks.pauseAfter(1000, null)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void who_asks_for_a_longer_pause_gets_it_but_no_more_than_an_hour() {
        assertThat(OutsideTasks.pauseAfter(0, asking(Duration.ofSeconds(90)))).isEqualTo(Duration.ofSeconds(90));
        assertThat(OutsideTasks.pauseAfter(6, asking(Duration.ofSeconds(2)))).isEqualTo(Duration.ofMinutes(1));
        assertThat(OutsideTasks.pauseAfter(0, asking(Duration.ofDays(9)))).isEqualTo(Duration.ofHours(1));
    }

    private static ComeAgain asking(Duration pause) {
        return new ComeAgain("busy", null, pause);
    }
}
