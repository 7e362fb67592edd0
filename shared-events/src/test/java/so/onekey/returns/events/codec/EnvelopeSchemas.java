package so.onekey.returns.events.codec;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the schemas of what is around a message: the headers of binary mode, the one object of structured mode. */
final class EnvelopeSchemas {
    static final String HEADERS = "binary-headers";
    static final String STRUCTURED = "structured";

    private record Attribute(String name, @Nullable Shape shape, boolean required, String description) {}

    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("specversion", Shape.VERSION, true, "The version of CloudEvents."),
            new Attribute("id", Shape.EVENT_ID, true, "The same id from the same source is the same message told again."),
            new Attribute("source", Shape.SOURCE, true, "Who tells it, a URI reference; ours are /service/aggregate type/aggregate id."),
            new Attribute("type", null, true, "Which message it is, such as so.onekey.storefront.OrderPlaced: x-type of its schema."),
            new Attribute("subject", Shape.EVENT_ID, false, "The key of the record, if it is given."),
            new Attribute("time", Shape.INSTANT, true, "When it happened."),
            new Attribute("sequence", Shape.SEQUENCE, false,
                    "The sequence number of what our source tells, padded with zeros so that it sorts as text; the storefront has none."));

    private EnvelopeSchemas() {}

    static SortedMap<String, ObjectNode> write() {
        var headers = object("Headers of binary mode",
                "Kafka headers, in UTF-8; their names are read without regard to case. The value of the record is the message alone.");
        var properties = (ObjectNode) headers.get("properties");
        properties.putObject("content-type").put("type", "string").put("description",
                "application/json, or another +json type; in UTF-8. May be left out.");
        attributes(headers, BinaryMode.PREFIX);

        var structured = object("Structured mode",
                "The value of a record with the header content-type: application/cloudevents+json; or with no ce_ headers at all.");
        attributes(structured, "");
        properties = (ObjectNode) structured.get("properties");
        properties.putObject("datacontenttype").put("type", "string").put("description", "application/json, or left out.");
        properties.putObject("data").put("type", "object").put("description", "The message, as the schema of its type has it.");
        properties.putObject("data_base64").put("type", "string").put("description", "The same in base64; never beside data.");
        var either = structured.putArray("oneOf");
        either.addObject().putArray("required").add("data");
        either.addObject().putArray("required").add("data_base64");
        return new TreeMap<>(Map.of(HEADERS, headers, STRUCTURED, structured));
    }

    private static ObjectNode object(String title, String description) {
        var schema = JsonMapper.shared().createObjectNode().put("$schema", SchemaWriter.DIALECT).put("title", title)
                .put("description", description).put("type", "object");
        schema.putObject("properties");
        return schema;
    }

    private static void attributes(ObjectNode schema, String prefix) {
        var required = schema.putArray("required");
        for (var attribute : ATTRIBUTES) {
            var property = ((ObjectNode) schema.get("properties")).putObject(prefix + attribute.name())
                    .put("description", attribute.description()).put("type", "string");
            if (attribute.shape() != null) {
                property.put("pattern", "^" + attribute.shape().pattern() + "$");
                SharedSchemas.words(property, "type", Words.STRING, "pattern", attribute.shape().words());
            }
            if (attribute.required()) {
                required.add(prefix + attribute.name());
            }
        }
        SharedSchemas.words(schema, "required", Words.REQUIRED);
    }
}
