package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.onekey.returns.events.NotificationMessage.NotificationSent;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.process.OtlpSpans.Span;
import so.onekey.returns.quickstart.process.SharedHouse.Running;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From the click of a customer to the call that pays and the mail: one trace through three services, and the shop between them. */
@ExtendWith(SharedHouse.class)
class OneTraceTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String CALLER = "00f067aa0ba902b7";

    @Test
    void one_trace_shows_a_cancellation_from_the_request_to_the_payment_and_the_mail(Running running) throws Exception {
        String trace = UUID.randomUUID().toString().replace("-", "");
        var order = DemoOrder.next();
        running.stage().storefront().publish(order.placed());
        running.stage().awaitKnown(order);

        String claim = claim(order, trace, running);

        await().atMost(LIMIT).until(() -> !running.witness().about(claim, RefundIssued.class).isEmpty()
                && running.witness().about(claim, NotificationSent.class).size() > 1);
        await().atMost(LIMIT).untilAsserted(() -> {
            var steps = running.collector().ofTrace(trace);
            assertThat(steps).extracting(Span::service).contains("claims-service", "refund-service", "notification-service");
            assertThat(steps).extracting(Span::name).contains("http post /api/claims", "ReturnApproved published",
                    "ShipmentStopRequested published", "RefundScheduled published", "provider-refund called", "told by the provider",
                    "RefundIssued published", "mail called",
                    "NotificationSent published");
            assertThat(steps).allSatisfy(step -> assertThat(causes(steps)).as(step.toString()).containsKey(step.parent()));
        });
        assertThat(running.collector().ofTrace(trace)).flatExtracting(Span::attributes)
                .noneMatch(text -> text.contains(order.email()) || text.contains("Kim"));
    }

    private static Map<String, String> causes(List<Span> steps) {
        var causes = steps.stream().collect(Collectors.toMap(Span::id, Span::name));
        causes.put(CALLER, "the caller");
        return causes;
    }

    private static String claim(DemoOrder order, String trace, Running running) throws IOException, InterruptedException {
        var line = Map.of("lineId", "1", "quantity", 2, "reason", "NO_LONGER_WANTED", "remedy", "REFUND", "packagingOpened", false,
                "artificialDamage", false, "hazard", false);
        var body = JsonMapper.shared()
                .writeValueAsString(Map.of("orderId", order.orderId(), "email", order.email(), "lines", List.of(line)));
        var request = HttpRequest.newBuilder(running.house().claims().url().resolve("/api/claims"))
                .header("Authorization", "Bearer " + running.house().tokens().of("storefront", Duration.ofHours(1), "storefront"))
                .header("Content-Type", "application/json").header("Idempotency-Key", "trace-" + order.orderId())
                .header("traceparent", "00-" + trace + "-" + CALLER + "-01").POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("traceparent").orElseThrow()).startsWith("00-" + trace);
            return JsonMapper.shared().readTree(answer.body()).get("claimId").asString();
        }
    }
}
