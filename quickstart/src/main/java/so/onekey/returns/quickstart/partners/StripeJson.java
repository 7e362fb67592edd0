package so.onekey.returns.quickstart.partners;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stripe's objects as they are written on the wire. */
final class StripeJson {

    private static final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private StripeJson() {}

    static String refund(Books.Refund refund) {
        return write(refundObject(refund));
    }

    static String list(List<Books.Refund> page, boolean hasMore) {
        ObjectNode list = json.createObjectNode();
        list.put("object", "list");
        list.put("url", "/v1/refunds");
        list.put("has_more", hasMore);
        ArrayNode data = list.putArray("data");
        page.forEach(refund -> data.add(refundObject(refund)));
        return write(list);
    }

    /** A payment whose money has arrived. */
    static String captured(String payment, long amount, String currency) {
        ObjectNode intent = json.createObjectNode();
        intent.put("id", payment);
        intent.put("object", "payment_intent");
        intent.put("amount", amount);
        intent.put("amount_received", amount);
        intent.put("currency", currency);
        intent.put("latest_charge", chargeOf(payment));
        intent.put("livemode", false);
        intent.put("status", "succeeded");
        return write(intent);
    }

    /** @param refund as {@link #refund} writes it */
    static String event(String id, String type, String refund, Instant at) {
        ObjectNode event = json.createObjectNode();
        event.put("id", id);
        event.put("object", "event");
        event.put("created", at.getEpochSecond());
        event.put("livemode", false);
        event.put("type", type);
        event.putObject("data").set("object", json.readTree(refund));
        return write(event);
    }

    static String error(String type, @Nullable String code, String message, @Nullable String param) {
        ObjectNode answer = json.createObjectNode();
        ObjectNode error = answer.putObject("error");
        if (code != null) {
            error.put("code", code);
        }
        error.put("message", message);
        if (param != null) {
            error.put("param", param);
        }
        error.put("type", type);
        return write(answer);
    }

    static String books(Books books) {
        return write(books);
    }

    static String chargeOf(String payment) {
        return "ch_" + payment.replaceFirst("^pi_", "");
    }

    private static ObjectNode refundObject(Books.Refund refund) {
        ObjectNode object = json.createObjectNode();
        object.put("id", refund.id());
        object.put("object", "refund");
        object.put("amount", refund.amount());
        object.putNull("balance_transaction");
        object.put("charge", chargeOf(refund.payment()));
        object.put("created", refund.bookedAt().getEpochSecond());
        object.put("currency", refund.currency());
        if (refund.status() == Books.Status.FAILED) {
            object.put("failure_reason", "lost_or_stolen_card");
        }
        ObjectNode metadata = object.putObject("metadata");
        refund.metadata().forEach(metadata::put);
        object.put("payment_intent", refund.payment());
        object.put("reason", refund.reason());
        object.putNull("receipt_number");
        object.putNull("source_transfer_reversal");
        object.put("status", refund.status().name().toLowerCase(Locale.ROOT));
        object.putNull("transfer_reversal");
        return object;
    }

    private static String write(Object value) {
        return json.writeValueAsString(value);
    }
}
