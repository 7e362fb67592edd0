package so.onekey.returns.claims.settlement;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.claim.RefundQuote;
import so.onekey.returns.claims.claim.RefundQuote.QuotedLine;
import so.onekey.returns.claims.claim.RefundQuote.QuotedPayment;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.OrderFact.Payment;
import so.onekey.returns.claims.orders.Reservation;

import java.util.List;
import java.util.Optional;

/** Works out what is paid back for cancelled units, never more than is left of the order's payments. */
final class RefundQuotes {

    private RefundQuotes() {}

    /**
     * Empty if nothing is left to pay back.
     *
     * @param stopped units that were stopped just now, each line once
     * @param taken all that claims have taken of the order, those units included
     * @param before what was approved for the order until now
     */
    static Optional<RefundQuote> forStopped(List<LineUnits> stopped, Order order, List<Reservation> taken, ApprovedSoFar before) {
        List<QuotedLine> lines = stopped.stream().map(units -> quoted(units, order, taken)).toList();
        Money shipping = shippingIsDue(order, taken, before) ? order.shipping() : Money.zero(currencyOf(order));
        Money wanted = lines.stream().map(QuotedLine::amount).reduce(shipping, Money::plus);
        Money left = leftOf(order).minus(before.total());
        Money amount = wanted.isGreaterThan(left) ? left : wanted;
        return amount.isPositive()
                ? Optional.of(new RefundQuote(amount, lines, shipping,
                        order.payments().stream().map(payment -> quoted(payment, order)).toList()))
                : Optional.empty();
    }

    /** Each unit that is used up has its share of the line's price, paid back or not. */
    private static QuotedLine quoted(LineUnits units, Order order, List<Reservation> taken) {
        Line line = order.line(units.lineId()).orElseThrow();
        int usedUp = taken.stream().filter(reservation -> reservation.lineId().equals(units.lineId())).mapToInt(Reservation::used).sum();
        return new QuotedLine(units.lineId(), units.quantity(), PaidPrice.of(line, usedUp - units.quantity(), units.quantity()));
    }

    /** Shipping comes back once, when the whole order is cancelled. */
    private static boolean shippingIsDue(Order order, List<Reservation> taken, ApprovedSoFar before) {
        return !before.shipping() && order.lines().stream().allMatch(line -> order.cancelled(line, taken) == line.quantity());
    }

    private static Money leftOf(Order order) {
        return order.payments().stream().map(payment -> payment.captured().minus(order.refundedOutside(payment))).filter(Money::isPositive)
                .reduce(Money.zero(currencyOf(order)), Money::plus);
    }

    private static QuotedPayment quoted(Payment payment, Order order) {
        return new QuotedPayment(payment.provider(), payment.paymentId(), payment.method(), payment.captured(),
                order.refundedOutside(payment));
    }

    private static CurrencyUnit currencyOf(Order order) {
        return order.shipping().getCurrencyUnit();
    }
}
