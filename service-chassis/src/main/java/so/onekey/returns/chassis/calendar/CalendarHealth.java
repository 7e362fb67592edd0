package so.onekey.returns.chassis.calendar;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;

/**
 * Warns before the proclaimed holidays end: beyond them business days are counted by weekends and fixed holidays only, and a promise may be a
 * day or two too early. That is no reason to take an instance out of service, but nobody may overlook it.
 */
class CalendarHealth extends AbstractHealthIndicator implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(CalendarHealth.class);
    private static final Status DEGRADED = new Status("DEGRADED", "the proclaimed holidays end soon");
    private static final Period WARNED_BEFORE = Period.ofMonths(6);
    private final BusinessCalendar calendar;
    private final Clock clock;

    CalendarHealth(BusinessCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (endsSoon()) {
            log.warn("{}", calendar.whatToDo());
        }
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        calendar.holidaysKnownUntil().ifPresent(last -> health.withDetail("holidaysKnownUntil", last.toString()));
        if (endsSoon() || calendar.wasAskedBeyond()) {
            health.status(DEGRADED).withDetail("todo", calendar.whatToDo());
        }
    }

    private boolean endsSoon() {
        return calendar.holidaysKnownUntil().filter(last -> LocalDate.now(clock).plus(WARNED_BEFORE).isAfter(last)).isPresent();
    }
}
