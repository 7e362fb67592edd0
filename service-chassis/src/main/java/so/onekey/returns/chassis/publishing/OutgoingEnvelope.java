package so.onekey.returns.chassis.publishing;

import java.time.Instant;

/**
 * @param id the stored event's id: publishing it again can't make it another message
 * @param source /service/aggregate type/aggregate id
 * @param sequence the aggregate's sequence number, from 0
 * @param key the record's key
 * @param time when the event was stored
 * @param data the message
 */
public record OutgoingEnvelope(String id, String source, long sequence, String key, Instant time, Object data) {}
