package so.onekey.returns.chassis.outside;

import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import so.onekey.returns.chassis.watch.Traces;

import java.io.IOException;

/** Tells the other side of an HTTP call which step it belongs to, by W3C's header {@code traceparent}. */
public final class TraceHeader implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
        Traces.traceparent().ifPresent(trace -> request.getHeaders().set("traceparent", trace));
        return execution.execute(request, body);
    }
}
