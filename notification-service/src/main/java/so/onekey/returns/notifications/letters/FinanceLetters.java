package so.onekey.returns.notifications.letters;

import org.joda.money.Money;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.BusinessCalendar;
import so.onekey.returns.chassis.calendar.CalendarSettings;
import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.letters.Letter.Item;
import so.onekey.returns.notifications.promises.FinanceMail;
import so.onekey.returns.notifications.promises.FinanceMail.Section;
import so.onekey.returns.notifications.promises.Promise;
import so.onekey.returns.notifications.promises.Urgency;
import so.onekey.returns.notifications.promises.WaitsFor;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What finance reads about promised refunds, in English. */
@Component
public class FinanceLetters {
    private final Wording wording;
    private final Clock clock;

    FinanceLetters(CalendarSettings calendar, BusinessCalendar businessDays, Clock clock) {
        wording = new Wording(Locale.UK, calendar.zone(), businessDays);
        this.clock = clock;
    }

    /** The letter that says this. */
    public Letter write(FinanceMail mail) {
        Draft letter = switch (mail.kind()) {
            case OVERDUE -> overdue(mail.only());
            case ESCALATED -> escalated(mail.only());
            case MANY -> listed("Many refunds are late: ",
                    "More refunds became late within an hour than a mail for each could be read of. So far: ", mail);
            case MORNING -> listed("Refunds: ",
                    "Refunds that are promised and not on their way yet, on the morning of " + wording.day(mail.day()) + ": ", mail);
        };
        return letter.say("Refund-service shows all of it: GET /api/refunds/{id}, and what waits for a person at"
                + " GET /api/refunds/settlements.").done();
    }

    private Draft overdue(Promise promise) {
        Draft letter = Letter.draft("en", "Overdue: the refund of " + amount(promise.amount()) + " for the order " + promise.orderId())
                .say("The refund of " + amount(promise.amount()) + " for the order " + promise.orderId()
                        + " should have been on its way by " + wording.dayEndingAt(promise.due())
                        + ", the 10th business day after its approval, and is not (REFUND-2).")
                .items(List.of(details(promise)));
        return isBeforeTheCustomerKnows(promise)
                ? letter.say("The customer does not know yet. At the end of the 15th business day we write to them.")
                : letter;
    }

    /** Not so where money came back weeks later, or the mail server was away. */
    private boolean isBeforeTheCustomerKnows(Promise promise) {
        return promise.escalates() != null && clock.instant().isBefore(promise.escalates());
    }

    private Draft escalated(Promise promise) {
        return Letter.draft("en", "Escalated: the refund of " + amount(promise.amount()) + " for the order " + promise.orderId())
                .say("The refund of " + amount(promise.amount()) + " for the order " + promise.orderId()
                        + " should have been on its way by " + wording.dayEndingAt(promise.due())
                        + ". The 15th business day after its approval is over, and it is not on its way yet (REFUND-4).")
                .items(List.of(details(promise)))
                .say("The customer is written to at the same time that a person in finance takes care of it now: please do.");
    }

    private Item details(Promise promise) {
        return new Item("It waits for " + words(promise.waitsFor()), List.of("refund " + promise.refundId(), "claim " + promise.claimId(),
                "order " + promise.orderId()));
    }

    private Draft listed(String subject, String opening, FinanceMail mail) {
        String counts = mail.sections().stream().map(section -> section.count() + " " + words(section.urgency()))
                .collect(Collectors.joining(", "));
        return Letter.draft("en", subject + counts)
                .say(opening + counts + ".")
                .items(mail.sections().stream().filter(section -> section.count() > 0).map(this::listed).toList());
    }

    private Item listed(Section section) {
        long more = section.count() - section.first().size();
        var rest = more == 0
                ? Stream.<String>empty()
                : Stream.of("and " + more + " more: " + list(section.urgency()));
        String title = words(section.urgency());
        return new Item(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + ": " + section.count(),
                Stream.concat(section.first().stream().map(this::line), rest).toList());
    }

    private static String list(Urgency urgency) {
        String list = "GET /api/refunds?filter=" + urgency.filter();
        return switch (urgency) {
            case OVERDUE -> list + " (with the escalated ones)";
            case DUE_TODAY, AT_RISK, ESCALATED -> list;
        };
    }

    private String line(Promise promise) {
        return amount(promise.amount()) + ", due " + wording.dayEndingAt(promise.due()) + ", waits for " + words(promise.waitsFor())
                + " (order " + promise.orderId() + ", claim " + promise.claimId() + ", refund " + promise.refundId() + ")";
    }

    private static String words(Urgency urgency) {
        return switch (urgency) {
            case DUE_TODAY -> "due today";
            case AT_RISK -> "at risk";
            case OVERDUE -> "overdue";
            case ESCALATED -> "escalated";
        };
    }

    private static String words(WaitsFor what) {
        return switch (what) {
            case PROVIDER -> "the payment provider";
            case ANSWER -> "an answer of the payment provider: nobody knows whether it was paid";
            case PAYOUT -> "a person to pay it: no provider can refund this payment";
            case FAILED -> "a person: all attempts at the provider failed";
            case DISPUTED -> "a person: the payment is disputed";
            case OVER_CAP -> "a person: more was approved than is left on the order's payments";
            case CAME_BACK -> "a person: the money came back";
        };
    }

    private String amount(Money money) {
        return money.getCurrencyUnit().getCode() + " " + wording.figures(money);
    }
}
