package so.onekey.returns.refunds.settlement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import so.onekey.returns.refunds.refund.SecondPersonRule;

/**
 * @param secondPersonAbove by currency the amount up to which one person settles alone; a currency that is not named always takes two
 */
@ConfigurationProperties("returns.refunds.settlement")
record SettlementSettings(@DefaultValue Map<String, BigDecimal> secondPersonAbove) {
    private static final String ABOVE = "returns.refunds.settlement.second-person-above.";

    SettlementSettings {
        Map<String, BigDecimal> byCode = new HashMap<>();
        secondPersonAbove.forEach((code, amount) -> {
            demand(code, amount);
            String upper = code.toUpperCase(Locale.ROOT);
            // From an environment variable the code comes in small letters, and stands above what a file says.
            if (!upper.equals(code)) {
                byCode.put(upper, amount);
            } else {
                byCode.putIfAbsent(upper, amount);
            }
        });
        secondPersonAbove = Map.copyOf(byCode);
    }

    private static void demand(String code, BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(ABOVE + code + ": must not be negative, was " + amount + "; a good value is 500.00");
        }
        try {
            CurrencyUnit.of(code.toUpperCase(Locale.ROOT));
        } catch (IllegalCurrencyException unknown) {
            throw new IllegalArgumentException(ABOVE + code + ": is no currency; a good name is USD", unknown);
        }
    }

    SecondPersonRule rule() {
        return new SecondPersonRule(secondPersonAbove);
    }
}
