package so.onekey.returns.quickstart.partners;

import org.jspecify.annotations.Nullable;

/** The refusals this provider knows, in the words and codes that Stripe's own clients turn into exceptions. */
final class StripeErrors {

    private static final String INVALID_REQUEST = "invalid_request_error";
    private static final String IDEMPOTENCY = "idempotency_error";
    private static final String API = "api_error";

    private StripeErrors() {}

    static Reply.Answer unauthorised() {
        return error(401, INVALID_REQUEST, null,
                "You did not provide an API key. Provide one as a bearer token, for example 'Authorization: Bearer sk_test_quickstart'.",
                null);
    }

    static Reply.Answer unknownUrl(String method, String path) {
        return error(404, INVALID_REQUEST, null, "Unrecognized request URL (" + method + ": " + path + ").", null);
    }

    static Reply.Answer missing(String what, String id, String param) {
        return error(404, INVALID_REQUEST, "resource_missing", "No such " + what + ": '" + id + "'", param);
    }

    static Reply.Answer parameter(String code, String message, String param) {
        return error(400, INVALID_REQUEST, code, message, param);
    }

    static Reply.Answer malformed(String message) {
        return error(400, INVALID_REQUEST, null, message, null);
    }

    static Reply.Answer alreadyRefunded(String payment) {
        return error(400, INVALID_REQUEST, "charge_already_refunded",
                "Charge " + StripeJson.chargeOf(payment) + " has already been refunded.", null);
    }

    static Reply.Answer tooLarge(long amount, long unrefunded, String currency) {
        return error(400, INVALID_REQUEST, "amount_too_large", "Refund amount (" + amount + " " + currency
                + ") is greater than unrefunded amount on charge (" + unrefunded + " " + currency + "), both in minor units", "amount");
    }

    static Reply.Answer declined() {
        return error(402, "card_error", "card_declined", "The card's issuer declined the refund.", null);
    }

    static Reply.Answer keyWithOtherParameters(String key) {
        return error(400, IDEMPOTENCY, null, "Keys for idempotent requests can only be used with the same parameters they were first "
                + "used with. Try using a key other than '" + key + "' if you meant to execute a different request.", null);
    }

    static Reply.Answer keyInUse(String key) {
        return error(409, IDEMPOTENCY, "idempotency_key_in_use",
                "There is currently another in-progress request using the idempotency key '" + key + "'. Please try again later.", null);
    }

    static Reply.Answer rateLimited() {
        return error(429, INVALID_REQUEST, "rate_limit", "Too many requests hit the API too quickly.", null);
    }

    static Reply.Answer broken() {
        return error(500, API, null, "An unknown error occurred.", null);
    }

    static Reply.Answer unavailable() {
        return error(503, API, null, "The simulated payment provider is down.", null);
    }

    private static Reply.Answer error(int status, String type, @Nullable String code, String message, @Nullable String param) {
        return Reply.Answer.of(status, StripeJson.error(type, code, message, param));
    }
}
