package so.onekey.returns.claims.orders;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.orders.OrderFact.Cancelled;
import so.onekey.returns.claims.orders.OrderFact.Delivered;
import so.onekey.returns.claims.orders.OrderFact.Dispatched;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.OrderFact.Units;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which shipments the units of one order line left, as all facts together tell it, in whatever order they were heard. */
final class Shipments {
    private final Line line;
    private final List<Dispatched> dispatches;
    private final List<Delivered> deliveries;
    private final List<Cancelled> cancellations;
    private final List<Shipment> found = new ArrayList<>();

    private Shipments(Line line, List<OrderFact> facts) {
        this.line = line;
        this.dispatches = of(Dispatched.class, facts).sorted(Comparator.comparing(Dispatched::at).thenComparing(Dispatched::factId))
                .toList();
        this.deliveries = of(Delivered.class, facts).sorted(Comparator.comparing(Delivered::at).thenComparing(Delivered::factId)).toList();
        this.cancellations = of(Cancelled.class, facts).toList();
    }

    static List<Shipment> of(Line line, List<OrderFact> facts) {
        var shipments = new Shipments(line, facts);
        shipments.whatWasNamed();
        shipments.everythingElse();
        return shipments.found.stream().filter(shipment -> shipment.quantity() > 0).sorted(Shipment.IN_ORDER).toList();
    }

    /** How many units of the line the storefront has cancelled, by facts older than the given instant if there is one. */
    static int cancelled(Line line, Stream<Cancelled> cancellations, @Nullable Instant before) {
        return cancellations.filter(fact -> before == null || fact.at().isBefore(before))
                .mapToInt(fact -> fact.lines().isEmpty() ? line.quantity() : Math.min(unitsOf(line, fact.lines()), line.quantity())).max()
                .orElse(0);
    }

    private void whatWasNamed() {
        dispatches.stream().filter(fact -> !fact.lines().isEmpty())
                .forEach(fact -> add(fact.factId(), fact.at(), unitsOf(line, fact.lines())));
        deliveries.stream().filter(fact -> !fact.lines().isEmpty() && !wasDispatched(fact.factId()))
                .forEach(fact -> add(fact.factId(), null, unitsOf(line, fact.lines())));
    }

    /** A dispatch or delivery that names no lines is about all units that went no other way. */
    private void everythingElse() {
        Optional<Instant> dispatched = dispatches.stream().filter(fact -> fact.lines().isEmpty()).map(Dispatched::at).findFirst();
        Optional<Instant> delivered = deliveries.stream().filter(this::isOfEverything).map(Delivered::at).findFirst();
        if (dispatched.isPresent() || delivered.isPresent()) {
            int cancelled = cancelled(line, cancellations.stream(), dispatched.orElse(null));
            found.add(new Shipment("", dispatched.orElse(null), delivered.orElse(null), Math.max(0, left() - cancelled)));
        }
    }

    private void add(String id, @Nullable Instant dispatchedAt, int quantity) {
        int sent = Math.min(quantity, left());
        Instant allArrived = deliveries.stream().filter(fact -> isOfEverything(fact) || fact.lines().isEmpty() && fact.factId().equals(id))
                .map(Delivered::at).findFirst().orElse(null);
        Delivered some = deliveries.stream().filter(fact -> !fact.lines().isEmpty() && fact.factId().equals(id)).findFirst().orElse(null);
        int arrivedFirst = some == null || allArrived != null && !some.at().isBefore(allArrived)
                ? 0
                : Math.min(sent, unitsOf(line, some.lines()));
        if (arrivedFirst > 0) {
            found.add(new Shipment(id, dispatchedAt, some.at(), arrivedFirst));
        }
        found.add(new Shipment(id, dispatchedAt, allArrived, sent - arrivedFirst));
    }

    private boolean isOfEverything(Delivered fact) {
        return fact.lines().isEmpty() && !wasDispatched(fact.factId());
    }

    private boolean wasDispatched(String shipmentId) {
        return dispatches.stream().anyMatch(fact -> !fact.lines().isEmpty() && fact.factId().equals(shipmentId));
    }

    private int left() {
        return line.quantity() - found.stream().mapToInt(Shipment::quantity).sum();
    }

    private static int unitsOf(Line line, List<Units> units) {
        return units.stream().filter(unit -> unit.lineId().equals(line.lineId())).mapToInt(Units::quantity).sum();
    }

    private static <F extends OrderFact> Stream<F> of(Class<F> kind, List<OrderFact> facts) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
