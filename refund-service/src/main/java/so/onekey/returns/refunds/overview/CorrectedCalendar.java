package so.onekey.returns.refunds.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.BusinessCalendar;
import so.onekey.returns.chassis.calendar.CalendarSettings;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.refunds.approval.PromisedDates;
import so.onekey.returns.refunds.refund.RefundCommand.Reschedule;

/**
 * Counts the dates of open refunds again when the service starts, as a calendar changes by configuration or deployment only. Each instance
 * does it, by its own calendar and beside its work; whichever is first, the refund changes once.
 */
@Component
class CorrectedCalendar implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(CorrectedCalendar.class);
    private static final int PAGE = 500;
    private static final int PAUSE_SECONDS = 60;

    private final JdbcClient jdbc;
    private final CommandGateway commands;
    private final Transactions transactions;
    private final BusinessCalendar calendar;
    private final CalendarSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService beside = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("corrected-calendar").factory());

    CorrectedCalendar(JdbcClient jdbc, CommandGateway commands, Transactions transactions, BusinessCalendar calendar,
            CalendarSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.transactions = transactions;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** In a demonstration days have no dates. */
    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (settings.businessDayLasts() == null) {
            beside.execute(this::countAgainUntilDone);
        }
    }

    private void countAgainUntilDone() {
        try {
            int changed = countAgain();
            if (changed > 0) {
                log.info("The calendar was corrected: {} open refunds have new dates", changed);
            }
        } catch (RuntimeException trouble) {
            log.error("The dates of open refunds could not be counted again; next try in {} s", PAUSE_SECONDS, trouble);
            beside.schedule(this::countAgainUntilDone, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private record Promise(String refundId, Instant approvedAt, PromisedDates dates) {}

    /** How many have other dates than the calendar gives now. */
    int countAgain() {
        int changed = 0;
        String last = "";
        List<Promise> page;
        do {
            page = jdbc.sql("""
                    select refund_id, approved_at, due, escalates from refund_overview
                    where issued_at is null and escalated_at is null and refund_id > ? order by refund_id limit ?
                    """).params(last, PAGE).query((row, number) -> promise(row)).list();
            for (Promise promise : page) {
                var now = PromisedDates.of(promise.approvedAt(), calendar);
                if (!now.equals(promise.dates())) {
                    transactions.run(() -> commands.sendAndWait(
                            new Reschedule(promise.refundId(), now.due(), now.escalates(), nameOfCalendar(), clock.instant())));
                    changed++;
                }
                last = promise.refundId();
            }
        } while (page.size() == PAGE);
        return changed;
    }

    private String nameOfCalendar() {
        return settings.country() + "+" + settings.closed().size();
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(row.getString("refund_id"), row.getTimestamp("approved_at").toInstant(),
                new PromisedDates(row.getTimestamp("due").toInstant(), row.getTimestamp("escalates").toInstant()));
    }

    @Override
    public void close() {
        beside.shutdownNow();
    }
}
