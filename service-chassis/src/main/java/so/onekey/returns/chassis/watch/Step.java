package so.onekey.returns.chassis.watch;

import io.opentelemetry.api.trace.SpanKind;
import org.jspecify.annotations.Nullable;

/**
 * One step of a journey: a span. It holds names and ids that the log holds too, never data of a message: no personal data, no words.
 *
 * @param name in words of the business, the same for all journeys, for example {@code Claim.ReturnRequested handled by overview}
 * @param key what it is about
 * @param cause W3C's {@code traceparent} of the step that it follows; without one that is the step at hand, and without that a trace begins
 */
public record Step(String name, SpanKind kind, @Nullable String key, @Nullable String cause) {}
