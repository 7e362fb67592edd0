package so.onekey.returns.events.codec;

import java.util.regex.Pattern;

/**
 * What a text has to look like, and the words that ask for it. The schemas in {@code contracts} hold the same pattern and the same words:
 * only such syntax is used as means the same in Java, ECMAScript and Python.
 *
 * @param words the refusal without its field, such as "must be ..."
 */
record Shape(Pattern pattern, String words) {
    static final Shape ID = of("[A-Za-z0-9._:/#+=~-]{1,200}", "must be an id of 1 to 200 characters A-Z a-z 0-9 . _ : / # + = ~ -");

    static final Shape ONE_LINE = of("[^\\u0000-\\u001f\\u007f\\u2028\\u2029\\ud800-\\udfff]*",
            "must be one line without control characters");

    /** Found anywhere in a text, it makes it not blank: all but what {@link Character#isWhitespace} knows. */
    static final String NOT_BLANK = "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    static final Shape EXPLANATION = of("[^\\u0000-\\u0008\\u000b-\\u001f\\u007f\\ud800-\\udfff]*",
            "must have 1 to 2,000 characters, none of them control characters");

    static final Shape LANGUAGE = of("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", "must have language tags such as en or pt-BR for keys");

    /** Which days a month has is left to the calendar. */
    static final Shape INSTANT = of("(19[7-9][0-9]|[2-9][0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
            + "[Tt]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?([Zz]|[+-](0[0-9]|1[0-7])(:[0-5][0-9])?)",
            "must be an ISO-8601 instant with an offset, in the years 1970 to 9999, such as 2026-03-01T09:30:00Z");

    static final Shape AMOUNT = of("[0-9]{1,15}(\\.[0-9]{1,9})?",
            "must be a decimal such as \"199.00\", not negative, with at most 15 digits before the point");

    static final Shape VERSION = of("1\\.[0-9]{1,3}", "must be 1.0");
    static final Shape EVENT_ID = of("[!-~]{1,200}", "must be 1 to 200 visible ASCII characters");
    static final Shape SOURCE = of("[!-~]{1,500}", "must be 1 to 500 visible ASCII characters");
    static final Shape SEQUENCE = of("[0-9]{1,19}", "must be a number of at most 19 digits");

    private static Shape of(String pattern, String words) {
        return new Shape(Pattern.compile(pattern), words);
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }
}
