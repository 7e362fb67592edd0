package so.onekey.returns.events.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.events.Category;
import so.onekey.returns.events.MayBeEmpty;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.Personal;
import so.onekey.returns.events.Text;
import so.onekey.returns.events.Topic;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the JSON Schemas of all messages from their records, their Javadoc and the codec's own patterns and words. */
final class SchemaWriter {
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    static final String DEFINITIONS = "definitions";
    private static final String MORE = " Readers ignore constants that they don't know: there may be more one day.";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Javadocs docs = Javadocs.read();
    private final SortedMap<String, ObjectNode> definitions = new TreeMap<>();

    /** All schemas by name, the shared definitions among them. */
    SortedMap<String, ObjectNode> write() {
        var schemas = new TreeMap<String, ObjectNode>();
        MessageTypes.in(Message.class).forEach((type, message) -> schemas.put(message.getSimpleName(), message(type, message)));
        var shared = JSON.createObjectNode().put("$schema", DIALECT).put("title", "Shared definitions").put("description",
                "What several messages have in common. Lengths count Unicode characters; unknown fields are ignored everywhere.");
        definitions.forEach(shared.putObject("$defs")::set);
        schemas.put(DEFINITIONS, shared);
        return schemas;
    }

    private ObjectNode message(String type, Class<? extends Message> message) {
        var schema = JSON.createObjectNode().put("$schema", DIALECT).put("title", message.getSimpleName())
                .put("description", docs.type(message)).put("x-type", type)
                .put("x-max-bytes", CloudEventCodec.MAX_BYTES);
        var topics = schema.putArray("x-topics");
        Stream.of(Topic.values()).filter(topic -> topic.family().isAssignableFrom(message)).map(Topic::topicName).forEach(topics::add);
        return record(schema, message, DEFINITIONS + ".schema.json#/$defs/");
    }

    private ObjectNode record(ObjectNode schema, Class<?> type, String at) {
        schema.put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var component : type.getRecordComponents()) {
            properties.set(component.getName(), property(type, component, at));
            if (!nullable(component)) {
                required.add(component.getName());
            }
        }
        Conditions.add(schema, type);
        SharedSchemas.words(schema, "type", Words.OBJECT, "not", Words.REQUIRED, "required", Words.REQUIRED);
        return schema;
    }

    private ObjectNode property(Class<?> owner, RecordComponent component, String at) {
        var schema = JSON.createObjectNode();
        var said = docs.component(owner, component.getName());
        var text = said == null ? Glossary.of(owner, component.getName()) : said;
        if (text != null) {
            schema.put("description", text);
        }
        if (component.isAnnotationPresent(Personal.class)) {
            schema.put("x-personal", true);
        }
        if (component.getType() == List.class) {
            return list(schema, component, at);
        }
        var ref = reference(component.getType(), component.getAnnotation(Text.class), at);
        if (!nullable(component)) {
            return schema.put("$ref", ref);
        }
        var either = schema.putArray("anyOf");
        either.addObject().put("$ref", ref);
        either.addObject().put("type", "null");
        return schema;
    }

    private ObjectNode list(ObjectNode schema, RecordComponent component, String at) {
        var mayBeEmpty = component.isAnnotationPresent(MayBeEmpty.class);
        if (nullable(component)) {
            schema.putArray("type").add("array").add("null");
        } else {
            schema.put("type", "array");
            SharedSchemas.notNull(schema);
        }
        var element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        schema.putObject("items").put("$ref", reference(element, component.getAnnotation(Text.class), at));
        schema.put("minItems", mayBeEmpty ? 0 : 1).put("maxItems", Words.MAX_ELEMENTS);
        return SharedSchemas.words(schema, "type", Words.LIST, "not", Words.REQUIRED, "maxItems", Words.NOT_TOO_MANY, "minItems",
                mayBeEmpty ? null : nullable(component) ? Words.NOT_EMPTY_BUT_ABSENT : Words.NOT_EMPTY);
    }

    private String reference(Class<?> type, @Nullable Text text, String at) {
        return at + switch (type) {
            case Class<?> c when c == String.class && text == null -> shared("id", SharedSchemas::id);
            case Class<?> c when c == String.class && text.pattern().isEmpty() ->
                shared("text" + text.max(), schema -> SharedSchemas.text(schema, text));
            case Class<?> c when c == String.class -> shared(name(text), schema -> SharedSchemas.text(schema, text));
            case Class<?> c when c == int.class -> shared("units", SharedSchemas::units);
            case Class<?> c when c == boolean.class -> shared("trueOrFalse", SharedSchemas::trueOrFalse);
            case Class<?> c when c == Instant.class -> shared("instant", SharedSchemas::instant);
            case Class<?> c when c == Money.class -> shared("money", SharedSchemas::money);
            case Class<?> c when c == Map.class -> shared("explanation", SharedSchemas::explanation);
            case Class<?> c when c.isEnum() -> shared(c.getSimpleName(), schema -> constants(schema, c));
            default -> shared(type.getSimpleName(),
                    schema -> record(SharedSchemas.notNull(schema.put("description", docs.type(type))), type, "#/$defs/"));
        };
    }

    /** By what it asks for: "an e-mail address", "a language tag such as ...". */
    private static String name(Text text) {
        var words = text.says().replaceAll(" such as.*", "").replaceAll("^(an?|the id of a) ", "").split("[ -]");
        var name = new StringBuilder(words[0]);
        Arrays.stream(words).skip(1).forEach(word -> name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        return name.toString();
    }

    private String shared(String name, Consumer<ObjectNode> fill) {
        if (!definitions.containsKey(name)) {
            var schema = JSON.createObjectNode();
            definitions.put(name, schema);
            fill.accept(schema);
        }
        return name;
    }

    private void constants(ObjectNode schema, Class<?> type) {
        schema.put("description", docs.type(type) + (type == Category.class ? "" : MORE));
        SharedSchemas.notNull(schema);
        var constants = schema.putArray("enum");
        var meanings = JSON.createObjectNode();
        for (var constant : type.getEnumConstants()) {
            constants.add(constant.toString());
            var meaning = docs.constant(type, constant);
            if (meaning != null) {
                meanings.put(constant.toString(), meaning);
            }
        }
        if (!meanings.isEmpty()) {
            schema.set("x-meanings", meanings);
        }
        SharedSchemas.words(schema, "enum", Words.oneOf(type), "not", Words.REQUIRED);
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What the components of one record have to agree on; the counterpart of {@link Agreement}. */
    private static final class Conditions {

        static void add(ObjectNode schema, Class<?> type) {
            switch (type.getSimpleName()) {
                case "OrderDispatched", "OrderDelivered" -> {
                    var named = schema.putObject("if");
                    named.putArray("required").add("lines");
                    named.putObject("properties").putObject("lines").putObject("not").put("type", "null");
                    needed(schema, "shipmentId", Words.REQUIRED_WITH_LINES);
                }
                case "DecidedLine" -> {
                    var approved = schema.putObject("if");
                    approved.putArray("required").add("outcome");
                    approved.putObject("properties").putObject("outcome").put("const", "APPROVED");
                    needed(schema, "resolution", Words.REQUIRED_WHERE_APPROVED);
                }
                case "RefundApproved" -> schema.putArray("x-refused-too").add("amounts in different currencies")
                        .add("an amount above lines and shipping together");
                default -> {}
            }
        }

        private static void needed(ObjectNode schema, String name, String words) {
            var then = schema.putObject("then");
            then.putArray("required").add(name);
            var present = then.putObject("properties").putObject(name);
            present.putObject("not").put("type", "null");
            SharedSchemas.words(present, "not", words);
            SharedSchemas.words(then, "required", words);
        }
    }
}
