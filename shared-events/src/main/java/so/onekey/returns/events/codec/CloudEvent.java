package so.onekey.returns.events.codec;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.events.Message;

/**
 * A message in its envelope.
 *
 * @param id unique within the source: the same id is the same message told again; 1 to 200 visible ASCII characters
 * @param source who tells it, for ours {@code /service/aggregate type/aggregate id}; 1 to 500 visible ASCII characters
 * @param subject the key; a message that came without one gets its data's key
 * @param time when it happened
 * @param sequence the aggregate's sequence number, 0 or more; absent on what the storefront sends
 * @param data what is told
 */
public record CloudEvent<M extends Message>(String id, String source, String subject, Instant time, @Nullable Long sequence, M data) {}
