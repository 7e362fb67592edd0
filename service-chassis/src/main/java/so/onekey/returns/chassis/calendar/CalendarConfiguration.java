package so.onekey.returns.chassis.calendar;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

@AutoConfiguration
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

    @Bean
    BusinessCalendar businessCalendar(CalendarSettings settings) {
        return new BusinessCalendar(settings);
    }

    @Bean("calendar")
    HealthIndicator calendarHealth(BusinessCalendar calendar, CalendarSettings settings) {
        return new CalendarHealth(calendar, Clock.system(settings.zone()));
    }

    /** Negative once they are over; absent for a country that proclaims none. */
    @Bean
    MeterBinder daysWithKnownHolidays(BusinessCalendar calendar, CalendarSettings settings) {
        return registry -> calendar.holidaysKnownUntil().ifPresent(last -> Gauge
                // A gauge holds what it asks by a weak reference only: the calendar lives as long as the service, a date of its own does not.
                .builder("chassis.calendar.days.left", calendar, any -> ChronoUnit.DAYS.between(LocalDate.now(settings.zone()), last))
                .description("days until the proclaimed holidays are no longer known").register(registry));
    }
}
