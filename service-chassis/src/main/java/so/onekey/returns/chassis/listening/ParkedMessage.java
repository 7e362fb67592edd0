package so.onekey.returns.chassis.listening;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record with where it came from, as it is received, parked and taken up again. */
record ParkedMessage(long id, String listener, String topic, @Nullable String key, int partition, long offset, Map<String, String> headers,
        byte @Nullable [] payload) {

    static ParkedMessage of(String listener, ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers().forEach(header -> headers.put(header.key(),
                header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        String key = record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
        return new ParkedMessage(0, listener, record.topic(), storable(key), record.partition(), record.offset(), headers, record.value());
    }

    /** PostgreSQL's text can't hold the zero character. */
    private static @Nullable String storable(@Nullable String key) {
        return key == null ? null : key.replace("\0", "\uFFFD");
    }
}
