package so.onekey.returns.quickstart.storefront;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import so.onekey.returns.events.codec.WireMessage;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A record as the codec reads it. */
public final class Wire {

    private Wire() {}

    public static WireMessage of(ConsumerRecord<?, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new WireMessage(headers, record.value() == null ? new byte[0] : record.value());
    }
}
