package so.onekey.returns.events.codec;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.events.Message;

/** The CloudEvents attributes of a message, as text, in either mode. */
record Envelope(String id, String source, String type, @Nullable String subject, Instant time, @Nullable Long sequence) {

    /**
     * @param attribute looks an attribute up by its name, null if it isn't there
     * @param prefix what the name has in front of it in this mode, for refusals
     */
    static Envelope read(UnaryOperator<@Nullable String> attribute, String prefix) {
        var reader = new Reader(attribute, prefix);
        var version = reader.required("specversion");
        if (!Shape.VERSION.fits(version)) {
            throw reader.refusal("specversion", Shape.VERSION.words() + ", was " + Problems.quoted(version));
        }
        return new Envelope(reader.visible("id", Shape.EVENT_ID), reader.visible("source", Shape.SOURCE), reader.required("type"),
                attribute.apply("subject") == null ? null : reader.visible("subject", Shape.EVENT_ID), reader.time(), reader.sequence());
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

        String visible(String name, Shape shape) {
            var value = required(name);
            if (!shape.fits(value)) {
                throw refusal(name, shape.words() + ", was " + value.length() + " characters");
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
                if (Shape.SEQUENCE.fits(value)) {
                    return Long.valueOf(value);
                }
            } catch (NumberFormatException e) {
                // falls through to the one refusal of whatever is no sequence number
            }
            throw refusal("sequence", Shape.SEQUENCE.words() + ", was " + Problems.quoted(value));
        }

        UnreadableMessage refusal(String name, String problem) {
            return new UnreadableMessage(prefix + name, problem);
        }
    }
}
