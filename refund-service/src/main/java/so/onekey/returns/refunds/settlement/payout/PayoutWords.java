package so.onekey.returns.refunds.settlement.payout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.settlement.payout.PayoutForm.Fault;
import so.onekey.returns.refunds.settlement.payout.PayoutForm.Field;

/** What the payout page says. */
sealed interface PayoutWords permits EnglishPayout, GermanPayout {

    /** In the language that is asked for, else in the browser's, else in English. */
    static PayoutWords of(@Nullable String wished, Locale browser) {
        String language = wished == null ? browser.getLanguage() : wished;
        return language.equals("de") ? new GermanPayout() : new EnglishPayout();
    }

    String language();

    String otherLanguage();

    String inOtherLanguage();

    /** Figures and currency on one line. */
    String amount(String figures, String currency);

    String title();

    String why(String amount);

    /** What nobody is asked for, ever. */
    String never();

    String givenBefore();

    String lookAgain();

    String otherwise();

    String send();

    String kept();

    String thanksTitle();

    String thanks(String amount);

    String closedTitle();

    String closed();

    String label(Field field);

    String hint(Field field);

    String fault(Field field, Fault fault);
}
