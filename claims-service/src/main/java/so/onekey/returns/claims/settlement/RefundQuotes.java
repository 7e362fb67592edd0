package so.onekey.returns.claims.settlement;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.claim.RefundQuote;
import so.onekey.returns.claims.claim.RefundQuote.QuotedLine;
import so.onekey.returns.claims.claim.RefundQuote.QuotedPayment;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.OrderFact.Payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what is paid back for cancelled units, never more than is left of the order's payments. Call it under the order's lock. */
@Component
class RefundQuotes {
    private final ApprovedRefunds approved;

    RefundQuotes(ApprovedRefunds approved) {
        this.approved = approved;
    }

    /** Empty if nothing is left to pay back. */
    Optional<RefundQuote> forCancelled(Order order, List<LineUnits> units) {
        Map<String, Integer> before = approved.unitsOf(order.orderId());
        List<QuotedLine> lines = new ArrayList<>();
        Map<String, Integer> after = new HashMap<>(before);
        for (LineUnits unit : units) {
            Line line = order.line(unit.lineId()).orElseThrow();
            int paidBack = after.getOrDefault(line.lineId(), 0);
            lines.add(new QuotedLine(line.lineId(), unit.quantity(), PaidPrice.of(line, paidBack, unit.quantity())));
            after.merge(line.lineId(), unit.quantity(), Integer::sum);
        }
        return capped(order, lines, shippingOf(order, after));
    }

    /** Shipping comes back once, when the whole order is cancelled. */
    private Money shippingOf(Order order, Map<String, Integer> paidBack) {
        CurrencyUnit currency = order.shipping().getCurrencyUnit();
        boolean wholeOrder = order.lines().stream()
                .allMatch(line -> paidBack.getOrDefault(line.lineId(), 0) + order.cancelledAtTheStorefront(line) >= line.quantity());
        boolean due = wholeOrder && !approved.shippingWasPaidBack(order.orderId(), currency);
        return due ? order.shipping() : Money.zero(currency);
    }

    private Optional<RefundQuote> capped(Order order, List<QuotedLine> lines, Money shipping) {
        CurrencyUnit currency = order.shipping().getCurrencyUnit();
        Money wanted = lines.stream().map(QuotedLine::amount).reduce(shipping, Money::plus);
        Money left = leftOf(order, currency);
        Money amount = wanted.isGreaterThan(left) ? left : wanted;
        return amount.isPositive()
                ? Optional.of(
                        new RefundQuote(amount, lines, shipping, order.payments().stream().map(payment -> quoted(order, payment)).toList()))
                : Optional.empty();
    }

    private Money leftOf(Order order, CurrencyUnit currency) {
        Money captured = order.payments().stream().map(payment -> payment.captured().minus(order.refundedOutside(payment)))
                .filter(Money::isPositive).reduce(Money.zero(currency), Money::plus);
        return captured.minus(approved.totalOf(order.orderId(), currency));
    }

    private static QuotedPayment quoted(Order order, Payment payment) {
        return new QuotedPayment(payment.provider(), payment.paymentId(), payment.method(), payment.captured(),
                order.refundedOutside(payment));
    }
}
