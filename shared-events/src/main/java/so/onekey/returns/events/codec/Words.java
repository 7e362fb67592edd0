package so.onekey.returns.events.codec;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a value has to be, in the words of a refusal; those for texts are in {@link Shape}. The schemas in {@code contracts} hold the same
 * words as {@code errorMessage}; a refusal may add what was found. Without braces and apostrophes, which validators take for a format.
 */
final class Words {
    static final int MAX_UNITS = 10_000;
    static final int MAX_ELEMENTS = 1_000;
    static final int MAX_LANGUAGES = 50;
    static final int MAX_EXPLANATION = 2_000;
    static final int MAX_LANGUAGE_TAG = 35;

    static final String REQUIRED = "is required";
    static final String REQUIRED_WITH_LINES = "is required where lines are given";
    static final String REQUIRED_WHERE_APPROVED = "is required where the outcome is APPROVED";
    static final String STRING = "must be a string";
    static final String TRUE_OR_FALSE = "must be true or false";
    static final String UNITS = "must be a whole number from 1 to 10,000";
    static final String LIST = "must be a list";
    static final String OBJECT = "must be an object";
    static final String NOT_EMPTY = "must not be empty";
    static final String NOT_EMPTY_BUT_ABSENT = "must not be empty; leave it out to mean everything";
    static final String NOT_TOO_MANY = "must have at most 1,000 elements";
    static final String LANGUAGES = "must be given in 1 to 50 languages";
    static final String MONEY = "must be an object with an amount such as \"199.00\" and a currency such as USD";
    static final String CURRENCY = "must be the ISO 4217 code of a currency such as USD";

    private Words() {}

    static String oneOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ", "must be one of ", ""));
    }

    static String length(int max) {
        return "must have 1 to " + max + " characters";
    }

    static String decimals(int places) {
        return "must have at most " + places + " decimals in its currency";
    }
}
