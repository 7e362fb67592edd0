package so.onekey.returns.events.codec;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.events.MayBeEmpty;
import so.onekey.returns.events.Text;

/** Holds a record, and all that is in it, to what its components declare. No text is repeated: it may be personal. */
final class Contract {
    private static final int MAX_ELEMENTS = 1_000;
    private static final int MAX_UNITS = 10_000;
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:/#+=~-]{1,200}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}\\x{2028}\\x{2029}\\p{Cs}]*");
    private static final Pattern LINES = Pattern.compile("([^\\p{Cntrl}\\p{Cs}]|[\\n\\t])*");
    private static final int MAX_LANGUAGES = 50;
    private static final int MAX_EXPLANATION = 2_000;

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    private Contract() {}

    /** @throws UnreadableMessage naming the first component that breaks its rule */
    static void check(Record message) {
        record("", message);
    }

    static boolean inBounds(Instant at) {
        return !at.isBefore(FIRST) && !at.isAfter(LAST);
    }

    private static void record(String path, Record record) {
        for (var component : COMPONENTS.get(record.getClass())) {
            value(path + component.name(), component.of(record), component);
        }
        Agreement.check(path, record);
    }

    private static void value(String path, @Nullable Object value, Component component) {
        switch (value) {
            case null -> refuseUnless(component.nullable(), path, Problems.REQUIRED);
            case String text when component.text() != null -> text(path, text, component.text());
            case String id ->
                refuseUnless(ID.matcher(id).matches(), path, "must be an id of 1 to 200 characters A-Z a-z 0-9 . _ : / # + = ~ -");
            case Integer units -> refuseUnless(units >= 1 && units <= MAX_UNITS, path, "must be between 1 and 10,000, was " + units);
            case Instant at -> refuseUnless(inBounds(at), path, "must be in the years 1970 to 9999, was " + at);
            case Money money -> refuseUnless(!money.isNegative(), path + ".amount", "must not be negative, was " + money.getAmount());
            case List<?> list -> list(path, list, component);
            case Map<?, ?> explanation -> explanation(path, explanation);
            case Record nested -> record(path + ".", nested);
            default -> {}
        }
    }

    private static void list(String path, List<?> list, Component component) {
        refuseUnless(component.mayBeEmpty() || !list.isEmpty(), path,
                component.nullable() ? "must not be empty; leave it out to mean everything" : "must not be empty");
        refuseUnless(list.size() <= MAX_ELEMENTS, path, "must have at most 1,000 elements, had " + list.size());
        var element = component.required();
        for (int i = 0; i < list.size(); i++) {
            value(path + "[" + i + "]", list.get(i), element);
        }
    }

    private static void text(String path, String text, Text rule) {
        refuseUnless(!text.isBlank() && text.length() <= rule.max(), path,
                "must have 1 to " + rule.max() + " characters, had " + text.strip().length());
        refuseUnless(LINE.matcher(text).matches(), path, "must be one line without control characters");
        refuseUnless(rule.pattern().isEmpty() || text.matches(rule.pattern()), path, "must be " + rule.says());
    }

    private static void explanation(String path, Map<?, ?> byLanguage) {
        refuseUnless(!byLanguage.isEmpty() && byLanguage.size() <= MAX_LANGUAGES, path,
                "must be given in 1 to 50 languages, was in " + byLanguage.size());
        byLanguage.forEach((language, text) -> {
            refuseUnless(language instanceof String tag && tag.length() <= 35 && LANGUAGE.matcher(tag).matches(), path,
                    "must have language tags such as en or pt-BR for keys");
            refuseUnless(text instanceof String, path + "." + language, Problems.REQUIRED);
            refuseUnless(text instanceof String line && !line.isBlank() && line.length() <= MAX_EXPLANATION
                    && LINES.matcher(line).matches(), path + "." + language,
                    "must have 1 to 2,000 characters, none of them control characters");
        });
    }

    private static void refuseUnless(boolean right, String path, String problem) {
        if (!right) {
            throw new UnreadableMessage(path, problem);
        }
    }

    private record Component(RecordComponent component, String name, boolean nullable, boolean mayBeEmpty, @Nullable Text text) {

        static Component of(RecordComponent component) {
            return new Component(component, component.getName(), component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    component.isAnnotationPresent(MayBeEmpty.class), component.getAnnotation(Text.class));
        }

        Component required() {
            return new Component(component, name, false, mayBeEmpty, text);
        }

        @Nullable
        Object of(Record record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
