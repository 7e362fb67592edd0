package so.onekey.returns.notifications.letters;

import org.joda.money.Money;
import org.joda.money.format.MoneyAmountStyle;
import org.joda.money.format.MoneyFormatterBuilder;
import so.onekey.returns.notifications.contacts.Contact;
import so.onekey.returns.notifications.notification.DecidedLine;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The customer's and the shop's side of a letter, worded as the customer's country writes names, days and amounts. */
final class Particulars {
    /** What is no name, such as a link, would turn our greeting into somebody else's message. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]([\\p{L}\\p{M}'’ -]|\\.(?= |$)){0,79}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private final Contact contact;
    private final Locale locale;
    private final ZoneId zone;
    private final LetterSettings settings;

    Particulars(Contact contact, Locale locale, ZoneId zone, LetterSettings settings) {
        this.contact = contact;
        this.locale = locale;
        this.zone = zone;
        this.settings = settings;
    }

    Optional<String> name() {
        return Optional.of(contact.name().strip()).filter(name -> NAME.matcher(name).matches());
    }

    String order() {
        return contact.orderId();
    }

    String contactAddress() {
        return settings.contactAddress();
    }

    int reviewBusinessDays() {
        return settings.reviewBusinessDays();
    }

    /** The merchant's day that is over at this instant, be it the last moment of that day or the first of the next. */
    String dayEndingAt(Instant end) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(end.minusNanos(1).atZone(zone));
    }

    /** The figures alone: where the currency stands is the language's matter. */
    String figures(Money money) {
        return new MoneyFormatterBuilder().appendAmount(MoneyAmountStyle.LOCALIZED_GROUPING).toFormatter(locale).print(money);
    }

    /** What the customer knows the article by, on one line. */
    Optional<String> title(DecidedLine line) {
        return Optional.ofNullable(contact.titles().get(line.lineId())).map(title -> CONTROL.matcher(title).replaceAll(" ").strip())
                .filter(title -> !title.isEmpty());
    }

    /** Why it was decided so, each reason with its clause, in the letter's language where the policy speaks it. */
    List<String> reasons(DecidedLine line) {
        return line.findings().stream().map(finding -> finding.clause() + ": " + inLanguage(finding.explanation())).toList();
    }

    private String inLanguage(Map<String, String> explanation) {
        return Optional.ofNullable(explanation.get(locale.getLanguage())).or(() -> Optional.ofNullable(explanation.get("en")))
                .orElseGet(() -> new TreeMap<>(explanation).firstEntry().getValue());
    }
}
