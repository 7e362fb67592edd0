package so.onekey.returns.chassis.outside;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;

import java.io.IOException;
import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;

class TraceHeaderTest {
    private final MockClientHttpRequest request = new MockClientHttpRequest(HttpMethod.POST, URI.create("http://carrier/labels"));

    @Test
    void a_call_says_which_step_it_belongs_to() throws IOException {
        var step = Span.wrap(SpanContext.create("1".repeat(32), "2".repeat(16), TraceFlags.getSampled(), TraceState.getDefault()));

        try (var here = step.makeCurrent()) {
            call();
        }

        assertThat(request.getHeaders().getFirst("traceparent")).isEqualTo("00-" + "1".repeat(32) + "-" + "2".repeat(16) + "-01");
    }

    @Test
    void what_belongs_to_no_step_says_nothing() throws IOException {
        call();

        assertThat(request.getHeaders().containsHeader("traceparent")).isFalse();
    }

    private void call() throws IOException {
        new TraceHeader().intercept(request, new byte[0], (same, body) -> new MockClientHttpResponse()).close();
    }
}
