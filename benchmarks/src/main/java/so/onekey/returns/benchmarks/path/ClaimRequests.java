package so.onekey.returns.benchmarks.path;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.journeys.DemoOrder;

/** {@code POST /api/claims}, as the storefront asks for its customers. */
final class ClaimRequests implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final String BODY = """
            {"orderId":"%s","email":"%s","lines":[{"lineId":"1","quantity":1,"reason":"%s","remedy":"REFUND","packagingOpened":%s,\
            "artificialDamage":false,"hazard":false}]}""";
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String token;

    ClaimRequests(House house) {
        address = house.claims().url().resolve("/api/claims");
        token = "Bearer " + house.tokens().of("storefront", A_DAY, "storefront");
    }

    /**
     * What came back.
     *
     * @param claimId empty if there is no claim
     */
    record Answer(int status, String claimId) {}

    /** @param approved whether there is a reason to take it back, and so a label for the parcel */
    CompletableFuture<Answer> send(DemoOrder order, boolean approved) {
        var body = BODY.formatted(order.orderId(), order.email(), approved ? "DEFECTIVE" : "NO_LONGER_WANTED", !approved);
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).header("Authorization", token)
                .header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .thenApply(answer -> new Answer(answer.statusCode(), claimOf(answer)));
    }

    private static String claimOf(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").map(location -> location.substring(location.lastIndexOf('/') + 1)).orElse("");
    }

    @Override
    public void close() {
        http.close();
    }
}
