package so.onekey.returns.events.codec;

import java.math.BigDecimal;
import java.util.regex.Pattern;
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
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

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
                    "must have at most " + currency.getDecimalPlaces() + " decimals in " + currency + ", was " + amount.toPlainString());
        }
        return Money.of(currency, amount);
    }

    private static CurrencyUnit currency(JsonParser parser, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            throw new RefusedValue(parser, "currency", Problems.REQUIRED);
        }
        try {
            if (node.isString() && !CurrencyUnit.of(node.stringValue()).isPseudoCurrency()) {
                return CurrencyUnit.of(node.stringValue());
            }
        } catch (IllegalCurrencyException e) {
            // falls through to the one refusal of whatever is no currency
        }
        throw new RefusedValue(parser, "currency", "must be the ISO 4217 code of a currency such as USD" + Problems.was(node));
    }

    private static BigDecimal amount(JsonParser parser, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            throw new RefusedValue(parser, "amount", Problems.REQUIRED);
        }
        if (node.isString() && DECIMAL.matcher(node.stringValue()).matches()) {
            return new BigDecimal(node.stringValue());
        }
        if (node.isNumber() && Math.abs((long) node.decimalValue().scale()) <= 15 && node.decimalValue().precision() <= 24
                && DECIMAL.matcher(node.decimalValue().toPlainString()).matches()) {
            return node.decimalValue();
        }
        throw new RefusedValue(parser, "amount", "must be a decimal such as \"199.00\", at most 15 digits before the point"
                + Problems.was(node));
    }
}
