package so.onekey.returns.refunds.promise;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
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
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.BusinessCalendar;
import so.onekey.returns.chassis.calendar.CalendarSettings;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.refunds.approval.PromisedDates;
import so.onekey.returns.refunds.promise.OpenPromises.Promised;
import so.onekey.returns.refunds.refund.RefundCommand.Reschedule;

/**
 * Counts the dates of open refunds again when the service starts, as a calendar changes by configuration or deployment only. Each instance
 * does it, by its own calendar and beside its work; whichever is first, the refund changes once. A refund that can't be changed holds up no
 * other, and its turn comes again.
 */
@Component
class CorrectedCalendar implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(CorrectedCalendar.class);
    private static final int PAGE = 500;
    private static final int PAUSE_SECONDS = 60;

    private final OpenPromises promises;
    private final CommandGateway commands;
    private final Transactions transactions;
    private final BusinessCalendar calendar;
    private final CalendarSettings settings;
    private final Counter failures;
    private final ScheduledExecutorService beside = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("corrected-calendar").factory());

    CorrectedCalendar(OpenPromises promises, CommandGateway commands, Transactions transactions, BusinessCalendar calendar,
            CalendarSettings settings, MeterRegistry meters) {
        this.promises = promises;
        this.commands = commands;
        this.transactions = transactions;
        this.calendar = calendar;
        this.settings = settings;
        this.failures = Counter.builder("returns.refunds.reschedule.failures")
                .description("times that an open refund could not get the dates of a corrected calendar").register(meters);
    }

    /** In a demonstration days have no dates. */
    @EventListener
    void started(ApplicationReadyEvent ready) {
        if (settings.businessDayLasts() == null) {
            var since = Instant.ofEpochMilli(ready.getTimestamp());
            beside.execute(() -> countAgainUntilDone(since));
        }
    }

    private void countAgainUntilDone(Instant since) {
        try {
            var counted = countAgain(since);
            if (counted.changed() > 0) {
                log.info("The calendar was corrected: {} open refunds have new dates", counted.changed());
            }
            if (counted.failed() > 0) {
                log.error("{} open refunds could not get new dates; their next turn is in {} s", counted.failed(), PAUSE_SECONDS);
                beside.schedule(() -> countAgainUntilDone(since), PAUSE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (RuntimeException trouble) {
            log.error("The dates of open refunds could not be counted again; next try in {} s", PAUSE_SECONDS, trouble);
            beside.schedule(() -> countAgainUntilDone(since), PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** How many had other dates than the calendar gives now. */
    record Counted(int changed, int failed) {}

    Counted countAgain(Instant since) {
        int changed = 0;
        int failed = 0;
        String last = "";
        List<Promised> page;
        do {
            page = promises.after(last, PAGE);
            for (Promised promised : page) {
                var now = PromisedDates.of(promised.approvedAt(), calendar);
                if (!now.equals(promised.dates())) {
                    if (reschedule(promised, now, since)) {
                        changed++;
                    } else {
                        failed++;
                    }
                }
                last = promised.refundId();
            }
        } while (page.size() == PAGE);
        return new Counted(changed, failed);
    }

    private boolean reschedule(Promised promised, PromisedDates now, Instant since) {
        try {
            transactions.run(() -> commands
                    .sendAndWait(new Reschedule(promised.refundId(), now.due(), now.escalates(), nameOfCalendar(), since)));
            return true;
        } catch (RuntimeException trouble) {
            log.warn("Refund {} could not get new dates", promised.refundId(), trouble);
            failures.increment();
            return false;
        }
    }

    private String nameOfCalendar() {
        return settings.country() + "+" + settings.closed().size();
    }

    @Override
    public void close() {
        beside.shutdownNow();
    }
}
