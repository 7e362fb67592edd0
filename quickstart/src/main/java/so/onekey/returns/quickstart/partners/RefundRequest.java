package so.onekey.returns.quickstart.partners;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request for a refund that is well formed; whether the payment allows it is for the books to say.
 *
 * @param amount in minor units; all that is left, if absent
 * @param parameters everything that was sent, for comparison with a later request of the same key
 */
record RefundRequest(String payment, @Nullable Long amount, @Nullable String reason, Map<String, String> metadata, String parameters,
        @Nullable String key) {

    private static final Set<String> REASONS = Set.of("duplicate", "fraudulent", "requested_by_customer");
    private static final Pattern METADATA = Pattern.compile("metadata\\[([^\\[\\]]{1,40})]");
    private static final int METADATA_KEYS = 50;
    private static final int METADATA_VALUE_LENGTH = 500;
    private static final int KEY_LENGTH = 255;

    static RefundRequest of(FormParameters form, @Nullable String key) {
        if (key != null && key.length() > KEY_LENGTH) {
            throw new RefusedRequest(StripeErrors.malformed("Idempotency keys can't be longer than " + KEY_LENGTH + " characters."));
        }
        String payment = null;
        Long amount = null;
        String reason = null;
        Map<String, String> metadata = new LinkedHashMap<>();
        for (Map.Entry<String, String> parameter : form.values().entrySet()) {
            String name = parameter.getKey();
            String value = parameter.getValue();
            Matcher matcher = METADATA.matcher(name);
            if (matcher.matches()) {
                metadata.put(matcher.group(1), checkedMetadata(name, value));
            } else {
                switch (name) {
                    case "payment_intent" -> payment = value;
                    case "amount" -> amount = checkedAmount(value);
                    case "reason" -> reason = checkedReason(value);
                    default -> throw refused("parameter_unknown", "Received unknown parameter: " + name, name);
                }
            }
        }
        if (payment == null || payment.isEmpty()) {
            throw refused("parameter_missing", "Missing required param: payment_intent.", "payment_intent");
        }
        if (metadata.size() > METADATA_KEYS) {
            throw refused("parameter_invalid", "Metadata can't have more than " + METADATA_KEYS + " keys.", "metadata");
        }
        return new RefundRequest(payment, amount, reason, Collections.unmodifiableMap(metadata), form.canonical(), key);
    }

    private static Long checkedAmount(String value) {
        if (!value.matches("-?\\d{1,18}")) {
            throw refused("parameter_invalid_integer", "Invalid integer: " + value, "amount");
        }
        long amount = Long.parseLong(value);
        if (amount < 1) {
            throw refused("parameter_invalid_integer", "This value must be greater than or equal to 1.", "amount");
        }
        return amount;
    }

    private static String checkedReason(String value) {
        if (!REASONS.contains(value)) {
            throw refused("parameter_invalid", "Invalid reason: must be one of duplicate, fraudulent or requested_by_customer", "reason");
        }
        return value;
    }

    private static String checkedMetadata(String name, String value) {
        if (value.length() > METADATA_VALUE_LENGTH) {
            throw refused("parameter_invalid", "Metadata values can have up to " + METADATA_VALUE_LENGTH + " characters.", name);
        }
        return value;
    }

    private static RefusedRequest refused(String code, String message, String param) {
        return new RefusedRequest(StripeErrors.parameter(code, message, param));
    }
}
