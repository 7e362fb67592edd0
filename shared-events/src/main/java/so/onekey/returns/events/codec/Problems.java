package so.onekey.returns.events.codec;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;

/** The words for what is wrong with a value. */
final class Problems {
    static final String REQUIRED = "is required";
    private static final int ECHO = 40;

    private Problems() {}

    /** What a value of this type has to look like, and what was found instead. */
    static String mistyped(Class<?> wanted, JsonNode found) {
        if (found.isMissingNode() || found.isNull()) {
            return REQUIRED;
        }
        if (wanted == String.class) {
            // Texts may be personal: what stands in their place is not repeated.
            return "must be a string, was " + kind(found);
        }
        return "must be " + wanted(wanted) + was(found);
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
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == int.class) {
            return "a whole number";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == Instant.class) {
            return "an ISO-8601 instant with an offset, such as 2026-03-01T09:30:00Z";
        }
        if (type == Money.class) {
            return "money such as {\"amount\":\"199.00\",\"currency\":\"USD\"}";
        }
        return Collection.class.isAssignableFrom(type)
                ? "a list"
                : type.isRecord() || Map.class.isAssignableFrom(type)
                        ? "an object"
                        : "of another type";
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
