package so.onekey.returns.events.contracts;

import static so.onekey.returns.events.contracts.Direction.ACCEPTED;
import static so.onekey.returns.events.contracts.Direction.PUBLISHED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What in a later state of the contracts would break those who rely on an earlier one; nothing if all is well. */
final class Compatibility {
    private static final String SCHEMA = ".schema.json";
    private static final String DEFINITIONS = "messages/definitions.schema.json";
    private final Contracts old;
    private final Contracts now;
    private final List<String> broken = new ArrayList<>();

    private Compatibility(Contracts old, Contracts now) {
        this.old = old;
        this.now = now;
    }

    static List<String> broken(Contracts old, Contracts now) {
        var compatibility = new Compatibility(old, now);
        old.files().keySet().forEach(compatibility::file);
        return compatibility.broken;
    }

    private void file(String path) {
        if (!now.files().containsKey(path)) {
            broken.add(path + " has vanished");
        } else if (isUnchanged(DEFINITIONS) && isUnchanged(path)) {
            return;
        } else if (path.startsWith("openapi/")) {
            operations(path, old.files().get(path).path("paths"), now.files().get(path).path("paths"));
        } else if (path.equals("asyncapi.yaml")) {
            channels(old.files().get(path), now.files().get(path));
        } else if (!path.equals(DEFINITIONS)) {
            schema(path);
        }
    }

    private boolean isUnchanged(String path) {
        return old.files().get(path).equals(now.files().get(path));
    }

    private void schema(String path) {
        var name = path.replaceFirst(".*/", "").replace(SCHEMA, "");
        same(name, "x-type", old.files().get(path), now.files().get(path));
        same(name, "x-topics", old.files().get(path), now.files().get(path));
        var direction = path.startsWith("envelope/")
                || old.files().get(path).path("x-type").asString("").startsWith("so.onekey.storefront.")
                        ? ACCEPTED
                        : PUBLISHED;
        broken.addAll(direction.compare(name, message(old, path), message(now, path)));
    }

    private static SortedMap<String, Place> message(Contracts contracts, String path) {
        var definitions = contracts.files().get(DEFINITIONS);
        return Flattening.of(contracts.files().get(path), true,
                reference -> definitions.at(reference.get("$ref").asString().replaceFirst("^[^#]*#", "")));
    }

    private void same(String name, String keyword, JsonNode before, JsonNode after) {
        if (!before.path(keyword).equals(after.path(keyword))) {
            broken.add(name + " has another " + keyword);
        }
    }

    private void channels(JsonNode before, JsonNode after) {
        before.get("channels").propertyStream().forEach(channel -> {
            var later = after.path("channels").path(channel.getKey());
            same(channel.getKey(), "address", channel.getValue(), later);
            vanished(channel.getKey(), channel.getValue().path("messages"), later.path("messages"));
        });
        vanished("asyncapi", before.path("operations"), after.path("operations"));
        before.at("/components/messages").propertyStream().forEach(message -> {
            var later = after.at("/components/messages").path(message.getKey());
            same(message.getKey(), "key", message.getValue().at("/bindings/kafka"), later.at("/bindings/kafka"));
        });
    }

    private void vanished(String where, JsonNode before, JsonNode after) {
        before.propertyNames().stream().filter(name -> !after.has(name)).forEach(name -> broken.add(where + " " + name + " has vanished"));
    }

    private void operations(String file, JsonNode before, JsonNode after) {
        vanished(file, before, after);
        before.propertyStream().filter(path -> after.has(path.getKey())).forEach(path -> {
            vanished(file + " " + path.getKey(), path.getValue(), after.get(path.getKey()));
            path.getValue().propertyStream().filter(operation -> after.get(path.getKey()).has(operation.getKey()))
                    .forEach(operation -> operation(file, operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                            operation.getValue(), after.get(path.getKey()).get(operation.getKey())));
        });
    }

    private void operation(String file, String name, JsonNode before, JsonNode after) {
        broken.addAll(ACCEPTED.compare(name, request(old.files().get(file), before), request(now.files().get(file), after)));
        roles(before).filter(role -> roles(after).noneMatch(role::equals))
                .forEach(role -> broken.add(name + " is forbidden to " + role + " now"));
        vanished(name + " answer", before.path("responses"), after.path("responses"));
        before.path("responses").propertyStream().filter(answer -> answer.getKey().startsWith("2")).forEach(answer -> {
            var later = after.path("responses").path(answer.getKey()).path("content");
            vanished(name + " answer", answer.getValue().path("content"), later);
            answer.getValue().path("content").propertyStream().filter(content -> later.has(content.getKey()))
                    .forEach(content -> broken.addAll(PUBLISHED.compare(name + " answer",
                            body(old.files().get(file), content.getValue()), body(now.files().get(file), later.get(content.getKey())))));
        });
    }

    private static Stream<String> roles(JsonNode operation) {
        return operation.path("security").valueStream()
                .flatMap(way -> way.isEmpty() ? Stream.of("everybody") : way.path("bearer").valueStream().map(JsonNode::asString));
    }

    private static SortedMap<String, Place> request(JsonNode document, JsonNode operation) {
        var places = new TreeMap<String, Place>();
        operation.path("parameters").forEach(parameter -> Flattening
                .of(parameter.path("schema"), parameter.path("required").asBoolean(false), reference -> referred(document, reference))
                .forEach((path, place) -> places.put((parameter.get("in").asString() + " " + parameter.get("name").asString() + " " + path)
                        .strip(), place)));
        var body = operation.path("requestBody");
        body.path("content").valueStream().limit(1).forEach(content -> Flattening
                .of(content.path("schema"), body.path("required").asBoolean(false), reference -> referred(document, reference))
                .forEach((path, place) -> places.put(path.isEmpty() ? "body" : path, place)));
        return places;
    }

    private static SortedMap<String, Place> body(JsonNode document, JsonNode content) {
        return Flattening.of(content.path("schema"), true, reference -> referred(document, reference));
    }

    private static JsonNode referred(JsonNode document, JsonNode reference) {
        return document.at(reference.get("$ref").asString().substring(1));
    }
}
