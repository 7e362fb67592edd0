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
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

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
            case null -> refuseUnless(component.nullable(), path, Words.REQUIRED);
            case String text when component.text() != null -> text(path, text, component.text(), component.pattern());
            case String id ->
                refuseUnless(Shape.ID.fits(id), path, Shape.ID.words());
            case Integer units -> refuseUnless(units >= 1 && units <= Words.MAX_UNITS, path, Words.UNITS + ", was " + units);
            case Instant at -> refuseUnless(inBounds(at), path, Shape.INSTANT.words() + ", was " + at);
            case Money money -> refuseUnless(!money.isNegative(), path + ".amount", Shape.AMOUNT.words() + ", was " + money.getAmount());
            case List<?> list -> list(path, list, component);
            case Map<?, ?> explanation -> explanation(path, explanation);
            case Record nested -> record(path + ".", nested);
            default -> {}
        }
    }

    private static void list(String path, List<?> list, Component component) {
        refuseUnless(component.mayBeEmpty() || !list.isEmpty(), path,
                component.nullable() ? Words.NOT_EMPTY_BUT_ABSENT : Words.NOT_EMPTY);
        refuseUnless(list.size() <= Words.MAX_ELEMENTS, path, Words.NOT_TOO_MANY + ", had " + list.size());
        var element = component.required();
        for (int i = 0; i < list.size(); i++) {
            value(path + "[" + i + "]", list.get(i), element);
        }
    }

    private static void text(String path, String text, Text rule, Pattern pattern) {
        refuseUnless(!text.isBlank() && length(text) <= rule.max(), path, Words.length(rule.max()) + ", had " + length(text.strip()));
        refuseUnless(Shape.ONE_LINE.fits(text), path, Shape.ONE_LINE.words());
        refuseUnless(rule.pattern().isEmpty() || pattern.matcher(text).matches(), path, "must be " + rule.says());
    }

    private static void explanation(String path, Map<?, ?> byLanguage) {
        refuseUnless(!byLanguage.isEmpty() && byLanguage.size() <= Words.MAX_LANGUAGES, path,
                Words.LANGUAGES + ", was in " + byLanguage.size());
        byLanguage.forEach((language, text) -> {
            refuseUnless(language instanceof String tag && tag.length() <= Words.MAX_LANGUAGE_TAG && Shape.LANGUAGE.fits(tag), path,
                    Shape.LANGUAGE.words());
            refuseUnless(text instanceof String, path + "." + language, Words.REQUIRED);
            refuseUnless(text instanceof String line && !line.isBlank() && length(line) <= Words.MAX_EXPLANATION
                    && Shape.EXPLANATION.fits(line), path + "." + language, Shape.EXPLANATION.words());
        });
    }

    /** In Unicode characters, as JSON Schema and PostgreSQL count them. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void refuseUnless(boolean right, String path, String problem) {
        if (!right) {
            throw new UnreadableMessage(path, problem);
        }
    }

    private record Component(RecordComponent component, String name, boolean nullable, boolean mayBeEmpty, @Nullable Text text,
            Pattern pattern) {

        static Component of(RecordComponent component) {
            Text text = component.getAnnotation(Text.class);
            return new Component(component, component.getName(), component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    component.isAnnotationPresent(MayBeEmpty.class), text, Pattern.compile(text == null ? "" : text.pattern()));
        }

        Component required() {
            return new Component(component, name, false, mayBeEmpty, text, pattern);
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
