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
                .builder("chassis.calendar.days.left", last, until -> ChronoUnit.DAYS.between(LocalDate.now(settings.zone()), until))
                .description("days until the proclaimed holidays are no longer known").register(registry));
    }
}
