package so.onekey.returns.notifications.promises;

import so.onekey.returns.chassis.calendar.BusinessCalendar;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * What is urgent at a moment, in the merchant's days.
 *
 * @param endOfToday what is due until then is due today
 * @param atRiskUntil the end of the second business day after today
 */
record UrgentDays(Instant now, Instant endOfToday, Instant atRiskUntil) {

    private static final int AT_RISK_DAYS = 2;

    static UrgentDays at(Instant now, ZoneId zone, BusinessCalendar calendar) {
        var tomorrow = now.atZone(zone).toLocalDate().plusDays(1);
        return new UrgentDays(now, tomorrow.atStartOfDay(zone).toInstant(), calendar.endOfBusinessDay(now, AT_RISK_DAYS));
    }

    Map<String, Timestamp> parameters() {
        return Map.of("now", Timestamp.from(now), "endOfToday", Timestamp.from(endOfToday), "atRiskUntil", Timestamp.from(atRiskUntil));
    }
}
