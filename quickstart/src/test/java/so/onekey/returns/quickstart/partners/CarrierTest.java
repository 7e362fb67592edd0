package so.onekey.returns.quickstart.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CarrierTest {

    static final Duration LIMIT = Duration.ofSeconds(60);
    static final String RMA = "RMA-7K3M9-QXT20";

    @TempDir
    Path folder;
    Carrier carrier;
    final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() {
        carrier = Carrier.start(folder.resolve("carrier.ndjson"));
    }

    @AfterEach
    void stop() {
        carrier.close();
        http.close();
    }

    @Test
    void a_label_is_a_pdf_with_a_tracking_number() throws Exception {
        JsonNode label = json(ask("L-1", RMA));

        assertThat(label.get("carrier").asString()).isEqualTo(Carrier.NAME);
        assertThat(label.get("trackingNumber").asString()).matches("RT[0-9A-F]{12}");
        String pdf = new String(Base64.getDecoder().decode(label.get("label").asString()), StandardCharsets.US_ASCII);
        assertThat(pdf).startsWith("%PDF-1.4").contains(RMA, label.get("trackingNumber").asString()).endsWith("%%EOF\n");
        assertThat(pdf.substring(Integer.parseInt(pdf.replaceAll("(?s).*startxref\n(\\d+)\n.*", "$1")))).startsWith("xref");
    }

    @Test
    void a_reference_has_one_label_however_often_it_is_asked_for() throws Exception {
        String first = ask("L-1", RMA).body();

        assertThat(ask("L-1", RMA).body()).isEqualTo(first);
        assertThat(ask("L-1", "RMA-00000-00000").statusCode()).isEqualTo(409);
        assertThat(carrier.labels()).hasSize(1);
        assertThat(carrier.labelRequestsReceived()).isEqualTo(3);
    }

    @Test
    void what_is_not_asked_properly_is_refused() throws Exception {
        assertThat(post("{}").statusCode()).isEqualTo(422);
        assertThat(post("nonsense").statusCode()).isEqualTo(400);
        assertThat(send(HttpRequest.newBuilder(carrier.address().resolve("/scans"))).statusCode()).isEqualTo(401);
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/scans?after=x").statusCode()).isEqualTo(400);
    }

    @Test
    void scans_are_told_in_order_from_where_the_reader_stopped() throws Exception {
        ask("L-1", RMA);
        carrier.scan("L-1");
        carrier.scan("L-1", Carrier.Kind.IN_TRANSIT);
        carrier.scan("L-1", Carrier.Kind.DELIVERED);

        assertThat(json(get("/scans?after=0&limit=2")).get("scans")).extracting(scan -> scan.get("kind").asString())
                .containsExactly("ACCEPTED", "IN_TRANSIT");
        JsonNode last = json(get("/scans?after=2&limit=500")).get("scans");
        assertThat(last).extracting(scan -> scan.get("sequence").asInt()).containsExactly(3);
        assertThat(last.get(0).get("trackingNumber").asString()).isEqualTo(carrier.labelOf(RMA).orElseThrow().trackingNumber());
        assertThat(json(get("/scans?after=3&limit=500")).get("scans")).isEmpty();
    }

    @Test
    void a_lost_parcel_is_never_scanned_again_and_an_unknown_one_never() throws Exception {
        ask("L-1", RMA);
        assertThat(carrier.scan("L-1")).isTrue();
        carrier.lose("L-1");

        assertThat(carrier.scan("L-1", Carrier.Kind.DELIVERED)).isFalse();
        assertThat(carrier.scans()).hasSize(1);
        assertThatThrownBy(() -> carrier.scan("L-2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_restart_finds_labels_scans_and_losses_again() throws Exception {
        String first = ask("L-1", RMA).body();
        ask("L-2", "RMA-00000-00000");
        carrier.scan("L-1");
        carrier.lose("L-2");
        var labels = carrier.labels();
        var scans = carrier.scans();
        carrier.close();

        carrier = Carrier.start(folder.resolve("carrier.ndjson"));
        assertThat(carrier.labels()).isEqualTo(labels);
        assertThat(carrier.scans()).isEqualTo(scans);
        assertThat(carrier.scan("L-2")).isFalse();
        assertThat(ask("L-1", RMA).body()).isEqualTo(first);
    }

    @Test
    void a_carrier_that_is_down_or_refuses_makes_nothing() throws Exception {
        carrier.behave(new CarrierBehaviour.Down());
        assertThat(ask("L-1", RMA).statusCode()).isEqualTo(503);
        carrier.behave(new CarrierBehaviour.Refuse());
        assertThat(ask("L-1", RMA).statusCode()).isEqualTo(422);
        assertThat(get("/scans").statusCode()).isEqualTo(200);
        assertThat(carrier.labels()).isEmpty();

        carrier.behaveNormally();
        assertThat(ask("L-1", RMA).statusCode()).isEqualTo(201);
    }

    @Test
    void a_lost_answer_leaves_a_label_that_the_next_request_gets() throws Exception {
        carrier.behave(new CarrierBehaviour.LoseAnswer());
        assertThatThrownBy(() -> ask("L-1", RMA)).isInstanceOf(IOException.class);
        var made = carrier.labelOf(RMA).orElseThrow();

        carrier.behaveNormally();
        assertThat(json(ask("L-1", RMA)).get("trackingNumber").asString()).isEqualTo(made.trackingNumber());
    }

    @Test
    void a_held_answer_is_in_the_books_before_it_is_heard() throws Exception {
        Hold hold = new Hold();
        carrier.behave(new CarrierBehaviour.HoldAnswer(hold));
        var answer = CompletableFuture.supplyAsync(() -> unchecked(() -> ask("L-1", RMA)));

        hold.awaitReached(LIMIT);
        assertThat(carrier.labels()).hasSize(1);
        assertThat(answer).isNotDone();
        hold.release();
        assertThat(answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS).statusCode()).isEqualTo(201);
    }

    @Test
    void a_slow_carrier_takes_its_time_and_can_be_closed_at_once() throws Exception {
        carrier.behave(new CarrierBehaviour.Slow(Duration.ofMillis(150)));
        long before = System.nanoTime();
        assertThat(ask("L-1", RMA).statusCode()).isEqualTo(201);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(150));

        carrier.behave(new CarrierBehaviour.Slow(Duration.ofHours(1)));
        var answer = CompletableFuture.supplyAsync(() -> unchecked(() -> ask("L-2", RMA)));
        await().atMost(LIMIT).until(() -> carrier.requestsReceived() == 2);
        carrier.close();
        assertThatThrownBy(() -> answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS)).hasRootCauseInstanceOf(IOException.class);
        assertThat(Files.readString(folder.resolve("carrier.ndjson"))).doesNotContain("L-2");
    }

    private interface Call {
        HttpResponse<String> make() throws Exception;
    }

    private static HttpResponse<String> unchecked(Call call) {
        try {
            return call.make();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpResponse<String> ask(String reference, String rmaNumber) throws Exception {
        return post("{\"reference\": \"%s\", \"rmaNumber\": \"%s\", \"service\": \"return\"}".formatted(reference, rmaNumber));
    }

    private HttpResponse<String> post(String body) throws Exception {
        return send(HttpRequest.newBuilder(carrier.address().resolve("/labels")).header("Authorization", "Bearer k")
                .header("Idempotency-Key", "k").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(carrier.address().resolve(path)).header("Authorization", "Bearer k"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
        return JsonMapper.shared().readTree(response.body());
    }
}
