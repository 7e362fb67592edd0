package so.onekey.returns.chassis.listening;

import java.util.Map;

/** Reads what travels on Kafka; the service hands in its own. */
public interface MessageDecoder {

    /**
     * @param headers the record's headers as UTF-8 text
     * @throws UnacceptableMessage naming the field that can't be read and what would be right
     */
    Envelope<?> decode(String topic, String key, Map<String, String> headers, byte[] value);
}
