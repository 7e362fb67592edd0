package so.onekey.returns.claims.settlement;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.claim.RefundQuote;
import so.onekey.returns.claims.claim.RefundQuote.QuotedLine;
import so.onekey.returns.claims.claim.RefundQuote.QuotedPayment;
import so.onekey.returns.claims.claim.Worth;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.OrderFact.Payment;
import so.onekey.returns.claims.orders.Reservation;
import so.onekey.returns.claims.policy.Reason;

import java.util.List;

/** Works out what is paid back for units, never more than is left of the order's payments. */
final class RefundQuotes {

    private RefundQuotes() {}

    /**
     * @param units that are to be paid back now and are used up already, each line once
     * @param taken all that claims have taken of the order, those units included
     * @param before what was approved for the order until now
     */
    static Worth of(List<LineUnits> units, Order order, List<Reservation> taken, ApprovedSoFar before) {
        List<QuotedLine> lines = units.stream().map(each -> quoted(each, order, taken)).toList();
        Money shipping = shippingIsDue(order, taken, before) ? order.shipping() : Money.zero(currencyOf(order));
        Money wanted = lines.stream().map(QuotedLine::amount).reduce(shipping, Money::plus);
        if (wanted.isZero()) {
            return new Worth.NeverPaid(units);
        }
        Money left = leftOf(order).minus(before.total());
        Money amount = wanted.isGreaterThan(left) ? left : wanted;
        return amount.isPositive()
                ? new Worth.Paid(new RefundQuote(amount, lines, shipping,
                        order.payments().stream().map(payment -> quoted(payment, order)).toList()))
                : new Worth.NothingLeft(units);
    }

    /** Each unit that is used up has its share of the line's price, paid back or not. */
    private static QuotedLine quoted(LineUnits units, Order order, List<Reservation> taken) {
        Line line = order.line(units.lineId()).orElseThrow();
        int usedUp = taken.stream().filter(reservation -> reservation.lineId().equals(units.lineId())).mapToInt(Reservation::used).sum();
        return new QuotedLine(units.lineId(), units.quantity(), PaidPrice.of(line, usedUp - units.quantity(), units.quantity()));
    }

    /** Shipping comes back once: when all that was ordered is cancelled or paid back for a fault. */
    private static boolean shippingIsDue(Order order, List<Reservation> taken, ApprovedSoFar before) {
        return !before.shipping() && order.orderedLines().stream().allMatch(line -> isGone(line, order, taken));
    }

    private static boolean isGone(Line line, Order order, List<Reservation> taken) {
        int faulty = taken.stream()
                .filter(each -> each.lineId().equals(line.lineId()) && each.reason() != Reason.NO_LONGER_WANTED)
                .mapToInt(each -> each.used() - each.stopped()).sum();
        return order.cancelled(line, taken) + faulty >= line.quantity();
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
