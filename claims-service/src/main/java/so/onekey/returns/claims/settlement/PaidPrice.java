package so.onekey.returns.claims.settlement;

import org.joda.money.Money;
import so.onekey.returns.claims.orders.OrderFact.Line;

import java.math.RoundingMode;

/** What was paid for units of a line: price times quantity less the line's discount. The parts of a line add up to the whole. */
final class PaidPrice {

    private PaidPrice() {}

    /**
     * @param before how many units of the line had their part before
     * @param quantity how many have it now
     */
    static Money of(Line line, int before, int quantity) {
        return upTo(line, before + quantity).minus(upTo(line, before));
    }

    private static Money upTo(Line line, int units) {
        Money whole = line.unitPrice().multipliedBy(line.quantity()).minus(line.discount());
        if (whole.isNegative()) {
            whole = Money.zero(whole.getCurrencyUnit());
        }
        return whole.toBigMoney().multipliedBy(units).dividedBy(line.quantity(), RoundingMode.HALF_UP).toMoney(RoundingMode.HALF_UP);
    }
}
