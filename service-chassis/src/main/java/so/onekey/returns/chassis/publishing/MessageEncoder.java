package so.onekey.returns.chassis.publishing;

import java.util.Map;

/** Writes a message as it travels on Kafka; the service hands in its own. */
public interface MessageEncoder {

    /** The headers and the value of the record for this envelope. */
    Encoded encode(OutgoingEnvelope envelope);

    /** Header values are UTF-8 text. */
    record Encoded(Map<String, String> headers, byte[] value) {}
}
