package so.onekey.returns.notifications.letters;

import org.joda.money.Money;
import org.joda.money.format.MoneyAmountStyle;
import org.joda.money.format.MoneyFormatterBuilder;
import so.onekey.returns.chassis.calendar.BusinessCalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The merchant's days and amounts, written as the customer's country writes them. */
record Wording(Locale locale, ZoneId zone, BusinessCalendar businessDays) {

    String day(Instant instant) {
        return day(instant.atZone(zone).toLocalDate());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /** The merchant's day that is over at this instant, be it the last moment of that day or the first of the next. */
    String dayEndingAt(Instant end) {
        return day(end.minusNanos(1));
    }

    /** The last of so many business days, the day of {@code since} not counted. */
    String lastOf(int days, Instant since) {
        return dayEndingAt(businessDays.endOfBusinessDay(since, days));
    }

    /** The figures alone: where the currency stands is the language's matter. */
    String figures(Money money) {
        return new MoneyFormatterBuilder().appendAmount(MoneyAmountStyle.LOCALIZED_GROUPING).toFormatter(locale).print(money);
    }

    /** In the letter's language where somebody wrote it so. */
    String choose(Map<String, String> byLanguage) {
        return Optional.ofNullable(byLanguage.get(locale.getLanguage())).or(() -> Optional.ofNullable(byLanguage.get("en")))
                .orElseGet(() -> new TreeMap<>(byLanguage).firstEntry().getValue());
    }
}
