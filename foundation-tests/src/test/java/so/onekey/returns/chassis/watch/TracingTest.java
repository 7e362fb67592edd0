package so.onekey.returns.chassis.watch;

import io.micrometer.tracing.exporter.FinishedSpan;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import so.onekey.returns.chassis.processors.Replays;
import so.onekey.returns.chassis.sample.Faults;
import so.onekey.returns.chassis.sample.Running;
import so.onekey.returns.chassis.sample.SampleTopics;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each step of a journey, and the step that it follows. */
class TracingTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Running running = new Running();
    private static ConfigurableApplicationContext instance;
    private static Told told;

    @BeforeAll
    static void start() {
        instance = running.instance(List.of(JourneyApi.class, Told.class), "--management.opentelemetry.tracing.export.schedule-delay=50ms");
        told = instance.getBean(Told.class);
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @Test
    void one_trace_holds_a_journey_and_each_step_follows_the_one_that_caused_it() throws Exception {
        String trace = "1".repeat(32);
        Faults.plan("pump along", 1, () -> new IllegalStateException("Mrs. Wong's pump is away"));

        var answer = begin("along", "00-" + trace + "-2222222222222222-01");
        assertThat(answer.body()).isEqualTo(trace);
        assertThat(answer.headers().firstValue("traceparent").orElseThrow()).startsWith("00-" + trace);
        publishedIsHeard("along");

        await().atMost(LIMIT).untilAsserted(() -> assertThat(told.of(trace)).extracting(span -> after(span, trace)).contains(
                "http post /journeys/{basin} after the caller",
                "Open after http post /journeys/{basin}",
                "Fill after http post /journeys/{basin}",
                "Basin.Filled handled by reader after Fill",
                "Basin.Filled handled by levels after Fill",
                "Filled published after Fill",
                "Fill heard by fill after Filled published",
                "Fill after Fill heard by fill",
                "EmptyLater after http post /journeys/{basin}",
                "deadline empty after EmptyLater",
                "pump called after http post /journeys/{basin}",
                "Pump after pump called"));
        var steps = told.of(trace);
        assertThat(named("Fill", steps)).allMatch(span -> "along".equals(span.getTags().get(Traces.KEY.getKey())));
        assertThat(named("pump called", steps)).hasSize(2);
        assertThat(steps.stream().flatMap(span -> span.getTags().values().stream())).noneMatch(text -> text.contains("Wong"));
        assertThat(steps).noneMatch(span -> span.getEvents().stream().anyMatch(event -> event.getValue().contains("Wong")));
    }

    @Test
    void what_is_replayed_is_no_step() throws Exception {
        begin("again", "00-" + "3".repeat(32) + "-2222222222222222-01");
        await().atMost(LIMIT).until(() -> !named("Basin.Filled handled by levels", told.of("3".repeat(32))).isEmpty());
        var before = handledByLevels();
        int started = Faults.tried("levels again");

        assertThat(instance.getBean(Replays.class).request("levels", "ops")).isEqualTo(Replays.Answer.ACCEPTED);
        await().atMost(LIMIT).until(() -> Faults.tried("levels again") > started);
        begin("afterwards", "00-" + "4".repeat(32) + "-2222222222222222-01");
        await().atMost(LIMIT).until(() -> !named("Basin.Filled handled by levels", told.of("4".repeat(32))).isEmpty());

        assertThat(named("Basin.Filled handled by levels", told.of("3".repeat(32)))).hasSize(1);
        assertThat(handledByLevels()).hasSizeGreaterThan(before.size());
    }

    @Test
    void whoever_asks_how_the_service_is_is_no_journey() throws Exception {
        send(HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness")).build());
        begin("last", "00-" + "5".repeat(32) + "-2222222222222222-01");
        await().atMost(LIMIT).until(() -> !named("Fill", told.of("5".repeat(32))).isEmpty());

        assertThat(told.all()).noneMatch(span -> span.getName().contains("actuator") || span.getName().contains("security"));
        assertThat(told.all()).noneMatch(span -> span.getTags().containsKey("http.url"));
    }

    private static List<FinishedSpan> handledByLevels() {
        return named("Basin.Filled handled by levels", told.all());
    }

    private static List<FinishedSpan> named(String name, List<FinishedSpan> spans) {
        return spans.stream().filter(span -> span.getName().equals(name)).toList();
    }

    private static String after(FinishedSpan span, String trace) {
        var names = told.of(trace).stream().collect(Collectors.toMap(FinishedSpan::getSpanId, FinishedSpan::getName));
        return span.getName() + " after " + names.getOrDefault(span.getParentId(),
                "2222222222222222".equals(span.getParentId()) ? "the caller" : "nobody");
    }

    /** What the service told, another says back. */
    private static void publishedIsHeard(String key) {
        var message = await().atMost(LIMIT).until(
                () -> running.topics.published().stream().filter(record -> record.key().equals(key)).toList(), list -> !list.isEmpty())
                .getFirst();
        var back = new ProducerRecord<>(running.topics.in(), key, message.value());
        back.headers().add("ce_traceparent", SampleTopics.header(message, "ce_traceparent").getBytes(StandardCharsets.UTF_8));
        running.topics.sendAll(List.of(back));
    }

    private static HttpResponse<String> begin(String basin, String traceparent) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address() + "/journeys/" + basin)).header("traceparent", traceparent)
                .POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String address() {
        return "http://localhost:" + instance.getEnvironment().getProperty("local.server.port");
    }
}
