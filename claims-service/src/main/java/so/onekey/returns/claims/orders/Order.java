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
import java.util.Set;
import java.util.stream.Stream;

/** An order as all facts together tell it; whatever the order of their arrival, the same facts make the same order. */
public final class Order {
    private final String orderId;
    private final Placed placed;
    private final List<OrderFact> facts;
    private final List<Replacement> replacements;

    private Order(String orderId, Placed placed, List<OrderFact> facts) {
        this.orderId = orderId;
        this.placed = placed;
        this.facts = facts;
        this.replacements = Replacements.of(placed.lines(), facts);
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

    /** All lines: those that were ordered and those that came as replacements. */
    public List<Line> lines() {
        return Stream.concat(placed.lines().stream(), replacements.stream().map(Replacement::line)).toList();
    }

    /** The lines that were ordered and paid. */
    public List<Line> orderedLines() {
        return placed.lines();
    }

    /** The line whose units this line replaces; empty for one that was ordered. */
    public Optional<String> lineReplacedBy(String lineId) {
        return replacement(lineId).map(Replacement::replacesLineId);
    }

    /** The serial numbers of all units that were sent for a line, as far as the storefront told us. */
    public Set<String> serialsOf(String lineId) {
        return SentNumbers.serials(lineId, facts);
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

    /** @throws UnacceptableMessage if what was told contradicts itself */
    void demandSense() {
        Replacements.demandLinesOfTheirOwn(placed.lines(), facts);
        demandOneCurrency();
    }

    private void demandOneCurrency() {
        var currency = shipping().getCurrencyUnit();
        if (!facts(RefundedOutside.class).allMatch(refund -> refund.amount().getCurrencyUnit().equals(currency))) {
            throw new UnacceptableMessage("amount: must be in " + currency + " as all of the order " + orderId);
        }
    }

    /**
     * The units of a line by state and by the terms of their warranty, those that are held or used up by claims taken out as not free. Sums up
     * to what was bought.
     *
     * @param reservations of the whole order, those included of which nothing is left
     */
    public List<UnitGroup> unitsOf(Line line, List<Reservation> reservations) {
        return new WarrantyTerms(this, reservations).on(line, unitsOfLine(line).without(of(line, reservations)));
    }

    /** How many units of a line the storefront says it has cancelled, of whatever claims know about. */
    public int cancelledAtStorefront(Line line) {
        return unitsOfLine(line).cancelledAtStorefront();
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

    Optional<Replacement> replacement(String lineId) {
        return replacements.stream().filter(each -> each.line().lineId().equals(lineId)).findFirst();
    }

    /** Replacements go their own ways: what is said of the whole order is not about them. */
    LineUnits unitsOfLine(Line line) {
        return new LineUnits(line, replacement(line.lineId()).map(Replacement::facts).orElse(facts));
    }

    static List<Reservation> of(Line line, List<Reservation> reservations) {
        return reservations.stream().filter(taken -> taken.lineId().equals(line.lineId())).toList();
    }
}
