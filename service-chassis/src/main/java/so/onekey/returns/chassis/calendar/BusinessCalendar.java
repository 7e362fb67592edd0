package so.onekey.returns.chassis.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** The merchant's business days: Monday to Friday without public holidays and days it is closed. */
public class BusinessCalendar {
    private final CalendarSettings settings;
    private final HolidayManager holidays;
    private final GazettedHolidays gazetted;

    BusinessCalendar(CalendarSettings settings) {
        this.settings = settings;
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(calendarOf(settings.country())));
        this.gazetted = GazettedHolidays.of(settings.country());
    }

    private static HolidayCalendar calendarOf(String country) {
        return Arrays.stream(HolidayCalendar.values()).filter(calendar -> calendar.name().equals(country)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "chassis.calendar.country: no holidays are known for '" + country + "'; a good value is HONG_KONG"));
    }

    /**
     * When the given number of business days is over: the end, in the merchant's zone, of the last of them. The day of {@code from} does not
     * count.
     *
     * @param days 1 to 1,000
     */
    public Instant endOfBusinessDay(Instant from, int days) {
        if (days < 1 || days > 1000) {
            throw new IllegalArgumentException("business days must be between 1 and 1,000, was " + days);
        }
        if (settings.businessDayLasts() != null) {
            return from.plus(settings.businessDayLasts().multipliedBy(days));
        }
        LocalDate day = from.atZone(settings.zone()).toLocalDate();
        for (int counted = 0; counted < days;) {
            day = day.plusDays(1);
            counted += isBusinessDay(day) ? 1 : 0;
        }
        return day.plusDays(1).atStartOfDay(settings.zone()).toInstant();
    }

    /** Whether the merchant works on that day. */
    public boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !settings.closed().contains(day)
                && !holidays.isHoliday(day) && !gazetted.contains(day);
    }
}
