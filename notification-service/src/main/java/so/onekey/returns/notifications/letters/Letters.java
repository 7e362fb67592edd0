package so.onekey.returns.notifications.letters;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.BusinessCalendar;
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
    private final BusinessCalendar businessDays;
    private final LetterSettings settings;
    private final Links links;

    Letters(CalendarSettings calendar, BusinessCalendar businessDays, LetterSettings settings, Links links) {
        this.calendar = calendar;
        this.businessDays = businessDays;
        this.settings = settings;
        this.links = links;
    }

    /**
     * The letter that tells this customer these facts.
     *
     * @param claimId absent for a parcel that belongs to no claim
     */
    public Letter write(@Nullable String claimId, Facts facts, Contact contact) {
        Locale wished = Locale.forLanguageTag(contact.locale().replace('_', '-'));
        String language = LANGUAGES.containsKey(wished.getLanguage()) ? wished.getLanguage() : DEFAULT;
        var wording = new Wording(as(language, wished), calendar.zone(), businessDays);
        return LANGUAGES.get(language).write(facts, new Particulars(claimId, contact, wording, settings, links));
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
