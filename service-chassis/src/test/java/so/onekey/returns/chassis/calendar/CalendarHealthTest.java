package so.onekey.returns.chassis.calendar;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarHealthTest {
    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");
    private final BusinessCalendar calendar = calendar("HONG_KONG", Set.of());

    @Test
    void all_is_well_while_the_holidays_of_the_next_six_months_are_known() {
        assertThat(on("2028-06-30", calendar).getStatus().getCode()).isEqualTo("UP");
        assertThat(on("2028-06-30", calendar).getDetails()).containsEntry("holidaysKnownUntil", "2028-12-31");
    }

    @Test
    void it_is_told_six_months_before_the_known_holidays_end_and_what_to_do() {
        var health = on("2028-07-01", calendar);

        assertThat(health.getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(health.getDetails().get("todo")).asString().contains("until 2028-12-31", "holidays/HONG_KONG.txt",
                "chassis.calendar.closed");
    }

    @Test
    void a_promise_beyond_the_known_holidays_is_still_made_and_told() {
        assertThat(calendar.endOfBusinessDay(Instant.parse("2028-12-29T04:00:00Z"), 3)).isEqualTo("2029-01-04T16:00:00Z");

        assertThat(on("2026-11-02", calendar).getStatus().getCode()).isEqualTo("DEGRADED");
    }

    @Test
    void days_that_the_merchant_adds_for_a_later_year_count_as_known() {
        assertThat(on("2028-12-01", calendar("HONG_KONG", Set.of(LocalDate.parse("2029-02-13")))).getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void a_country_that_proclaims_no_holidays_is_always_known() {
        assertThat(on("2040-01-01", calendar("GERMANY", Set.of())).getStatus().getCode()).isEqualTo("UP");
    }

    private static BusinessCalendar calendar(String country, Set<LocalDate> closed) {
        return new BusinessCalendar(new CalendarSettings(HONG_KONG, country, closed, null));
    }

    private static Health on(String day, BusinessCalendar calendar) {
        var noon = LocalDate.parse(day).atTime(12, 0).atZone(HONG_KONG).toInstant();
        return new CalendarHealth(calendar, Clock.fixed(noon, HONG_KONG)).health();
    }
}
