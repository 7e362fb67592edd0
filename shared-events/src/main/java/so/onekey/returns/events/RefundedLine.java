package so.onekey.returns.events;

import java.util.List;
import org.joda.money.Money;

/**
 * Units of an order line whose money goes back.
 *
 * @param quantity units, 1 to 10,000
 * @param amount for all these units together, tax included, less their share of the line's discount, rounded to the minor unit
 * @param findings the clauses that the approval rests on
 */
public record RefundedLine(String lineId, int quantity, Money amount, @MayBeEmpty List<Finding> findings) {

    /** Without findings, where no clause decided. */
    public RefundedLine(String lineId, int quantity, Money amount) {
        this(lineId, quantity, amount, List.of());
    }
}
