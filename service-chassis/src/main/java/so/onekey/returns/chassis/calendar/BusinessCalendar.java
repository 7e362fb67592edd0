package so.onekey.returns.chassis.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The merchant's business days: Monday to Friday without public holidays and days it is closed. */
public class BusinessCalendar {
    private static final Logger log = LoggerFactory.getLogger(BusinessCalendar.class);
    private final CalendarSettings settings;
    private final HolidayManager holidays;
    private final GazettedHolidays gazetted;
    private volatile boolean askedBeyond;

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

    /** Today and the next two business days, as the merchant sees them at this moment. */
    public DaysAhead daysAhead(Instant now) {
        LocalDate tomorrow = now.atZone(settings.zone()).toLocalDate().plusDays(1);
        return new DaysAhead(now, tomorrow.atStartOfDay(settings.zone()).toInstant(), endOfBusinessDay(now, 2));
    }

    /**
     * The last day of the last year whose proclaimed holidays are known, from the file or from {@code chassis.calendar.closed}; empty for a
     * country that proclaims none year by year.
     */
    Optional<LocalDate> holidaysKnownUntil() {
        return gazetted.lastYear().map(year -> settings.closed().stream().map(LocalDate::getYear).filter(closed -> closed > year)
                .max(Integer::compare).orElse(year)).map(year -> LocalDate.of(year, 12, 31));
    }

    /** Whether a day was asked about whose holidays are not known. */
    boolean wasAskedBeyond() {
        return askedBeyond;
    }

    String whatToDo() {
        return "The proclaimed holidays of " + settings.country() + " are known until "
                + holidaysKnownUntil().map(LocalDate::toString).orElse("ever") + "; after that only weekends and fixed holidays are no "
                + "business days. Add the next year to holidays/" + settings.country() + ".txt or to chassis.calendar.closed";
    }

    private void noteIfBeyond(LocalDate day) {
        if (!askedBeyond && holidaysKnownUntil().filter(day::isAfter).isPresent()) {
            askedBeyond = true;
            log.warn("Asked about {}. {}", day, whatToDo());
        }
    }

    /** Whether the merchant works on that day; beyond the years whose holidays are known, as far as can be told. */
    public boolean isBusinessDay(LocalDate day) {
        noteIfBeyond(day);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !settings.closed().contains(day)
                && !holidays.isHoliday(day) && !gazetted.contains(day);
    }
}
