package so.onekey.returns.refunds;

import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.MessageDecoder;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import so.onekey.returns.chassis.publishing.MessageEncoder;
import so.onekey.returns.chassis.publishing.OutgoingEnvelope;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.events.codec.UnreadableMessage;
import so.onekey.returns.events.codec.WireMessage;

/** The codec of the shared messages, as the chassis wants it. */
@Component
class SharedMessages implements MessageEncoder, MessageDecoder {
    private final CloudEventCodec codec = new CloudEventCodec();

    @Override
    public Encoded encode(OutgoingEnvelope envelope) {
        var wire = codec.binary(new CloudEvent<>(envelope.id(), envelope.source(), envelope.key(), envelope.time(), envelope.sequence(),
                (Message) envelope.data()));
        return new Encoded(wire.headers(), wire.value());
    }

    @Override
    public Envelope<?> decode(String topic, String key, Map<String, String> headers, byte[] value) {
        try {
            var event = codec.read(topicOf(topic), new WireMessage(headers, value));
            return new Envelope<>(CloudEventCodec.typeOf(event.data()), event.id(), event.source(), event.sequence(), key, event.time(),
                    event.data());
        } catch (UnreadableMessage unreadable) {
            throw new UnacceptableMessage(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static Topic topicOf(String name) {
        return Arrays.stream(Topic.values()).filter(topic -> topic.topicName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no messages are known for the topic " + name));
    }
}
