package so.onekey.returns.refunds.settlement;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param subject opaque, of their login
 * @param key the Idempotency-Key, if one was sent
 */
record Caller(String subject, @Nullable String key) {}
