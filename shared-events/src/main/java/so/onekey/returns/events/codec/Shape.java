package so.onekey.returns.events.codec;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * What a text has to look like, and the words that ask for it. The schemas in {@code contracts} hold the same pattern and the same words:
 * only such syntax is used as means the same in Java, ECMAScript and Python.
 *
 * @param words the refusal without its field, such as "must be ..."
 */
record Shape(Pattern pattern, String words, Characters characters) {

    static final Shape ID = each("[A-Za-z0-9._:/#+=~-]", 200, "must be an id of 1 to 200 characters A-Z a-z 0-9 . _ : / # + = ~ -");

    static final Shape ONE_LINE = each("[^\\u0000-\\u001f\\u007f\\u2028\\u2029\\ud800-\\udfff]",
            "must be one line without control characters");

    /** Found anywhere in a text, it makes it not blank: all but what {@link Character#isWhitespace} knows. */
    static final String NOT_BLANK = "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    static final Shape EXPLANATION = each("[^\\u0000-\\u0008\\u000b-\\u001f\\u007f\\ud800-\\udfff]",
            "must have 1 to 2,000 characters, none of them control characters");

    static final Shape LANGUAGE = of("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", "must have language tags such as en or pt-BR for keys");

    /** Which days a month has is left to the calendar. */
    static final Shape INSTANT = of("(19[7-9][0-9]|[2-9][0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
            + "[Tt]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?([Zz]|[+-](0[0-9]|1[0-7])(:[0-5][0-9])?)",
            "must be an ISO-8601 instant with an offset, in the years 1970 to 9999, such as 2026-03-01T09:30:00Z");

    static final Shape AMOUNT = of("[0-9]{1,15}(\\.[0-9]{1,9})?",
            "must be a decimal such as \"199.00\", not negative, with at most 15 digits before the point");

    static final Shape VERSION = of("1\\.[0-9]{1,3}", "must be 1.0");
    static final Shape EVENT_ID = each("[!-~]", 200, "must be 1 to 200 visible ASCII characters");
    static final Shape SOURCE = each("[!-~]", 500, "must be 1 to 500 visible ASCII characters");
    static final Shape SEQUENCE = each("[0-9]", 19, "must be a number of at most 19 digits");

    private static Shape of(String pattern, String words) {
        return new Shape(Pattern.compile(pattern), words, Characters.NONE);
    }

    /** Any number of characters of a class. */
    private static Shape each(String characters, String words) {
        return new Shape(Pattern.compile(characters + "*"), words, Characters.of(characters, 0, Integer.MAX_VALUE));
    }

    /** One or more characters of a class. */
    private static Shape each(String characters, int most, String words) {
        return new Shape(Pattern.compile(characters + "{1," + most + "}"), words, Characters.of(characters, 1, most));
    }

    boolean fits(String text) {
        return characters.surelyFit(text) || pattern.matcher(text).matches();
    }

    /** What the pattern says of each character that is common: most texts hold no other, and need not go through it one by one. */
    private record Characters(BitSet right, int least, int most) {

        static final Characters NONE = new Characters(new BitSet(), 1, 0);
        /** Latin, Greek, Cyrillic and punctuation. */
        private static final int COMMON = 0x2100;

        static Characters of(String characters, int least, int most) {
            var right = new BitSet(COMMON);
            var matcher = Pattern.compile(characters).matcher("");
            for (char character = 0; character < COMMON; character++) {
                right.set(character, matcher.reset(String.valueOf(character)).matches());
            }
            return new Characters(right, least, most);
        }

        boolean surelyFit(String text) {
            if (text.length() < least || text.length() > most) {
                return false;
            }
            for (int index = 0; index < text.length(); index++) {
                if (!right.get(text.charAt(index))) {
                    return false;
                }
            }
            return true;
        }
    }
}
