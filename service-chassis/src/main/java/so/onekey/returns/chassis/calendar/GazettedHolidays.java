package so.onekey.returns.chassis.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holidays that are proclaimed year by year and that the library of holidays does not know: for Hong Kong it ends with the lunar year of
 * 2024. The days are in {@code holidays/COUNTRY.txt}; a later year is added there, or under {@code chassis.calendar.closed}.
 */
record GazettedHolidays(Set<LocalDate> days) {

    static GazettedHolidays of(String country) {
        try (var file = GazettedHolidays.class.getResourceAsStream("/holidays/" + country + ".txt")) {
            return file == null
                    ? new GazettedHolidays(Set.of())
                    : new GazettedHolidays(new String(file.readAllBytes(),
                            StandardCharsets.UTF_8).lines().filter(line -> Character.isDigit(line.charAt(0)))
                            .map(line -> LocalDate.parse(line.substring(0, 10))).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The last year that is proclaimed, empty if the country proclaims none. */
    Optional<Integer> lastYear() {
        return days.stream().map(LocalDate::getYear).max(Integer::compare);
    }

    boolean contains(LocalDate day) {
        return days.contains(day);
    }
}
