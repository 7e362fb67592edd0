package so.onekey.returns.claims.orders;

import org.joda.money.Money;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.OrderFact.Payment;
import so.onekey.returns.claims.orders.OrderFact.Placed;
import so.onekey.returns.claims.orders.OrderFact.RefundedOutside;
import so.onekey.returns.claims.policy.UnitGroup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    public static Optional<Order> of(String orderId, List<OrderFact> facts) {
        return facts.stream().filter(Placed.class::isInstance).map(Placed.class::cast).findFirst()
                .map(placed -> new Order(orderId, placed, facts));
    }

    public String orderId() {
        return orderId;
    }

    public Instant placedAt() {
        return placed.placedAt();
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
        return facts(RefundedOutside.class).filter(refund -> refund.paymentId().equals(payment.paymentId())).map(RefundedOutside::amount)
                .reduce(Money.zero(payment.captured().getCurrencyUnit()), Money::plus);
    }

    /** @throws UnacceptableMessage if money was paid back outside in another currency than the order's */
    void demandOneCurrency() {
        var currency = shipping().getCurrencyUnit();
        if (!facts(RefundedOutside.class).allMatch(refund -> refund.amount().getCurrencyUnit().equals(currency))) {
            throw new UnacceptableMessage("amount: must be in " + currency + " as all of the order " + orderId);
        }
    }

    /** The units of a line by state, those that are held or used up by claims taken out as not free. Sums up to what was bought. */
    public List<UnitGroup> unitsOf(Line line, List<Reservation> reservations) {
        return unitsOfLine(line).without(of(line, reservations));
    }

    /** How many units of a line were dispatched, as far as is certain, though an open claim holds them as not dispatched. */
    public int dispatchedThoughHeld(Line line, List<Reservation> reservations) {
        return unitsOfLine(line).dispatchedThoughHeld(of(line, reservations));
    }

    /** How many units of a line will never be sent: cancelled at the storefront or stopped for a claim, each counted once. */
    public int cancelled(Line line, List<Reservation> reservations) {
        return unitsOfLine(line).cancelled(of(line, reservations));
    }

    private <F extends OrderFact> Stream<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private LineUnits unitsOfLine(Line line) {
        return new LineUnits(line, facts);
    }

    private static List<Reservation> of(Line line, List<Reservation> reservations) {
        return reservations.stream().filter(taken -> taken.lineId().equals(line.lineId())).toList();
    }
}
