package so.onekey.returns.events.codec;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Whole numbers however they are written, as JSON Schema sees them: 2.0 is 2, "2" is not. */
final class UnitsReader extends StdDeserializer<Integer> {
    private static final BigDecimal MAX = BigDecimal.valueOf(Words.MAX_UNITS);

    UnitsReader() {
        super(int.class);
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken().isNumeric()) {
            var number = parser.getDecimalValue();
            // The bounds come first: a whole number is not asked of 1e999999999 digit by digit.
            if (number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(MAX) <= 0 && number.stripTrailingZeros().scale() <= 0) {
                return number.intValueExact();
            }
        }
        throw MismatchedInputException.from(parser, int.class, "not a number of units");
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        throw MismatchedInputException.from(context.getParser(), int.class, "nothing");
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return getNullValue(context);
    }
}
