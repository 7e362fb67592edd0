package so.onekey.returns.notifications;

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

import java.util.Arrays;
import java.util.Map;

/** Lets the chassis speak the language of shared-events. */
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
            CloudEvent<?> event = codec.read(topicOf(topic), new WireMessage(headers, value));
            if (!key.equals(event.data().key())) {
                throw new UnacceptableMessage("key: the record's key must be the message's, " + event.data().key());
            }
            return new Envelope<>(CloudEventCodec.typeOf(event.data()), event.id(), event.source(), event.sequence(), key, event.time(),
                    event.data());
        } catch (UnreadableMessage unreadable) {
            throw new UnacceptableMessage(unreadable.getMessage(), unreadable);
        }
    }

    private static Topic topicOf(String name) {
        return Arrays.stream(Topic.values()).filter(topic -> topic.topicName().equals(name)).findFirst().orElseThrow();
    }
}
