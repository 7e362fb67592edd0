package so.onekey.returns.chassis.calendar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TimeZone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BusinessCalendarTest {
    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");
    private final BusinessCalendar calendar = new BusinessCalendar(new CalendarSettings(HONG_KONG, "HONG_KONG", Set.of(), null));

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01", "2025-01-29", "2025-01-30", "2025-01-31", "2025-04-04", "2025-04-18", "2025-04-21", "2025-05-01",
            "2025-05-05", "2025-07-01", "2025-10-01", "2025-10-07", "2025-10-29", "2025-12-25", "2025-12-26", "2026-01-01", "2026-02-17",
            "2026-02-18", "2026-02-19", "2026-04-03", "2026-04-06", "2026-04-07", "2026-05-01", "2026-05-25", "2026-06-19", "2026-07-01",
            "2026-10-01", "2026-10-19", "2026-12-25"})
    void public_holidays_of_hong_kong_are_no_business_days(LocalDate holiday) {
        assertThat(calendar.isBusinessDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-16", "2026-02-20", "2026-09-25", "2026-12-24", "2026-12-28", "2026-12-31", "2026-11-02"})
    void days_beside_holidays_are_business_days(LocalDate day) {
        assertThat(calendar.isBusinessDay(day)).isTrue();
    }

    @Test
    void saturdays_and_sundays_are_no_business_days() {
        assertThat(calendar.isBusinessDay(LocalDate.parse("2026-11-07"))).isFalse();
        assertThat(calendar.isBusinessDay(LocalDate.parse("2026-11-08"))).isFalse();
    }

    @Test
    void days_on_which_the_merchant_is_closed_are_no_business_days() {
        var closed = new BusinessCalendar(new CalendarSettings(HONG_KONG, "HONG_KONG", Set.of(LocalDate.parse("2026-11-02")), null));

        assertThat(closed.isBusinessDay(LocalDate.parse("2026-11-02"))).isFalse();
        assertThat(closed.endOfBusinessDay(Instant.parse("2026-10-30T04:00:00Z"), 1)).isEqualTo(endOf("2026-11-03"));
    }

    @Test
    void business_days_count_from_the_next_day_and_end_at_midnight_of_the_merchant() {
        assertThat(calendar.endOfBusinessDay(Instant.parse("2026-11-02T04:00:00Z"), 1)).isEqualTo(endOf("2026-11-03"))
                .isEqualTo(Instant.parse("2026-11-03T16:00:00Z"));
        assertThat(calendar.endOfBusinessDay(Instant.parse("2026-11-02T04:00:00Z"), 5)).isEqualTo(endOf("2026-11-09"));
    }

    @Test
    void the_day_is_the_merchants_not_that_of_greenwich() {
        assertThat(calendar.endOfBusinessDay(Instant.parse("2026-11-02T15:59:59Z"), 1)).isEqualTo(endOf("2026-11-03"));
        assertThat(calendar.endOfBusinessDay(Instant.parse("2026-11-02T16:00:00Z"), 1)).isEqualTo(endOf("2026-11-04"));
    }

    @Test
    void lunar_new_year_and_christmas_are_stepped_over() {
        assertThat(calendar.endOfBusinessDay(Instant.parse("2026-02-16T04:00:00Z"), 1)).isEqualTo(endOf("2026-02-20"));
        assertThat(calendar.endOfBusinessDay(Instant.parse("2026-12-24T04:00:00Z"), 2)).isEqualTo(endOf("2026-12-29"));
    }

    @Test
    void the_clock_change_of_another_zone_changes_nothing() {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
            assertThat(calendar.endOfBusinessDay(Instant.parse("2026-10-23T04:00:00Z"), 1)).isEqualTo(endOf("2026-10-26"));
            assertThat(calendar.endOfBusinessDay(Instant.parse("2026-03-27T04:00:00Z"), 1)).isEqualTo(endOf("2026-03-30"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void in_a_zone_with_a_clock_change_a_day_ends_at_its_own_midnight() {
        var berlin = new BusinessCalendar(new CalendarSettings(ZoneId.of("Europe/Berlin"), "GERMANY", Set.of(), null));

        assertThat(berlin.endOfBusinessDay(Instant.parse("2026-10-23T10:00:00Z"), 1)).isEqualTo(Instant.parse("2026-10-26T23:00:00Z"));
        assertThat(berlin.endOfBusinessDay(Instant.parse("2026-10-22T10:00:00Z"), 1)).isEqualTo(Instant.parse("2026-10-23T22:00:00Z"));
    }

    @Test
    void the_days_ahead_end_at_midnight_of_the_merchant_and_step_over_holidays() {
        var wednesdayBeforeEaster = Instant.parse("2026-04-01T15:59:59Z");

        var ahead = calendar.daysAhead(wednesdayBeforeEaster);

        assertThat(ahead).isEqualTo(new DaysAhead(wednesdayBeforeEaster, endOf("2026-04-01"), endOf("2026-04-08")));
        assertThat(calendar.daysAhead(wednesdayBeforeEaster.plusSeconds(1)).endOfToday()).isEqualTo(endOf("2026-04-02"));
        assertThat(ahead.parameters()).containsOnlyKeys("now", "endOfToday", "endOfSecondBusinessDay");
    }

    @Test
    void for_a_demonstration_a_business_day_lasts_as_long_as_somebody_says() {
        var hurried = new BusinessCalendar(new CalendarSettings(HONG_KONG, "HONG_KONG", Set.of(), Duration.ofSeconds(20)));
        var saturday = Instant.parse("2026-11-07T04:00:00Z");

        assertThat(hurried.endOfBusinessDay(saturday, 3)).isEqualTo(saturday.plusSeconds(60));
    }

    @Test
    void what_makes_no_sense_is_refused_with_a_good_value() {
        assertThatThrownBy(() -> calendar.endOfBusinessDay(Instant.EPOCH, 0)).hasMessageContaining("between 1 and 1,000");
        assertThatThrownBy(() -> new BusinessCalendar(new CalendarSettings(HONG_KONG, "ATLANTIS", Set.of(), null)))
                .hasMessage("chassis.calendar.country: no holidays are known for 'ATLANTIS'; a good value is HONG_KONG");
    }

    private static Instant endOf(String day) {
        return LocalDate.parse(day).plusDays(1).atStartOfDay(HONG_KONG).toInstant();
    }
}
