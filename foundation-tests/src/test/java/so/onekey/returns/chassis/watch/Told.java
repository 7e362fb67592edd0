package so.onekey.returns.chassis.watch;

import io.micrometer.tracing.exporter.FinishedSpan;
import io.micrometer.tracing.exporter.SpanReporter;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Whom the spans of a sample service are told. */
class Told implements SpanReporter {
    private final ConcurrentLinkedQueue<FinishedSpan> spans = new ConcurrentLinkedQueue<>();

    @Override
    public void report(FinishedSpan span) {
        spans.add(span);
    }

    List<FinishedSpan> of(String trace) {
        return spans.stream().filter(span -> span.getTraceId().equals(trace)).toList();
    }

    List<FinishedSpan> all() {
        return List.copyOf(spans);
    }
}
