package so.onekey.returns.chassis.calendar;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CalendarGaugeTest {

    @Test
    void the_days_that_are_left_are_known_for_as_long_as_there_is_a_calendar() {
        var settings = new CalendarSettings(ZoneId.of("Asia/Hong_Kong"), "HONG_KONG", Set.of(), null);
        var calendar = new BusinessCalendar(settings);
        var registry = new SimpleMeterRegistry();
        new CalendarConfiguration().daysWithKnownHolidays(calendar, settings).bindTo(registry);

        var garbage = new WeakReference<>(new Object());
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            System.gc();
            return garbage.get() == null;
        });

        assertThat(registry.get("chassis.calendar.days.left").gauge().value()).isNotNaN();
        assertThat(calendar.holidaysKnownUntil()).isPresent();
    }
}
