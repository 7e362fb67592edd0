package so.onekey.returns.events.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Enum constants by their exact name: Jackson's own reader would trim what it reads. */
final class EnumReader extends StdDeserializer<Enum<?>> {
    private final Class<? extends Enum<?>> type;

    EnumReader(Class<? extends Enum<?>> type) {
        super(type);
        this.type = type;
    }

    @Override
    public Enum<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            for (var constant : type.getEnumConstants()) {
                if (constant.name().equals(parser.getString())) {
                    return constant;
                }
            }
        }
        throw MismatchedInputException.from(parser, type, "not one of its constants");
    }
}
