package so.onekey.returns.chassis.listening;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A parked message with what it says, which may tell who somebody is.
 *
 * @param text the payload, absent if there is none or it is no text
 * @param bytes the payload if it is no text
 */
public record ParkedContent(long id, String listener, String topic, @Nullable String key, int partition, long offset,
        Map<String, String> headers, @Nullable String text, byte @Nullable [] bytes) {

    static ParkedContent of(ParkedMessage message) {
        String text = textOf(message.payload());
        return new ParkedContent(message.id(), message.listener(), message.topic(), message.key(), message.partition(), message.offset(),
                message.headers(), text, text == null ? message.payload() : null);
    }

    private static @Nullable String textOf(byte @Nullable [] payload) {
        try {
            return payload == null ? null : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload)).toString();
        } catch (CharacterCodingException binary) {
            return null;
        }
    }
}
