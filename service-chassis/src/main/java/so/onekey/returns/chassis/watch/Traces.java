package so.onekey.returns.chassis.watch;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * The steps of journeys as spans of OpenTelemetry. What goes from one step to the next, in an event's metadata, a message's header or an
 * ordered call, is W3C's {@code traceparent}; so one trace holds a whole journey, however long it takes. The log has the same trace.
 */
public final class Traces {
    /** What a step is about. */
    public static final AttributeKey<String> KEY = AttributeKey.stringKey("chassis.key");
    static final String TRACEPARENT = "traceparent";
    private static final TextMapGetter<String> THE_TEXT_ITSELF = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(TRACEPARENT);
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String header) {
            return header.equals(TRACEPARENT) ? traceparent : null;
        }
    };
    private final Tracer tracer;

    Traces(OpenTelemetry openTelemetry) {
        this.tracer = openTelemetry.getTracer("so.onekey.returns.chassis");
    }

    /** What is done in a step. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object, X extends Exception> {
        T perform() throws X;
    }

    /** Takes a step: what is called in it, stored in it or logged in it belongs to it. */
    public <T extends @Nullable Object, X extends Exception> T take(Step step, Work<T, X> work) throws X {
        Span span = begin(step);
        try (var here = span.makeCurrent(); var about = LogContext.about(step.key())) {
            return work.perform();
        } catch (Throwable failure) {
            // Not its message: that could hold what a customer wrote.
            span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
            throw failure;
        } finally {
            span.end();
        }
    }

    /** Does work again that was done before: it belongs to its trace in the log, and is no step. */
    <T extends @Nullable Object, X extends Exception> T again(@Nullable String key, @Nullable String cause, Work<T, X> work) throws X {
        try (var here = after(cause).makeCurrent(); var about = LogContext.about(key)) {
            return work.perform();
        }
    }

    /** Begins a step that somebody else ends. It has a link to the step at hand if it follows another one. */
    public Span begin(Step step) {
        SpanContext atHand = Span.current().getSpanContext();
        SpanBuilder builder = tracer.spanBuilder(step.name()).setSpanKind(step.kind()).setParent(after(step.cause()));
        if (step.cause() != null && atHand.isValid()) {
            builder.addLink(atHand);
        }
        Span span = builder.startSpan();
        if (step.key() != null) {
            span.setAttribute(KEY, step.key());
        }
        return span;
    }

    private static Context after(@Nullable String cause) {
        return cause == null
                ? Context.current()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), cause, THE_TEXT_ITSELF);
    }

    /** The step at hand for whatever follows it. */
    public static Optional<String> traceparent() {
        return traceparentOf(Span.current());
    }

    /** A step for whatever follows it. */
    public static Optional<String> traceparentOf(Span step) {
        SpanContext trace = step.getSpanContext();
        return trace.isValid()
                ? Optional.of("00-" + trace.getTraceId() + "-" + trace.getSpanId() + "-" + trace.getTraceFlags().asHex())
                : Optional.empty();
    }
}
