package so.onekey.returns.events.codec;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** One of the two ways in which an envelope and its data are put into a Kafka record. */
sealed interface WireMode permits BinaryMode, StructuredMode {

    /** The announced mode; a record that announces nothing and has no envelope in its headers must have it in its value. */
    static WireMode of(Map<String, String> headers) {
        var byName = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        var structured = ContentType.isStructured(byName.get(ContentType.HEADER))
                || byName.keySet().stream().noneMatch(BinaryMode::isAttribute);
        return structured ? new StructuredMode(byName) : new BinaryMode(byName);
    }

    /** @throws UnreadableMessage if the envelope is incomplete or the value is not JSON */
    Received open(WireMessage wire, MessageJson json);

    /**
     * An envelope that was read and data that was not yet.
     *
     * @param typeField where the type stood
     */
    record Received(Envelope envelope, String typeField, JsonNode data) {}
}
