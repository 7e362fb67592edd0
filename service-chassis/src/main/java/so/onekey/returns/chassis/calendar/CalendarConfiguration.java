package so.onekey.returns.chassis.calendar;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

    @Bean
    BusinessCalendar businessCalendar(CalendarSettings settings) {
        return new BusinessCalendar(settings);
    }
}
