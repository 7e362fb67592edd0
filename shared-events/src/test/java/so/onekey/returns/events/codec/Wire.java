package so.onekey.returns.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import so.onekey.returns.events.Message;

/** Events and records as tests need them: good ones to break. */
final class Wire {
    static final CloudEventCodec CODEC = new CloudEventCodec();

    private Wire() {}

    static <M extends Message> CloudEvent<M> event(M message) {
        return new CloudEvent<>("e-1", "/claims-service/claim/c-7f3a", message.key(), Messages.AT, 7L, message);
    }

    static WireMessage placed(String json) {
        return binary("so.onekey.storefront.OrderPlaced", json);
    }

    static WireMessage binary(String type, String json) {
        return new WireMessage(headers(type), json.getBytes(UTF_8));
    }

    static WireMessage structured(String json) {
        return new WireMessage(Map.of("content-type", "application/cloudevents+json"), json.getBytes(UTF_8));
    }

    static String json(Message message) {
        return new String(CODEC.data(message), UTF_8);
    }

    static Map<String, String> headers(String type) {
        return new HashMap<>(Map.of("content-type", "application/json", "ce_specversion", "1.0", "ce_id", "e-1", "ce_source", "/storefront",
                "ce_type", type, "ce_time", "2026-03-02T17:30:00+08:00"));
    }
}
