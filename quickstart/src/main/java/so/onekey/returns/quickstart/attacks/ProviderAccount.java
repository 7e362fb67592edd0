package so.onekey.returns.quickstart.attacks;

import org.joda.money.Money;
import so.onekey.returns.quickstart.attacks.Target.Booked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The merchant's test account at the payment provider, by Stripe's API: payments are captured and refunds read, never made. */
final class ProviderAccount {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI api;
    private final String key;

    ProviderAccount(URI api, String key) {
        this.api = api;
        this.key = key;
    }

    /** @return the payment's id */
    String capture(Money amount) {
        var form = Map.of("amount", String.valueOf(amount.getAmountMinorLong()), "currency",
                amount.getCurrencyUnit().getCode().toLowerCase(Locale.ROOT), "payment_method", "pm_card_visa", "payment_method_types[]",
                "card", "confirm", "true");
        var request = to("/v1/payment_intents").header("Content-Type", "application/x-www-form-urlencoded")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(HttpRequest.BodyPublishers.ofString(encoded(form))).build();
        return answer(request).path("id").asString();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    List<Booked> refunds(String paymentId) {
        var refunds = answer(to("/v1/refunds?limit=100&payment_intent=" + encoded(paymentId)).build()).path("data");
        return StreamSupport.stream(refunds.spliterator(), false)
                .map(refund -> new Booked(refund.path("id").asString(), refund.path("amount").asLong(), JSON.writeValueAsString(refund)))
                .toList();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(api.resolve(path)).timeout(LIMIT).header("Authorization", "Bearer " + key);
    }

    private JsonNode answer(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The provider answered " + answer.statusCode() + " to " + request.method() + " "
                        + request.uri() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw new IllegalStateException("The provider does not answer at " + api + ": " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
