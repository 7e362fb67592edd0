package so.onekey.returns.events.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Strings and nothing else: Jackson's own reader takes a list in place of a string apart and then blames what comes after it. */
final class TextReader extends StdDeserializer<String> {

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        throw MismatchedInputException.from(parser, String.class, "not a string");
    }
}
