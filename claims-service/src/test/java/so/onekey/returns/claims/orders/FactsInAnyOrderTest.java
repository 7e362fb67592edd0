package so.onekey.returns.claims.orders;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import so.onekey.returns.claims.policy.UnitGroup;
import so.onekey.returns.claims.policy.UnitState;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.orders.OrderFactFixtures.minute;
import static so.onekey.returns.claims.orders.OrderFactFixtures.order;

class FactsInAnyOrderTest {

    @Property(tries = 500)
    void any_order_of_the_same_facts_makes_the_same_order(@ForAll @IntRange(min = 1, max = 8) int bought,
            @ForAll("facts") List<OrderFact> facts, @ForAll("reservations") List<Reservation> reservations, @ForAll Random random) {
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);

        assertThat(picture(bought, shuffled, reservations)).isEqualTo(picture(bought, facts, reservations));
    }

    @Property(tries = 500)
    void units_always_add_up_to_what_was_bought(@ForAll @IntRange(min = 1, max = 8) int bought, @ForAll("facts") List<OrderFact> facts,
            @ForAll("reservations") List<Reservation> reservations) {
        var groups = units(bought, facts, reservations);

        assertThat(groups.stream().mapToInt(UnitGroup::quantity).sum()).isEqualTo(bought);
        assertThat(groups).allSatisfy(group -> assertThat(group.quantity()).isPositive());
    }

    @Property(tries = 500)
    void what_claims_have_taken_is_never_free(@ForAll @IntRange(min = 1, max = 8) int bought, @ForAll("facts") List<OrderFact> facts,
            @ForAll("reservations") List<Reservation> reservations) {
        int free = units(bought, facts, reservations).stream().filter(group -> group.state() != UnitState.NOT_FREE)
                .mapToInt(UnitGroup::quantity).sum();
        int taken = reservations.stream().mapToInt(Reservation::taken).sum();

        assertThat(free).isLessThanOrEqualTo(Math.max(0, bought - taken));
    }

    @Property(tries = 500)
    void no_more_held_units_leave_than_are_held(@ForAll @IntRange(min = 1, max = 8) int bought, @ForAll("facts") List<OrderFact> facts,
            @ForAll("reservations") List<Reservation> reservations) {
        var order = order(bought, facts.toArray(OrderFact[]::new));
        int held = reservations.stream().filter(Reservation::undispatched).mapToInt(Reservation::held).sum();

        assertThat(order.dispatchedThoughHeld(order.lines().getFirst(), reservations)).isBetween(0, held);
        assertThat(order.cancelled(order.lines().getFirst(), reservations)).isBetween(0, bought);
    }

    private static List<Object> picture(int bought, List<OrderFact> facts, List<Reservation> reservations) {
        var order = order(bought, facts.toArray(OrderFact[]::new));
        var line = order.lines().getFirst();
        return List.of(units(bought, facts, reservations), order.dispatchedThoughHeld(line, reservations),
                order.cancelled(line, reservations));
    }

    private static List<UnitGroup> units(int bought, List<OrderFact> facts, List<Reservation> reservations) {
        var order = order(bought, facts.toArray(OrderFact[]::new));
        return order.unitsOf(order.lines().getFirst(), reservations);
    }

    /** As the store keeps them: each fact of a kind and an id once. */
    @Provide
    Arbitrary<List<OrderFact>> facts() {
        return Arbitraries.oneOf(dispatches(), deliveries(), cancellations()).list().ofMaxSize(8).map(FactsInAnyOrderTest::eachOnce);
    }

    private static List<OrderFact> eachOnce(List<OrderFact> facts) {
        Map<String, OrderFact> byId = new HashMap<>();
        facts.forEach(fact -> byId.putIfAbsent(fact.getClass() + fact.factId(), fact));
        return List.copyOf(byId.values());
    }

    private static Arbitrary<OrderFact> dispatches() {
        return Combinators.combine(minutes(), shipments(), quantities()).as((minute, shipment, quantity) -> shipment.isEmpty()
                ? OrderFactFixtures.everythingDispatched(minute)
                : OrderFactFixtures.dispatched(minute, shipment, quantity));
    }

    private static Arbitrary<OrderFact> deliveries() {
        return Combinators.combine(minutes(), shipments(), quantities(), Arbitraries.of(true, false))
                .as((minute, shipment, quantity, whole) -> shipment.isEmpty()
                        ? OrderFactFixtures.everythingDelivered(minute)
                        : whole ? OrderFactFixtures.delivered(minute, shipment) : OrderFactFixtures.delivered(minute, shipment, quantity));
    }

    private static Arbitrary<OrderFact> cancellations() {
        return Combinators.combine(minutes(), quantities(), Arbitraries.of(true, false)).as((minute, quantity, whole) -> whole
                ? new OrderFact.Cancelled(minute(minute), List.of())
                : OrderFactFixtures.cancelled(minute, quantity));
    }

    @Provide
    Arbitrary<List<Reservation>> reservations() {
        return Combinators.combine(minutes(), Arbitraries.of(true, false), shipments(), quantities(), quantities()).as(
                (minute, undispatched, shipment, held, used) -> new Reservation("C-" + minute, minute(minute), "L1", undispatched,
                        undispatched ? "" : shipment, held - 1, used - 1))
                .list().ofMaxSize(4);
    }

    private static Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, 20);
    }

    private static Arbitrary<Integer> quantities() {
        return Arbitraries.integers().between(1, 4);
    }

    private static Arbitrary<String> shipments() {
        return Arbitraries.of("", "S-1", "S-2", "S-3");
    }
}
