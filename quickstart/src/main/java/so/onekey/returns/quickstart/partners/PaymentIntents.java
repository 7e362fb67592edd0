package so.onekey.returns.quickstart.partners;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/payment_intents} that is confirmed at once: the money is captured before the answer, whatever the card. */
final class PaymentIntents {

    private static final Set<String> PARAMETERS = Set.of("amount", "currency", "confirm", "payment_method", "payment_method_types[]",
            "payment_method_types[0]");

    private final RefundBooks books;

    PaymentIntents(RefundBooks books) {
        this.books = books;
    }

    Reply.Answer create(FormParameters form, @Nullable String key) {
        form.values().keySet().stream().filter(name -> !PARAMETERS.contains(name)).findFirst().ifPresent(name -> {
            throw refused("parameter_unknown", "Received unknown parameter: " + name, name);
        });
        String amount = form.get("amount");
        String currency = form.get("currency");
        if (amount == null || !amount.matches("[1-9]\\d{0,7}")) {
            throw refused("parameter_invalid_integer", "amount must be a positive integer in the currency's minor units", "amount");
        }
        if (currency == null || !currency.matches("[A-Za-z]{3}")) {
            throw refused("parameter_invalid", "currency must be a three-letter code such as usd", "currency");
        }
        if (!"true".equals(form.get("confirm"))) {
            throw refused("parameter_missing", "This provider knows only payments that are confirmed at once: confirm=true", "confirm");
        }
        return captured(idFor(key), Long.parseLong(amount), currency.toLowerCase(Locale.ROOT), key);
    }

    /** A repeated key names the same payment. */
    private static String idFor(@Nullable String key) {
        UUID id = key == null ? UUID.randomUUID() : UUID.nameUUIDFromBytes(("payment " + key).getBytes(StandardCharsets.UTF_8));
        return "pi_" + id.toString().replace("-", "");
    }

    private Reply.Answer captured(String id, long amount, String currency, @Nullable String key) {
        try {
            books.register(id, amount, currency);
            return Reply.Answer.of(200, StripeJson.captured(id, amount, currency));
        } catch (IllegalArgumentException otherTerms) {
            return StripeErrors.keyWithOtherParameters(String.valueOf(key));
        }
    }

    private static RefusedRequest refused(String code, String message, String param) {
        return new RefusedRequest(StripeErrors.parameter(code, message, param));
    }
}
