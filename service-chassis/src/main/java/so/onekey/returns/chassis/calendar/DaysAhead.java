package so.onekey.returns.chassis.calendar;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;

/**
 * The merchant's next days as they are seen from a moment: what has to be done soon is measured by them.
 *
 * @param now the moment
 * @param endOfToday the midnight, in the merchant's zone, that ends the day of this moment, be it a business day or not
 * @param endOfSecondBusinessDay the end of the second business day after that day
 */
public record DaysAhead(Instant now, Instant endOfToday, Instant endOfSecondBusinessDay) {

    /** By the names that they have in SQL: {@code :now}, {@code :endOfToday} and {@code :endOfSecondBusinessDay}. */
    public Map<String, Timestamp> parameters() {
        return Map.of("now", Timestamp.from(now), "endOfToday", Timestamp.from(endOfToday), "endOfSecondBusinessDay",
                Timestamp.from(endOfSecondBusinessDay));
    }
}
