package so.onekey.returns.events.codec;

import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Envelope and data in one JSON object. */
record StructuredMode(Map<String, String> headers) implements WireMode {

    @Override
    public Received open(WireMessage wire, MessageJson json) {
        var contentType = headers.get(ContentType.HEADER);
        if (ContentType.isStructured(contentType)) {
            ContentType.requireStructured(contentType);
        } else {
            ContentType.requireJson(contentType, ContentType.HEADER);
        }
        var whole = json.tree(wire.value());
        if (!whole.isObject()) {
            throw new UnreadableMessage("value", "must be a JSON object with a CloudEvents envelope" + Problems.was(whole));
        }
        var envelope = Envelope.read(name -> attribute(whole, name), "");
        ContentType.requireJson(attribute(whole, "datacontenttype"), "datacontenttype");
        return new Received(envelope, "type", data(whole, json));
    }

    private static @Nullable String attribute(JsonNode whole, String name) {
        var value = whole.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isString()) {
            return value.stringValue();
        }
        if (name.equals("sequence") && value.isIntegralNumber()) {
            return value.toString();
        }
        throw new UnreadableMessage(name, Problems.mistyped(String.class, value));
    }

    private static JsonNode data(JsonNode whole, MessageJson json) {
        var data = whole.path("data");
        var base64 = attribute(whole, "data_base64");
        if (base64 == null) {
            return data;
        }
        if (!data.isMissingNode()) {
            throw new UnreadableMessage("data_base64", "must not be given beside data");
        }
        try {
            return json.tree(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new UnreadableMessage("data_base64", "must be base64");
        }
    }
}
