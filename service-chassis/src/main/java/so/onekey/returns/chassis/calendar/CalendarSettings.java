package so.onekey.returns.chassis.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * @param zone where the merchant's days begin and end
 * @param country whose public holidays are no business days: a calendar's name such as {@code HONG_KONG}
 * @param closed further days on which the merchant is closed
 * @param businessDayLasts for demonstrations only: a business day then lasts this long, weekends and holidays do not count
 */
@ConfigurationProperties("chassis.calendar")
public record CalendarSettings(@DefaultValue("Asia/Hong_Kong") ZoneId zone, @DefaultValue("HONG_KONG") String country,
        @DefaultValue Set<LocalDate> closed, @Nullable Duration businessDayLasts) {}
