package so.onekey.returns.refunds.overview;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.BusinessCalendar;
import so.onekey.returns.chassis.calendar.CalendarSettings;

/** Which promises are urgent at this moment, in the merchant's days. */
@Component
class PromiseClock {
    private static final int AT_RISK_DAYS = 2;

    private final BusinessCalendar calendar;
    private final CalendarSettings settings;
    private final Clock clock;

    PromiseClock(BusinessCalendar calendar, CalendarSettings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param endOfToday what is due until then is due today; {@code atRiskUntil} the end of the second business day after today
     */
    record Moment(Instant now, Instant endOfToday, Instant atRiskUntil) {

        /** As the conditions name them. */
        Map<String, Timestamp> parameters() {
            return Map.of("now", Timestamp.from(now), "endOfToday", Timestamp.from(endOfToday), "atRiskUntil",
                    Timestamp.from(atRiskUntil));
        }
    }

    Moment now() {
        var now = clock.instant();
        var tomorrow = now.atZone(settings.zone()).toLocalDate().plusDays(1);
        return new Moment(now, tomorrow.atStartOfDay(settings.zone()).toInstant(), calendar.endOfBusinessDay(now, AT_RISK_DAYS));
    }
}
