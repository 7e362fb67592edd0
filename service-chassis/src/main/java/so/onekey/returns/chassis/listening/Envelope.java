package so.onekey.returns.chassis.listening;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A message as it came from Kafka, read by the service's codec.
 *
 * @param type the CloudEvents type
 * @param id unique within the source
 * @param source who says it
 * @param sequence the position among the source's messages, absent where the source counts none
 * @param key the record's key
 * @param time when it happened, as the source says
 * @param data the message itself
 * @param <M> the topic's family of messages
 */
public record Envelope<M>(String type, String id, String source, @Nullable Long sequence, String key, Instant time, M data) {}
