package so.onekey.returns.claims.settlement;

import org.joda.money.Money;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.claim.RefundQuote;
import so.onekey.returns.claims.claim.Worth;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.OrderFact;
import so.onekey.returns.claims.orders.OrderFact.Cancelled;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.OrderFact.Payment;
import so.onekey.returns.claims.orders.OrderFact.Placed;
import so.onekey.returns.claims.orders.OrderFact.RefundedOutside;
import so.onekey.returns.claims.orders.OrderFact.ReplacedUnits;
import so.onekey.returns.claims.orders.OrderFact.ReplacementDispatched;
import so.onekey.returns.claims.orders.OrderFact.Units;
import so.onekey.returns.claims.orders.Reservation;
import so.onekey.returns.claims.policy.Category;
import so.onekey.returns.claims.policy.Reason;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An order that is cancelled bit by bit, and what is paid back for it. */
final class MoneyFixtures {
    private static final Instant DAY = Instant.parse("2026-11-23T00:00:00Z");
    private final List<Line> lines = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<OrderFact> facts = new ArrayList<>();
    private final List<Reservation> taken = new ArrayList<>();
    private final Money shipping;
    private Money total;
    private boolean shippingPaidBack;

    private MoneyFixtures(Money shipping) {
        this.shipping = shipping;
        this.total = Money.zero(shipping.getCurrencyUnit());
    }

    static Line line(String lineId, int quantity, String unitPrice, String discount) {
        return new Line(lineId, Category.STANDARD, quantity, Money.parse(unitPrice), Money.parse(discount), false, false);
    }

    static MoneyFixtures orderWithShipping(String shipping) {
        return new MoneyFixtures(Money.parse(shipping));
    }

    MoneyFixtures of(Line line) {
        lines.add(line);
        return this;
    }

    MoneyFixtures paid(String paymentId, Money captured) {
        payments.add(new Payment("stripe", paymentId, "card", captured));
        return this;
    }

    MoneyFixtures paid(String paymentId, String captured) {
        return paid(paymentId, Money.parse(captured));
    }

    MoneyFixtures refundedOutside(String paymentId, String amount) {
        facts.add(new RefundedOutside(paymentId, "re_" + facts.size(), Money.parse(amount)));
        return this;
    }

    /** The storefront says so, after all claims were made. */
    MoneyFixtures cancelledAtTheStorefront(String lineId, int soFar) {
        facts.add(new Cancelled(DAY.plusSeconds(86_400 + facts.size()), List.of(new Units(lineId, soFar))));
        return this;
    }

    /** Faulty units that were not paid back, but replaced. */
    void replaced(String lineId, int quantity) {
        String claimId = "C-" + taken.size();
        taken.add(
                new Reservation(claimId, DAY.plusSeconds(60L * taken.size()), lineId, false, "", 0, quantity, 0, 0, Reason.DEFECTIVE, null,
                        List.of()));
        facts.add(new ReplacementDispatched(claimId, DAY.plusSeconds(86_400),
                List.of(new ReplacedUnits(lineId + "-R", lineId, quantity, List.of())), null));
    }

    /** Stops units and approves what is to be paid back for them. */
    Optional<RefundQuote> stop(String lineId, int quantity) {
        return worth(lineId, quantity, true, false) instanceof Worth.Paid paid ? Optional.of(paid.quote()) : Optional.empty();
    }

    /** What units are worth that nobody wanted any more and that never left. */
    Worth stopped(String lineId, int quantity) {
        return worth(lineId, quantity, true, false);
    }

    /** What units are worth that came back for a fault. */
    Worth faulty(String lineId, int quantity) {
        return worth(lineId, quantity, false, true);
    }

    /** What units are worth that a person took back without a fault. */
    Worth takenBack(String lineId, int quantity) {
        return worth(lineId, quantity, false, false);
    }

    /** What units are worth that left although they were to be stopped. */
    Worth notStopped(String lineId, int quantity) {
        return worth(lineId, quantity, true, 0, false);
    }

    private Worth worth(String lineId, int quantity, boolean undispatched, boolean faulty) {
        return worth(lineId, quantity, undispatched, undispatched ? quantity : 0, faulty);
    }

    private Worth worth(String lineId, int quantity, boolean undispatched, int stopped, boolean faulty) {
        taken.add(
                new Reservation("C-" + taken.size(), DAY.plusSeconds(60L * taken.size()), lineId, undispatched, "", 0, quantity, stopped, 0,
                        faulty ? Reason.DEFECTIVE : Reason.NO_LONGER_WANTED, null, List.of()));
        Worth worth = RefundQuotes.of(List.of(new LineUnits(lineId, quantity)), order(), taken,
                new ApprovedSoFar(total, shippingPaidBack));
        if (worth instanceof Worth.Paid paid) {
            approve(paid.quote());
        }
        return worth;
    }

    private void approve(RefundQuote quote) {
        total = total.plus(quote.amount());
        shippingPaidBack |= quote.shipping().isPositive();
    }

    Money total() {
        return total;
    }

    private Order order() {
        var all = new ArrayList<>(facts);
        all.add(new Placed(DAY, "HK", List.copyOf(lines), shipping, List.copyOf(payments)));
        return Order.of("O-1", all).orElseThrow();
    }
}
