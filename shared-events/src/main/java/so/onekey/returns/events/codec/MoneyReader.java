package so.onekey.returns.events.codec;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Money as {@code {"amount":"199.00","currency":"USD"}}, the amount as text or as an exact number. The module's own reader expands
 * {@code 1e999999999} digit by digit and does not say which field is wrong.
 */
final class MoneyReader extends StdDeserializer<Money> {
    MoneyReader() {
        super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode money = context.readTree(parser);
        if (!money.isObject()) {
            throw MismatchedInputException.from(parser, Money.class, "not an object");
        }
        var currency = currency(parser, money.path("currency"));
        var amount = amount(parser, money.path("amount"));
        if (amount.stripTrailingZeros().scale() > currency.getDecimalPlaces()) {
            throw new RefusedValue(parser, "amount",
                    Words.decimals(currency.getDecimalPlaces()) + ", was " + amount.toPlainString());
        }
        return Money.of(currency, amount.setScale(currency.getDecimalPlaces()));
    }

    private static CurrencyUnit currency(JsonParser parser, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            throw new RefusedValue(parser, "currency", Words.REQUIRED);
        }
        try {
            if (node.isString() && !CurrencyUnit.of(node.stringValue()).isPseudoCurrency()) {
                return CurrencyUnit.of(node.stringValue());
            }
        } catch (IllegalCurrencyException e) {
            // falls through to the one refusal of whatever is no currency
        }
        throw new RefusedValue(parser, "currency", Words.CURRENCY + Problems.was(node));
    }

    private static BigDecimal amount(JsonParser parser, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            throw new RefusedValue(parser, "amount", Words.REQUIRED);
        }
        if (node.isString() && Shape.AMOUNT.fits(node.stringValue())) {
            return new BigDecimal(node.stringValue());
        }
        if (node.isNumber() && Math.abs((long) node.decimalValue().scale()) <= 15 && node.decimalValue().precision() <= 24
                && Shape.AMOUNT.fits(node.decimalValue().toPlainString())) {
            return node.decimalValue();
        }
        throw new RefusedValue(parser, "amount", Shape.AMOUNT.words() + Problems.was(node));
    }
}
