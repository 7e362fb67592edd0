package so.onekey.returns.refunds;

import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Instant;

/** What Stripe tells by webhook, in its published shapes, and how it signs it. */
public final class StripeEvents {
    public static final String SECRET = "whsec_of_tests_with_enough_letters";

    private StripeEvents() {}

    /** @param refundKey what the refund carries, or nothing for one that is not ours */
    public static String refund(String eventId, String type, String refund, String paymentIntent, String refundKey, String status) {
        return event(eventId, type, """
                {"id": "%s", "object": "refund", "amount": 9950, "balance_transaction": "txn_1", "charge": "ch_1", "created": 1772443860,
                  "currency": "usd", "destination_details": {"card": {"reference_status": "pending", "type": "refund"}, "type": "card"},
                  %s"metadata": {%s}, "payment_intent": "%s", "reason": null, "receipt_number": null, "status": "%s"}""".formatted(refund,
                status.equals("failed") ? "\"failure_reason\": \"expired_or_canceled_card\", " : "",
                refundKey.isEmpty() ? "" : "\"refund_key\": \"" + refundKey + "\"", paymentIntent, status));
    }

    public static String dispute(String eventId, String type, String dispute, String paymentIntent, String status) {
        return event(eventId, type, """
                {"id": "%s", "object": "dispute", "amount": 20300, "charge": "ch_1", "currency": "usd", "is_charge_refundable": false,
                  "metadata": {}, "payment_intent": "%s", "reason": "fraudulent", "status": "%s"}""".formatted(dispute, paymentIntent,
                status));
    }

    public static String event(String eventId, String type, String object) {
        return """
                {"id": "%s", "object": "event", "api_version": "2026-07-29.dahlia", "created": 1772443861, "livemode": true,
                 "pending_webhooks": 1, "request": {"id": null, "idempotency_key": null}, "type": "%s", "data": {"object": %s}}"""
                .formatted(eventId, type, object);
    }

    public static String signed(String body) {
        return signed(body, SECRET, Instant.now());
    }

    public static String signed(String body, String secret, Instant at) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, secret, at.getEpochSecond());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
