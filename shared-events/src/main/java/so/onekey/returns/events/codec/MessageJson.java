package so.onekey.returns.events.codec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import so.onekey.returns.events.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Bytes to a tree, a tree to a record, and back; whatever goes wrong is said in our words. */
final class MessageJson {
    private final JsonMapper mapper = StrictMapper.create();

    /** Any JSON value, strictly UTF-8 whatever the parser might guess. */
    JsonNode tree(byte[] value) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
            if (text.isBlank()) {
                throw new UnreadableMessage("value", "must be a JSON object, was empty");
            }
            return mapper.readTree(text);
        } catch (CharacterCodingException e) {
            throw new UnreadableMessage("value", "must be UTF-8");
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    <M extends Message> M message(JsonNode data, Class<M> type) {
        if (!data.isObject()) {
            throw new UnreadableMessage("data", Problems.mistyped(type, data));
        }
        try {
            var message = mapper.treeToValue(data, type);
            Contract.check((Record) (Object) message);
            return message;
        } catch (JacksonException e) {
            throw refused(e, data);
        }
    }

    byte[] bytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    <T extends JsonNode> T toTree(Object value) {
        return mapper.valueToTree(value);
    }

    private static UnreadableMessage refused(JacksonException e, JsonNode data) {
        var path = new StringBuilder();
        var found = data;
        for (var step : e.getPath()) {
            var name = step.getPropertyName();
            found = name == null ? found.path(step.getIndex()) : found.path(name);
            path.append(name == null ? "[" + step.getIndex() + "]" : path.isEmpty() ? name : "." + name);
        }
        var problem = switch (e) {
            case RefusedValue refusal -> refusal.getOriginalMessage();
            case MismatchedInputException mismatch when mismatch.getTargetType() != null ->
                Problems.mistyped(mismatch.getTargetType(), found);
            case InputCoercionException coercion when coercion.getTargetType() != null ->
                Problems.mistyped(coercion.getTargetType(), found);
            default -> "can't be read";
        };
        return new UnreadableMessage(path.isEmpty() ? "data" : path.toString(), problem);
    }

    private static UnreadableMessage notJson(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return new UnreadableMessage("value",
                    "must be nested at most 32 levels deep, with names of at most 200 characters and numbers of 100");
        }
        var at = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
        var twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
        return new UnreadableMessage(where(e), (twice ? "must be given once, was given twice" : "must be valid JSON, was broken") + at);
    }

    private static String where(JacksonException e) {
        if (e.processor() instanceof JsonParser parser) {
            var path = parser.streamReadContext().pathAsPointer().toString().replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.');
            return path.startsWith(".") ? path.substring(1) : path;
        }
        return "";
    }
}
