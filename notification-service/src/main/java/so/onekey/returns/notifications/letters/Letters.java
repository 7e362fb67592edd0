package so.onekey.returns.notifications.letters;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.CalendarSettings;
import so.onekey.returns.notifications.contacts.Contact;
import so.onekey.returns.notifications.notification.Facts;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

/** Writes letters in the language the customer wished, in English where we don't speak it. */
@Component
public class Letters {
    private static final Map<String, Language> LANGUAGES = Map.of("en", new English(), "de", new German());
    private static final String DEFAULT = "en";

    private final CalendarSettings calendar;
    private final LetterSettings settings;

    Letters(CalendarSettings calendar, LetterSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** The letter that tells this customer these facts. */
    public Letter write(Facts facts, Contact contact) {
        Locale wished = Locale.forLanguageTag(contact.locale().replace('_', '-'));
        String language = LANGUAGES.containsKey(wished.getLanguage()) ? wished.getLanguage() : DEFAULT;
        return LANGUAGES.get(language).write(facts, new Particulars(contact, as(language, wished), calendar.zone(), settings));
    }

    /** Our words, written as in the customer's country. */
    private static Locale as(String language, Locale wished) {
        try {
            return new Locale.Builder().setLanguage(language).setRegion(wished.getCountry()).build();
        } catch (IllformedLocaleException noSuchCountry) {
            return Locale.of(language);
        }
    }
}
