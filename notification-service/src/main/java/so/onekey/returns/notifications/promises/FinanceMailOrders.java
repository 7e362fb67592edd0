package so.onekey.returns.notifications.promises;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.BusinessCalendar;
import so.onekey.returns.chassis.outside.OutsideCalls;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Orders mails to finance, each once. */
@Component
class FinanceMailOrders {
    private final FinanceMails mails;
    private final FinanceSettings settings;
    private final Promises promises;
    private final BusinessCalendar calendar;
    private final OutsideCalls calls;
    private final Clock clock;

    FinanceMailOrders(FinanceMails mails, FinanceSettings settings, Promises promises, BusinessCalendar calendar,
            OutsideCalls calls, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.promises = promises;
        this.calendar = calendar;
        this.calls = calls;
        this.clock = clock;
    }

    /** In the running transaction; a mail that was ordered before is not ordered again. */
    void order(String mailId, FinanceMail mail) {
        if (mails.isNew(mailId, mail)) {
            calls.order(FinanceMails.CALL, mailId, mail);
        }
    }

    /** As {@link #order} for a mail about a single refund; where these are too many, one list an hour says so instead. */
    void orderOne(String mailId, FinanceMail mail) {
        if (mails.isRoomForOneMore(settings.mailsAnHour())) {
            order(mailId, mail);
        } else {
            var now = clock.instant();
            order("finance-many-" + now.truncatedTo(ChronoUnit.HOURS), new FinanceMail(FinanceMail.Kind.MANY, mail.day(), late(now)));
        }
    }

    private List<FinanceMail.Section> late(Instant now) {
        var days = calendar.daysAhead(now);
        return Stream.of(Urgency.OVERDUE, Urgency.ESCALATED).map(urgency -> promises.section(urgency, days)).toList();
    }
}
