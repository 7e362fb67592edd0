package so.onekey.returns.refunds.provider;

import java.util.Map;
import org.joda.money.Money;

/** Amounts as Stripe counts them: in minor units, but with a few digits of its own. */
final class StripeAmount {
    /** See docs.stripe.com/currencies, "special cases" and "zero-decimal". */
    private static final Map<String, Integer> OWN_DIGITS = Map.of("ISK", 2, "UGX", 2, "MGA", 0);

    private StripeAmount() {}

    /** @throws ArithmeticException if Stripe has no unit that is small enough */
    static long of(Money money) {
        int digits = OWN_DIGITS.getOrDefault(money.getCurrencyUnit().getCode(), money.getCurrencyUnit().getDecimalPlaces());
        return money.getAmount().movePointRight(digits).longValueExact();
    }
}
