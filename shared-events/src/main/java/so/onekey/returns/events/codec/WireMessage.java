package so.onekey.returns.events.codec;

import java.util.Arrays;
import java.util.Map;

/**
 * A Kafka record's headers and value.
 *
 * @param headers {@code content-type} and, in binary mode, {@code ce_*}; names are read without regard to case
 * @param value the bytes, UTF-8; empty where the record has none (a tombstone)
 */
public record WireMessage(Map<String, String> headers, byte[] value) {

    @Override
    public boolean equals(Object other) {
        return other instanceof WireMessage that && headers.equals(that.headers) && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return 31 * headers.hashCode() + Arrays.hashCode(value);
    }

    /** Without the value, which may hold personal data. */
    @Override
    public String toString() {
        return "WireMessage[headers=" + headers.keySet() + ", value=" + value.length + " bytes]";
    }
}
