package so.onekey.returns.events.codec;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;

/** What is wrong with a value: what it has to be, and what was found. */
final class Problems {
    private static final int ECHO = 40;

    private Problems() {}

    /** What a value of this type has to look like, and what was found instead. */
    static String mistyped(Class<?> wanted, JsonNode found) {
        if (found.isMissingNode() || found.isNull()) {
            return Words.REQUIRED;
        }
        if (wanted == String.class) {
            // Texts may be personal: what stands in their place is not repeated.
            return Words.STRING + ", was " + kind(found);
        }
        return wanted(wanted) + was(found);
    }

    /** Ends a sentence with the value found, cut to 40 characters; without it where it might be an e-mail address. */
    static String was(JsonNode found) {
        if (found.isContainer()) {
            return ", was " + kind(found);
        }
        var text = found.isString() ? found.stringValue() : found.toString();
        return text.contains("@") ? "" : ", was " + (found.isString() ? quoted(text) : cut(text));
    }

    static String quoted(String text) {
        return "\"" + cut(text) + "\"";
    }

    private static String cut(String text) {
        var visible = text.replaceAll("[^\\x20-\\x7e]", "?");
        return visible.length() <= ECHO ? visible : visible.substring(0, ECHO) + "...";
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return Words.oneOf(type);
        }
        if (type == int.class) {
            return Words.UNITS;
        }
        if (type == boolean.class) {
            return Words.TRUE_OR_FALSE;
        }
        if (type == Instant.class) {
            return Shape.INSTANT.words();
        }
        if (type == Money.class) {
            return Words.MONEY;
        }
        return Collection.class.isAssignableFrom(type)
                ? Words.LIST
                : type.isRecord() || Map.class.isAssignableFrom(type) ? Words.OBJECT : "must be of another type";
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT, POJO -> "an object";
            case ARRAY -> "a list";
            case STRING, BINARY -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL, MISSING -> "nothing";
        };
    }
}
