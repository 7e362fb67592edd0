package so.onekey.returns.claims.claim;

import org.joda.money.Money;

import java.util.List;

/**
 * What is paid back for some units, worked out under the order's lock.
 *
 * @param amount of the lines and the shipping together, capped by what is left of the order's payments; more than zero
 * @param payments all of the order, with what was refunded on them outside this system
 */
public record RefundQuote(Money amount, List<QuotedLine> lines, Money shipping, List<QuotedPayment> payments) {

    /** What it is for, by line. */
    List<LineUnits> units() {
        return LineUnits.sum(lines.stream().map(line -> new LineUnits(line.lineId(), line.quantity())).toList());
    }

    public record QuotedLine(String lineId, int quantity, Money amount) {}

    public record QuotedPayment(String provider, String paymentId, String method, Money captured, Money refundedOutside) {}
}
