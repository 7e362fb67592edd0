package so.onekey.returns.notifications.promises;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.BusinessCalendar;
import so.onekey.returns.chassis.calendar.CalendarSettings;
import so.onekey.returns.chassis.commands.Transactions;

import java.time.Instant;
import java.util.stream.Stream;

/** What finance reads first on a business day. */
@Component
class MorningList {
    private final Promises promises;
    private final FinanceMailOrders mails;
    private final Transactions transactions;
    private final BusinessCalendar calendar;
    private final CalendarSettings settings;

    MorningList(Promises promises, FinanceMailOrders mails, Transactions transactions, BusinessCalendar calendar,
            CalendarSettings settings) {
        this.promises = promises;
        this.mails = mails;
        this.transactions = transactions;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Once a day, however often it is asked for, on whichever instance; nothing on a day off, nor where nothing is urgent. */
    void write(Instant now) {
        var day = now.atZone(settings.zone()).toLocalDate();
        if (!calendar.isBusinessDay(day)) {
            return;
        }
        transactions.run(() -> {
            var days = calendar.daysAhead(now);
            var list = new FinanceMail(FinanceMail.Kind.MORNING, day,
                    Stream.of(Urgency.values()).map(urgency -> promises.section(urgency, days)).toList());
            if (!list.isEmpty()) {
                mails.order("finance-" + day, list);
            }
        });
    }
}
