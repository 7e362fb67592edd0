package so.onekey.returns.events.codec;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.events.Text;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of what is no record: ids, texts, units, instants, money. Each fills an empty one. */
final class SharedSchemas {

    private SharedSchemas() {}

    static void id(ObjectNode schema) {
        notNull(schema.put("description", "An opaque id: an e-mail address is none.").put("type", "string"))
                .put("pattern", whole(Shape.ID.pattern()));
        words(schema, "type", Words.STRING, "not", Words.REQUIRED, "pattern", Shape.ID.words());
    }

    static void text(ObjectNode schema, Text text) {
        notNull(schema.put("description", "One line of text, not blank.").put("type", "string")).put("minLength", 1)
                .put("maxLength", text.max());
        var all = schema.putArray("allOf");
        words(all.addObject().put("pattern", Shape.NOT_BLANK), "pattern", Words.length(text.max()));
        words(all.addObject().put("pattern", whole(Shape.ONE_LINE.pattern())), "pattern", Shape.ONE_LINE.words());
        if (!text.pattern().isEmpty()) {
            schema.put("description", "It must be " + text.says() + ".");
            words(all.addObject().put("pattern", whole(Pattern.compile(text.pattern()))), "pattern", "must be " + text.says());
        }
        words(schema, "type", Words.STRING, "not", Words.REQUIRED, "minLength", Words.length(text.max()), "maxLength",
                Words.length(text.max()));
    }

    static void units(ObjectNode schema) {
        notNull(schema.put("description", "A number of units, however it is written: 2.0 is 2.").put("type", "integer")).put("minimum", 1)
                .put("maximum", Words.MAX_UNITS);
        words(schema, "type", Words.UNITS, "not", Words.REQUIRED, "minimum", Words.UNITS, "maximum", Words.UNITS);
    }

    static void trueOrFalse(ObjectNode schema) {
        words(notNull(schema.put("type", "boolean")), "type", Words.TRUE_OR_FALSE, "not", Words.REQUIRED);
    }

    static void instant(ObjectNode schema) {
        notNull(schema.put("description", "A point in time, in ISO-8601 with any offset; we write UTC.").put("type", "string"))
                .put("pattern", whole(Shape.INSTANT.pattern()));
        schema.putArray("x-refused-too").add("a day that is not in the calendar, such as February 30")
                .add("a time that is in the year 1969 or 10000 in UTC");
        schema.putArray("examples").add("2026-03-01T09:30:00Z").add("2026-03-01T17:30:00.250+08:00");
        words(schema, "type", Shape.INSTANT.words(), "not", Words.REQUIRED, "pattern", Shape.INSTANT.words());
    }

    static void money(ObjectNode schema) {
        notNull(schema.put("description", "Money, exact in its currency's minor unit; prices include tax.").put("type", "object"));
        var properties = schema.putObject("properties");
        var amount = notNull(properties.putObject("amount").put("description",
                "A decimal as text; a JSON number is taken too, though many languages can't write it exactly. We write text."));
        amount.putArray("type").add("string").add("number");
        amount.put("pattern", whole(Shape.AMOUNT.pattern())).put("minimum", 0).put("exclusiveMaximum", 1_000_000_000_000_000L);
        amount.putArray("x-refused-too").add("a JSON number with more decimals than the currency has");
        var words = Shape.AMOUNT.words();
        words(amount, "type", words, "not", Words.REQUIRED, "pattern", words, "minimum", words, "exclusiveMaximum", words);
        var currency = notNull(properties.putObject("currency").put("description", "An ISO 4217 code."));
        var codes = currency.putArray("enum");
        real().forEach(unit -> codes.add(unit.getCode()));
        words(currency, "enum", Words.CURRENCY, "not", Words.REQUIRED);
        schema.putArray("required").add("amount").add("currency");
        var all = schema.putArray("allOf");
        real().map(CurrencyUnit::getDecimalPlaces).distinct().sorted().forEach(places -> {
            var rule = all.addObject();
            var condition = rule.putObject("if");
            condition.putArray("required").add("currency");
            var members = condition.putObject("properties").putObject("currency").putArray("enum");
            real().filter(unit -> unit.getDecimalPlaces() == places).forEach(unit -> members.add(unit.getCode()));
            var exact = rule.putObject("then").putObject("properties").putObject("amount").put("pattern", decimals(places));
            words(exact, "pattern", Words.decimals(places));
        });
        words(schema, "type", Words.MONEY, "not", Words.REQUIRED, "required", Words.REQUIRED);
        schema.putArray("examples").addObject().put("amount", "199.00").put("currency", "USD");
    }

    static void explanation(ObjectNode schema) {
        notNull(schema.put("description", "Language tag to sentence for the customer.").put("type", "object"));
        schema.putObject("propertyNames").put("maxLength", Words.MAX_LANGUAGE_TAG).put("pattern", whole(Shape.LANGUAGE.pattern()));
        words((ObjectNode) schema.get("propertyNames"), "maxLength", Shape.LANGUAGE.words(), "pattern", Shape.LANGUAGE.words());
        var sentence = notNull(schema.putObject("additionalProperties").put("type", "string")).put("minLength", 1).put("maxLength",
                Words.MAX_EXPLANATION);
        var said = Shape.EXPLANATION.words();
        var all = sentence.putArray("allOf");
        words(all.addObject().put("pattern", Shape.NOT_BLANK), "pattern", said);
        words(all.addObject().put("pattern", whole(Shape.EXPLANATION.pattern())), "pattern", said);
        words(sentence, "type", Words.STRING, "not", Words.REQUIRED, "minLength", said, "maxLength", said);
        schema.put("minProperties", 1).put("maxProperties", Words.MAX_LANGUAGES);
        words(schema, "type", Words.OBJECT, "not", Words.REQUIRED, "minProperties", Words.LANGUAGES, "maxProperties", Words.LANGUAGES,
                "propertyNames", Shape.LANGUAGE.words());
    }

    /** Null is nothing: it is missed where something is required. */
    static ObjectNode notNull(ObjectNode schema) {
        schema.putObject("not").put("type", "null");
        return schema;
    }

    /** Keyword and words, in turn; words for a keyword that the schema lacks are left out. */
    static ObjectNode words(ObjectNode schema, @Nullable String... keywordsAndWords) {
        var said = schema.putObject("errorMessage");
        for (int i = 0; i < keywordsAndWords.length; i += 2) {
            if (schema.has(keywordsAndWords[i]) && keywordsAndWords[i + 1] != null) {
                said.put(keywordsAndWords[i], keywordsAndWords[i + 1]);
            }
        }
        return schema;
    }

    /** What is beyond the currency's places may only be zeros; a text that is no decimal at all is refused as such. */
    private static String decimals(int places) {
        return "^(?![0-9]+\\.[0-9]{" + places + "}[0-9]*[1-9])";
    }

    private static Stream<CurrencyUnit> real() {
        return CurrencyUnit.registeredCurrencies().stream().filter(unit -> !unit.isPseudoCurrency())
                .sorted(Comparator.comparing(CurrencyUnit::getCode));
    }

    private static String whole(Pattern pattern) {
        return "^" + pattern + "$";
    }
}
