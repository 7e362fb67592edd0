package so.onekey.returns.claims.orders;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.orders.OrderFactFixtures.cancelled;
import static so.onekey.returns.claims.orders.OrderFactFixtures.delivered;
import static so.onekey.returns.claims.orders.OrderFactFixtures.dispatched;
import static so.onekey.returns.claims.orders.OrderFactFixtures.everythingDelivered;
import static so.onekey.returns.claims.orders.OrderFactFixtures.everythingDispatched;
import static so.onekey.returns.claims.orders.OrderFactFixtures.minute;
import static so.onekey.returns.claims.orders.OrderFactFixtures.order;
import static so.onekey.returns.claims.orders.OrderFactFixtures.units;

class WhereUnitsAreTest {

    @Test
    void units_of_which_nothing_else_is_known_are_placed() {
        assertThat(units(order(3))).isEqualTo("3 PLACED");
    }

    @Test
    void an_order_may_go_out_in_several_shipments() {
        assertThat(units(order(5, dispatched(10, "S-1", 2), dispatched(20, "S-2", 1), delivered(30, "S-1"))))
                .isEqualTo("2 DELIVERED S-1, 1 DISPATCHED S-2, 2 PLACED");
    }

    @Test
    void a_shipment_may_arrive_in_parts() {
        assertThat(units(order(5, dispatched(10, "S-1", 3), delivered(30, "S-1", 1))))
                .isEqualTo("1 DELIVERED S-1, 2 DISPATCHED S-1, 2 PLACED");
    }

    @Test
    void a_delivery_of_everything_completes_one_in_parts() {
        assertThat(units(order(3, dispatched(10, "S-1", 3), delivered(30, "S-1", 1), everythingDelivered(40))))
                .isEqualTo("1 DELIVERED S-1, 2 DELIVERED S-1");
    }

    @Test
    void a_dispatch_without_lines_is_about_everything_even_if_it_names_a_shipment() {
        assertThat(units(order(2, new OrderFact.Dispatched(minute(10), "S-1", List.of())))).isEqualTo("2 DISPATCHED");
    }

    @Test
    void a_dispatch_of_everything_leaves_out_what_was_cancelled_before() {
        assertThat(units(order(5, cancelled(5, 2), everythingDispatched(10)))).isEqualTo("3 DISPATCHED, 2 NOT_FREE");
    }

    @Test
    void a_dispatch_of_everything_takes_along_what_was_cancelled_too_late() {
        assertThat(units(order(5, everythingDispatched(10), cancelled(15, 2)))).isEqualTo("5 DISPATCHED");
    }

    @Test
    void a_dispatch_of_everything_is_about_what_went_no_other_way() {
        assertThat(units(order(5, dispatched(5, "S-1", 2), everythingDispatched(10)))).isEqualTo("2 DISPATCHED S-1, 3 DISPATCHED");
    }

    @Test
    void what_was_delivered_is_delivered_though_nobody_told_of_its_dispatch() {
        assertThat(units(order(3, delivered(30, "S-1", 2)))).isEqualTo("2 DELIVERED S-1, 1 PLACED");
        assertThat(units(order(3, everythingDelivered(30)))).isEqualTo("3 DELIVERED");
    }

    @Test
    void cancellations_are_cumulative() {
        assertThat(units(order(5, cancelled(5, 1), cancelled(6, 3)))).isEqualTo("2 PLACED, 3 NOT_FREE");
    }

    @Test
    void a_cancellation_without_lines_is_about_the_whole_order() {
        assertThat(units(order(5, new OrderFact.Cancelled(minute(5), List.of())))).isEqualTo("5 NOT_FREE");
    }

    @Test
    void no_more_units_are_sent_than_were_bought_whatever_the_storefront_says() {
        assertThat(units(order(3, dispatched(10, "S-1", 2), dispatched(20, "S-2", 2)))).isEqualTo("2 DISPATCHED S-1, 1 DISPATCHED S-2");
    }
}
