package so.onekey.returns.chassis.publishing;

/**
 * A public message that follows from a stored event.
 *
 * @param topic where it goes
 * @param key what keeps its order among the messages of the topic
 * @param data the message, as the service's codec knows it
 */
public record Outgoing(String topic, String key, Object data) {}
