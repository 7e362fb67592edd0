package so.onekey.returns.claims.orders;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.orders.OrderFactFixtures.cancelled;
import static so.onekey.returns.claims.orders.OrderFactFixtures.delivered;
import static so.onekey.returns.claims.orders.OrderFactFixtures.dispatched;
import static so.onekey.returns.claims.orders.OrderFactFixtures.everythingDispatched;
import static so.onekey.returns.claims.orders.OrderFactFixtures.held;
import static so.onekey.returns.claims.orders.OrderFactFixtures.heldFrom;
import static so.onekey.returns.claims.orders.OrderFactFixtures.knowing;
import static so.onekey.returns.claims.orders.OrderFactFixtures.order;
import static so.onekey.returns.claims.orders.OrderFactFixtures.stopped;
import static so.onekey.returns.claims.orders.OrderFactFixtures.units;

/** ORDER-1: a unit can be claimed once, and counts once. */
class TakenUnitsTest {

    @Test
    void units_of_an_open_claim_are_not_free() {
        assertThat(units(order(3), held(10, 2))).isEqualTo("1 PLACED, 2 NOT_FREE");
    }

    @Test
    void claimed_units_of_a_shipment_are_not_free() {
        assertThat(units(order(3, dispatched(5, "S-1", 2), delivered(6, "S-1")), heldFrom("S-1", 10, 1)))
                .isEqualTo("1 DELIVERED S-1, 1 PLACED, 1 NOT_FREE");
    }

    @Test
    void stopped_units_and_the_cancellation_about_them_count_once() {
        assertThat(units(order(3, cancelled(20, 1)), stopped(10, 1))).isEqualTo("2 PLACED, 1 NOT_FREE");
        assertThat(units(order(3), stopped(10, 1))).isEqualTo("2 PLACED, 1 NOT_FREE");
    }

    @Test
    void units_cancelled_before_the_claim_are_others_than_the_stopped_ones() {
        assertThat(units(order(3, cancelled(5, 1)), knowing(1, stopped(10, 1)))).isEqualTo("1 PLACED, 2 NOT_FREE");
        assertThat(neverSent(order(3, cancelled(5, 1)), knowing(1, stopped(10, 1)))).isEqualTo(2);
        assertThat(neverSent(order(3, cancelled(5, 1), cancelled(20, 2)), knowing(1, stopped(10, 1)))).isEqualTo(2);
    }

    @Test
    void whose_cancellation_it_is_does_not_depend_on_the_storefronts_clock() {
        assertThat(units(order(3, cancelled(15, 1)), knowing(1, stopped(10, 1)))).as("its clock is ahead")
                .isEqualTo("1 PLACED, 2 NOT_FREE");
        assertThat(units(order(3, cancelled(5, 1)), stopped(10, 1))).as("its clock is behind").isEqualTo("2 PLACED, 1 NOT_FREE");
    }

    @Test
    void a_stopped_unit_that_the_storefront_sends_along_on_paper_is_not_free() {
        assertThat(units(order(3, everythingDispatched(20)), stopped(10, 1))).isEqualTo("2 DISPATCHED, 1 NOT_FREE");
    }

    @Test
    void a_claimed_unit_is_not_free_though_its_shipment_turns_out_to_be_another() {
        assertThat(units(order(2, dispatched(5, "S-1", 1), everythingDispatched(6)), heldFrom("", 10, 2))).isEqualTo("2 NOT_FREE");
    }

    @Test
    void held_units_that_left_are_noticed() {
        assertThat(sent(order(2, everythingDispatched(20)), held(10, 2))).isEqualTo(2);
        assertThat(sent(order(3, dispatched(20, "S-1", 2)), held(10, 2))).isEqualTo(1);
        assertThat(sent(order(3, cancelled(5, 1), everythingDispatched(20)), knowing(1, held(10, 2)))).isEqualTo(2);
        assertThat(sent(order(4, cancelled(15, 3), everythingDispatched(20)), stopped(10, 2), knowing(3, held(16, 1)))).isEqualTo(1);
    }

    @Test
    void held_units_that_may_well_be_there_have_not_left() {
        assertThat(sent(order(3, dispatched(20, "S-1", 1)), held(10, 2))).isZero();
        assertThat(sent(order(2, everythingDispatched(20)), stopped(10, 2))).isZero();
    }

    @Test
    void the_storefronts_cancellation_of_units_it_is_about_to_stop_is_no_departure() {
        assertThat(sent(order(2, cancelled(20, 2)), held(10, 2))).isZero();
        assertThat(sent(order(3, cancelled(20, 2), dispatched(21, "S-1", 1)), held(10, 2))).isZero();
    }

    private static int sent(Order order, Reservation... reservations) {
        return order.dispatchedThoughHeld(order.lines().getFirst(), List.of(reservations));
    }

    private static int neverSent(Order order, Reservation... reservations) {
        return order.cancelled(order.lines().getFirst(), List.of(reservations));
    }
}
