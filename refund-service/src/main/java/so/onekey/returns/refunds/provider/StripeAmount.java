package so.onekey.returns.refunds.provider;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Amounts as Stripe counts them: in minor units, but with a few digits of its own. */
final class StripeAmount {
    /** See docs.stripe.com/currencies, "special cases" and "zero-decimal". */
    private static final Map<String, Integer> OWN_DIGITS = Map.of("ISK", 2, "UGX", 2, "MGA", 0);

    private StripeAmount() {}

    /** What Stripe's list says. {@code currency} in either case. */
    static Money money(long units, String currency) {
        var unit = CurrencyUnit.of(currency.toUpperCase(Locale.ROOT));
        return Money.of(unit, BigDecimal.valueOf(units, digits(unit)), RoundingMode.UNNECESSARY);
    }

    /** @throws ArithmeticException if Stripe has no unit that is small enough */
    static long of(Money money) {
        return money.getAmount().movePointRight(digits(money.getCurrencyUnit())).longValueExact();
    }

    private static int digits(CurrencyUnit unit) {
        return OWN_DIGITS.getOrDefault(unit.getCode(), unit.getDecimalPlaces());
    }
}
