package so.onekey.returns.claims.claim;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.BusinessCalendar;

import java.time.Instant;

/** The clocks by the merchant's calendar and settings. */
@Component
class MerchantClocks implements ClaimClocks {
    private final BusinessCalendar calendar;
    private final ClockSettings settings;

    MerchantClocks(BusinessCalendar calendar, ClockSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    @Override
    public Instant stopAnswerDue(Instant asked) {
        return calendar.endOfBusinessDay(asked, settings.stopAnswerBusinessDays());
    }

    @Override
    public Instant reviewDue(Instant requested) {
        return calendar.endOfBusinessDay(requested, settings.reviewBusinessDays());
    }

    @Override
    public Instant answerDue(Instant asked) {
        return asked.plus(settings.answer());
    }

    @Override
    public Instant labelLateAt(Instant ordered) {
        return ordered.plus(settings.label());
    }

    @Override
    public Instant remindAt(Instant issued) {
        return issued.plus(settings.send().dividedBy(2));
    }

    @Override
    public Instant sendBy(Instant issued) {
        return issued.plus(settings.send());
    }

    @Override
    public Instant missingUntil(Instant issued) {
        return issued.plus(settings.send());
    }

    @Override
    public Instant lostAt(Instant scanned) {
        return scanned.plus(settings.arrive());
    }

    @Override
    public Instant inspectionDue(Instant received) {
        return calendar.endOfBusinessDay(received, settings.inspectionBusinessDays());
    }
}
