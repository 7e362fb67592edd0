package so.onekey.returns.claims.policy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * How long a customer has: calendar days as the policy counts them, or, for demonstrations, an exact time.
 *
 * <p>Calendar days are those of the merchant: the day on which the span begins is not counted and the last one is included to its last moment.
 * From 29 February a year leads to 28 February.
 *
 * @param days calendar days, months and years; zero if the span is exact
 * @param exact to the nanosecond, its last moment included; zero if the span has calendar days
 */
public record Span(Period days, Duration exact) {
    private static final Period LONGEST = Period.ofYears(100);
    private static final Duration LONGEST_EXACT = Duration.ofDays(36_500);

    /** @throws IllegalArgumentException when it is not positive, longer than a century, or of both kinds */
    public Span {
        boolean inDays = !days.isNegative() && !days.isZero() && exact.isZero() && days.toTotalMonths() <= LONGEST.toTotalMonths()
                && days.getDays() <= LONGEST_EXACT.toDays();
        boolean inSeconds = days.isZero() && exact.isPositive() && exact.compareTo(LONGEST_EXACT) <= 0;
        if (!inDays && !inSeconds) {
            throw new IllegalArgumentException("A span is positive and not longer than a century, not " + days + " and " + exact);
        }
    }

    /**
     * A span as settings write it, such as {@code P7D} or {@code P1Y} for calendar days, {@code PT30S} for exact seconds.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static Span of(String text) {
        try {
            return text.startsWith("PT") ? new Span(Period.ZERO, Duration.parse(text)) : new Span(Period.parse(text), Duration.ZERO);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("'" + text + "' is neither calendar days such as P7D nor exact seconds such as PT30S",
                    unreadable);
        }
    }

    /** Whether a moment is not later than the last one of this span, which lasts so much longer as it was paused. */
    boolean covers(Instant moment, Instant from, Duration paused, ZoneId zone) {
        return days.isZero()
                ? !moment.isAfter(from.plus(exact).plus(paused))
                : moment.isBefore(dayAfterTheLast(from, zone).plus(paused));
    }

    private Instant dayAfterTheLast(Instant from, ZoneId zone) {
        LocalDate last = from.atZone(zone).toLocalDate().plus(days);
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public String toString() {
        return days.isZero() ? exact.toString() : days.toString();
    }
}
