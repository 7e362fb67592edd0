package so.onekey.returns.events.codec;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Instants as ISO-8601 text with an offset, and nothing else: Jackson's own reader would take numbers too. */
final class InstantReader extends StdDeserializer<Instant> {

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            try {
                return parse(parser.getString());
            } catch (DateTimeParseException e) {
                throw MismatchedInputException.from(parser, Instant.class, "not an instant");
            }
        }
        throw MismatchedInputException.from(parser, Instant.class, "not a string");
    }

    static Instant parse(String text) {
        if (!Shape.INSTANT.fits(text)) {
            throw new DateTimeParseException("not of the shape of an instant", text, 0);
        }
        return OffsetDateTime.parse(text).toInstant();
    }
}
