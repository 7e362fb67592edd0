package so.onekey.returns.events.codec;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.events.Message;

/** The CloudEvents attributes of a message, as text, in either mode. */
record Envelope(String id, String source, String type, @Nullable String subject, Instant time, @Nullable Long sequence) {

    private static final Pattern VERSION = Pattern.compile("1\\.[0-9]{1,3}");
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");
    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,19}");
    private static final int MAX_ID = 200;
    private static final int MAX_SOURCE = 500;

    /**
     * @param attribute looks an attribute up by its name, null if it isn't there
     * @param prefix what the name has in front of it in this mode, for refusals
     */
    static Envelope read(UnaryOperator<@Nullable String> attribute, String prefix) {
        var reader = new Reader(attribute, prefix);
        var version = reader.required("specversion");
        if (!VERSION.matcher(version).matches()) {
            throw reader.refusal("specversion", "must be 1.0, was " + Problems.quoted(version));
        }
        return new Envelope(reader.visible("id", MAX_ID), reader.visible("source", MAX_SOURCE), reader.required("type"),
                attribute.apply("subject") == null ? null : reader.visible("subject", MAX_ID), reader.time(), reader.sequence());
    }

    /** The attributes in the order in which they are written; the sequence padded so that it sorts as text. */
    static Map<String, String> write(CloudEvent<?> event) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("specversion", "1.0");
        attributes.put("id", event.id());
        attributes.put("source", event.source());
        attributes.put("type", MessageTypes.typeOf(event.data().getClass()));
        attributes.put("subject", event.subject());
        attributes.put("time", event.time().toString());
        if (event.sequence() != null) {
            attributes.put("sequence", String.format(Locale.ROOT, "%019d", event.sequence()));
        }
        read(attributes::get, "");
        return attributes;
    }

    <M extends Message> CloudEvent<M> around(M data) {
        return new CloudEvent<>(id, source, subject == null ? data.key() : subject, time, sequence, data);
    }

    private record Reader(UnaryOperator<@Nullable String> attribute, String prefix) {

        String required(String name) {
            var value = attribute.apply(name);
            if (value == null) {
                throw refusal(name, Words.REQUIRED);
            }
            return value;
        }

        String visible(String name, int max) {
            var value = required(name);
            if (value.length() > max || !VISIBLE.matcher(value).matches()) {
                throw refusal(name, "must be 1 to " + max + " visible ASCII characters, was " + value.length() + " characters");
            }
            return value;
        }

        Instant time() {
            var value = required("time");
            try {
                var time = InstantReader.parse(value);
                if (Contract.inBounds(time)) {
                    return time;
                }
            } catch (DateTimeParseException e) {
                // falls through to the one refusal of whatever is no instant
            }
            throw refusal("time", Shape.INSTANT.words() + ", was " + Problems.quoted(value));
        }

        @Nullable
        Long sequence() {
            var value = attribute.apply("sequence");
            if (value == null) {
                return null;
            }
            try {
                if (SEQUENCE.matcher(value).matches()) {
                    return Long.valueOf(value);
                }
            } catch (NumberFormatException e) {
                // falls through to the one refusal of whatever is no sequence number
            }
            throw refusal("sequence", "must be a number of at most 19 digits, was " + Problems.quoted(value));
        }

        UnreadableMessage refusal(String name, String problem) {
            return new UnreadableMessage(prefix + name, problem);
        }
    }
}
