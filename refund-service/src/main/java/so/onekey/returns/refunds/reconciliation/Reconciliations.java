package so.onekey.returns.refunds.reconciliation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import so.onekey.returns.chassis.calendar.CalendarSettings;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.outside.OutsideCalls;
import so.onekey.returns.chassis.web.IdempotencyKeys;

/** Orders comparisons. */
@Service
class Reconciliations {
    private final Reports reports;
    private final OutsideCalls outside;
    private final Transactions transactions;
    private final CalendarSettings calendar;
    private final ReconciliationSettings settings;
    private final Clock clock;

    Reconciliations(Reports reports, OutsideCalls outside, Transactions transactions, CalendarSettings calendar,
            ReconciliationSettings settings, Clock clock) {
        this.reports = reports;
        this.outside = outside;
        this.transactions = transactions;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** Once a day, whichever instance comes first, and however often. */
    void daily() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, calendar.zone());
        order(new Report(named("daily " + today), now, null, daysBefore(now), now, null), "daily");
    }

    /**
     * @param key the Idempotency-Key, if one was sent
     * @param first the first day, {@code last} the last one; absent for all of the last days
     */
    Report ask(String subject, @Nullable String key, @Nullable LocalDate first, @Nullable LocalDate last) {
        var now = clock.instant();
        var from = first == null ? daysBefore(now) : first.atStartOfDay(calendar.zone()).toInstant();
        var end = last == null ? now : last.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        var before = end.isAfter(now) ? now : end;
        if (!from.isBefore(before)) {
            throw ReconciliationProblems.field("from", "must not lie after 'to', nor in the future");
        }
        if (Duration.between(from, before).toDays() > ReconciliationSettings.LONGEST) {
            throw ReconciliationProblems.field("from", "must not lie more than " + ReconciliationSettings.LONGEST + " days before 'to'");
        }
        var id = key == null ? UUID.randomUUID() : named("asked " + subject + " " + key);
        return order(new Report(id, now, subject, from, before, null), first + " " + last);
    }

    private Report order(Report report, String request) {
        return transactions.call(() -> {
            if (reports.begin(report, request)) {
                outside.order(ReconciliationCall.NAME, report.reconciliationId().toString(),
                        new ReconciliationCall.Asked(report.reconciliationId()));
            } else if (!reports.wasAskedWith(report.reconciliationId(), request)) {
                throw IdempotencyKeys.usedOtherwise();
            }
            return reports.find(report.reconciliationId()).orElseThrow();
        });
    }

    private Instant daysBefore(Instant now) {
        return LocalDate.ofInstant(now, calendar.zone()).minusDays(settings.days()).atStartOfDay(calendar.zone()).toInstant();
    }

    static UUID named(String what) {
        return UUID.nameUUIDFromBytes(("reconciliation " + what).getBytes(StandardCharsets.UTF_8));
    }
}
