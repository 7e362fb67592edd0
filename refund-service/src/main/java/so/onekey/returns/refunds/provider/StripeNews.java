package so.onekey.returns.refunds.provider;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import so.onekey.returns.refunds.approval.PaymentKey;
import so.onekey.returns.refunds.payment.PaymentCommand;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteDispute;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordAcceptance;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordRefusal;
import tools.jackson.databind.JsonNode;

/** What an event of Stripe means for a payment. Refunds that are not ours carry no key of ours; the storefront tells of those. */
final class StripeNews {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_]{1,200}");
    private static final Pattern STATUS = Pattern.compile("[a-z_]{1,50}");
    private static final Pattern ATTEMPT = Pattern.compile("[1-9][0-9]{0,3}");

    private StripeNews() {}

    /** Nothing where it means nothing to us. */
    static Optional<PaymentCommand> commandOf(JsonNode event, Instant now) {
        JsonNode object = event.path("data").path("object");
        return switch (text(event, "type")) {
            case "refund.created", "refund.updated", "refund.failed", "charge.refund.updated" -> refund(object, now);
            case "charge.dispute.created", "charge.dispute.closed" -> dispute(object, now);
            default -> Optional.empty();
        };
    }

    private static Optional<PaymentCommand> refund(JsonNode refund, Instant now) {
        String id = text(refund, "id");
        String paymentId = text(refund, "payment_intent");
        String key = text(refund.path("metadata"), StripeRefunds.KEY);
        int attemptAt = key.lastIndexOf(':') + 1;
        String before = ":" + paymentId + ":";
        int refundEnds = attemptAt - before.length();
        String attempt = key.substring(attemptAt);
        if (!ID.matcher(id).matches() || paymentId.isEmpty() || refundEnds <= 0 || !key.startsWith(before, refundEnds)
                || !ATTEMPT.matcher(attempt).matches()) {
            return Optional.empty();
        }
        var payment = new PaymentKey(Providers.STRIPE, paymentId);
        String refundId = key.substring(0, refundEnds);
        String status = text(refund, "status");
        return switch (status) {
            case "pending", "succeeded" -> Optional.of(new RecordAcceptance(payment, refundId, Integer.parseInt(attempt), id, now));
            case "failed", "canceled" -> Optional.of(new RecordRefusal(payment, refundId, Integer.parseInt(attempt),
                    FailureCodes.code(text(refund, "failure_reason"), "refund_" + status), id, now));
            default -> Optional.empty();
        };
    }

    private static Optional<PaymentCommand> dispute(JsonNode dispute, Instant now) {
        String id = text(dispute, "id");
        String paymentId = text(dispute, "payment_intent");
        String status = text(dispute, "status");
        return ID.matcher(id).matches() && ID.matcher(paymentId).matches() && STATUS.matcher(status).matches()
                ? Optional.of(new NoteDispute(new PaymentKey(Providers.STRIPE, paymentId), id, status, now))
                : Optional.empty();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
