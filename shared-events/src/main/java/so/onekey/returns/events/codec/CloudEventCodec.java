package so.onekey.returns.events.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.Topic;

/**
 * Writes messages as CloudEvents 1.0 and reads them back, in Kafka's binary mode and in structured mode. Safe for any number of threads;
 * one is enough.
 */
public final class CloudEventCodec {

    /** The greatest value that is read or written, in bytes: 256 KiB. */
    public static final int MAX_BYTES = 256 * 1024;

    private final MessageJson json = new MessageJson();

    /** A codec of all messages of all topics. */
    public CloudEventCodec() {}

    /**
     * The type by which a message is known, such as {@code so.onekey.returns.ReturnApproved}.
     */
    public static String typeOf(Message message) {
        return MessageTypes.typeOf(message.getClass());
    }

    /** All types that may be found on a topic, sorted. */
    public static Set<String> typesOn(Topic topic) {
        return MessageTypes.in(topic.family()).keySet();
    }

    /**
     * Binary mode: the envelope in headers ({@code ce_id}, {@code ce_source} and so on, {@code content-type: application/json}), the data
     * as value.
     *
     * @throws IllegalArgumentException if the event breaks its contract, naming the field
     */
    public WireMessage binary(CloudEvent<?> event) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-type", ContentType.JSON);
        attributes(event).forEach((name, value) -> headers.put(BinaryMode.PREFIX + name, value));
        return new WireMessage(Map.copyOf(headers), data(event.data()));
    }

    /**
     * Structured mode: envelope and data as one JSON object, {@code content-type: application/cloudevents+json}.
     *
     * @throws IllegalArgumentException if the event breaks its contract, naming the field
     */
    public WireMessage structured(CloudEvent<?> event) {
        var envelope = new LinkedHashMap<String, Object>(attributes(event));
        envelope.put("datacontenttype", ContentType.JSON);
        envelope.put("data", sendable(event.data()));
        return new WireMessage(Map.of("content-type", ContentType.STRUCTURED), bounded(event.data(), json.bytes(envelope)));
    }

    /**
     * The data of a message alone, as JSON.
     *
     * @throws IllegalArgumentException if the message breaks its contract, naming the field
     */
    public byte[] data(Message message) {
        return bounded(message, json.bytes(sendable(message)));
    }

    /**
     * Reads a message of any topic.
     *
     * @throws UnreadableMessage if anything is wrong with it, naming the field
     */
    public CloudEvent<?> read(WireMessage wire) {
        return read(Message.class, wire, "on any topic");
    }

    /**
     * Reads a message of one topic.
     *
     * @throws UnreadableMessage if anything is wrong with it, naming the field, or its type belongs to another topic
     */
    public CloudEvent<?> read(Topic topic, WireMessage wire) {
        return read(topic.family(), wire, "on " + topic.topicName());
    }

    /**
     * Reads a message of one family.
     *
     * @param family the family of a topic, such as {@code ClaimMessage.class}
     * @throws UnreadableMessage if anything is wrong with it, naming the field, or its type belongs to another family
     */
    public <M extends Message> CloudEvent<M> read(Class<M> family, WireMessage wire) {
        return read(family, wire, "in " + family.getSimpleName());
    }

    private <M extends Message> CloudEvent<M> read(Class<M> family, WireMessage wire, String where) {
        if (wire.value().length > MAX_BYTES) {
            throw new UnreadableMessage("value", "must be at most 262,144 bytes, was " + wire.value().length);
        }
        var received = WireMode.of(wire.headers()).open(wire, json);
        var types = MessageTypes.in(family);
        var type = types.get(received.envelope().type());
        if (type == null) {
            throw new UnreadableMessage(received.typeField(), "is unknown " + where + ", was "
                    + Problems.quoted(received.envelope().type()) + "; known are " + String.join(", ", types.keySet()));
        }
        return received.envelope().around(json.message(received.data(), type.asSubclass(family)));
    }

    private static Map<String, String> attributes(CloudEvent<?> event) {
        try {
            return Envelope.write(event);
        } catch (UnreadableMessage e) {
            throw mustNotBeSent(event.data(), e);
        }
    }

    private static Message sendable(Message message) {
        try {
            Contract.check((Record) message);
            return message;
        } catch (UnreadableMessage e) {
            throw mustNotBeSent(message, e);
        }
    }

    private static byte[] bounded(Message message, byte[] value) {
        if (value.length > MAX_BYTES) {
            throw new IllegalArgumentException(typeOf(message) + " must not be sent: more than 262,144 bytes, " + value.length);
        }
        return value;
    }

    private static IllegalArgumentException mustNotBeSent(Message message, UnreadableMessage e) {
        return new IllegalArgumentException(typeOf(message) + " must not be sent: " + e.getMessage(), e);
    }
}
