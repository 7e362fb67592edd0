package so.onekey.returns.refunds.refund;

import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.Money;

/**
 * When two people are needed.
 *
 * @param above by currency code the amount up to which one person is enough; what is in no currency named here always needs two
 */
public record SecondPersonRule(Map<String, BigDecimal> above) {

    boolean asksFor(Money amount) {
        BigDecimal enough = above.get(amount.getCurrencyUnit().getCode());
        return enough == null || amount.getAmount().compareTo(enough) > 0;
    }
}
