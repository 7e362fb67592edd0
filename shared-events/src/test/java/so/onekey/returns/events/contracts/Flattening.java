package so.onekey.returns.events.contracts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes places of a schema: references followed, alternatives with nothing merged. */
final class Flattening {
    private final SortedMap<String, Place> places = new TreeMap<>();
    private final UnaryOperator<JsonNode> resolve;
    private final Deque<JsonNode> above = new ArrayDeque<>();

    private Flattening(UnaryOperator<JsonNode> resolve) {
        this.resolve = resolve;
    }

    /** @param resolve gives what a schema with a {@code $ref} refers to */
    static SortedMap<String, Place> of(JsonNode schema, boolean required, UnaryOperator<JsonNode> resolve) {
        var flattening = new Flattening(resolve);
        flattening.add("", schema, flattening.place("", required));
        return flattening.places;
    }

    private Place place(String path, boolean required) {
        return places.computeIfAbsent(path, none -> Place.empty(required));
    }

    private void add(String path, JsonNode schema, Place place) {
        if (above.stream().anyMatch(one -> one == schema)) {
            return;
        }
        above.push(schema);
        if (schema.has("$ref")) {
            add(path, resolve.apply(schema), place);
        }
        texts(schema.path("type")).forEach(place.types()::add);
        schema.path("anyOf").forEach(either -> {
            if (either.path("type").asString("").equals("null")) {
                place.orNothing();
            } else {
                add(path, either, place);
            }
        });
        schema.path("allOf").forEach(also -> add(path, also, place));
        texts(schema.path("enum")).forEach(place.constants()::add);
        schema.propertyStream()
                .filter(keyword -> keyword.getKey().matches("(exclusive)?(min|max)[A-Z]?[a-z]*") && keyword.getValue().isNumber())
                .forEach(bound -> place.bounds().put(bound.getKey(), bound.getValue().decimalValue()));
        Stream.of("pattern", "format", "propertyNames", "oneOf").filter(schema::has)
                .forEach(rule -> place.rules().add(rule + " " + withoutWords(schema.get(rule))));
        if (schema.has("if")) {
            place.rules().add("if " + withoutWords(schema.get("if")) + " then " + withoutWords(schema.path("then")));
        }
        members(path, schema);
        above.pop();
    }

    private void members(String path, JsonNode schema) {
        var required = texts(schema.path("required")).collect(Collectors.toSet());
        schema.path("properties").propertyStream().forEach(property -> {
            var at = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            add(at, property.getValue(), place(at, required.contains(property.getKey())));
        });
        if (schema.path("items").isObject()) {
            add(path + "[]", schema.get("items"), place(path + "[]", true));
        }
        if (schema.path("additionalProperties").isObject()) {
            add(path + ".*", schema.get("additionalProperties"), place(path + ".*", true));
        }
    }

    private static String withoutWords(JsonNode rule) {
        return rule.toString().replaceAll(",?\"errorMessage\":\\{[^}]*}", "");
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asString) : node.isString() ? Stream.of(node.asString()) : Stream.of();
    }
}
