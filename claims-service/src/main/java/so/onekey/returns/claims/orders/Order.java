package so.onekey.returns.claims.orders;

import org.joda.money.Money;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.OrderFact.Payment;
import so.onekey.returns.claims.orders.OrderFact.Placed;
import so.onekey.returns.claims.orders.OrderFact.RefundedOutside;
import so.onekey.returns.claims.policy.UnitGroup;

import java.util.List;
import java.util.Optional;

/** An order as all facts together tell it; whatever the order of their arrival, the same facts make the same order. */
public final class Order {
    private final String orderId;
    private final Placed placed;
    private final List<OrderFact> facts;

    private Order(String orderId, Placed placed, List<OrderFact> facts) {
        this.orderId = orderId;
        this.placed = placed;
        this.facts = facts;
    }

    /** Empty as long as nobody told us that it was placed. */
    static Optional<Order> of(String orderId, List<OrderFact> facts) {
        return facts.stream().filter(Placed.class::isInstance).map(Placed.class::cast).findFirst()
                .map(placed -> new Order(orderId, placed, facts));
    }

    public String orderId() {
        return orderId;
    }

    /** ISO 3166-1 code of the country it was sent to. */
    public String country() {
        return placed.country();
    }

    public List<Line> lines() {
        return placed.lines();
    }

    public Optional<Line> line(String lineId) {
        return lines().stream().filter(line -> line.lineId().equals(lineId)).findFirst();
    }

    public Money shipping() {
        return placed.shipping();
    }

    public List<Payment> payments() {
        return placed.payments();
    }

    /** What was paid back on a payment by somebody else than us. */
    public Money refundedOutside(Payment payment) {
        return facts.stream().filter(RefundedOutside.class::isInstance).map(RefundedOutside.class::cast)
                .filter(refund -> refund.paymentId().equals(payment.paymentId())).map(RefundedOutside::amount)
                .reduce(Money.zero(payment.captured().getCurrencyUnit()), Money::plus);
    }

    /** The units of a line by state, those that are held or used up by claims taken out as not free. Sums up to what was bought. */
    public List<UnitGroup> unitsOf(Line line, List<Reservation> reservations) {
        return new LineUnits(line, facts).without(reservations.stream().filter(taken -> taken.lineId().equals(line.lineId())).toList());
    }

    /** How many of these units the shop holds back no more: they were dispatched though an open claim wants them stopped. */
    public int dispatchedThoughHeld(Line line, List<Reservation> reservations) {
        return new LineUnits(line, facts)
                .dispatchedThoughHeld(reservations.stream().filter(taken -> taken.lineId().equals(line.lineId())).toList());
    }

    /** How many units of a line were cancelled at the storefront and never dispatched. */
    public int cancelledAtTheStorefront(Line line) {
        return new LineUnits(line, facts).cancelledAndNeverDispatched();
    }
}
