package so.onekey.returns.claims.orders;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.policy.Reason;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.orders.OrderFactFixtures.delivered;
import static so.onekey.returns.claims.orders.OrderFactFixtures.dispatched;
import static so.onekey.returns.claims.orders.OrderFactFixtures.everythingDelivered;
import static so.onekey.returns.claims.orders.OrderFactFixtures.heldFrom;
import static so.onekey.returns.claims.orders.OrderFactFixtures.order;
import static so.onekey.returns.claims.orders.OrderFactFixtures.over;
import static so.onekey.returns.claims.orders.OrderFactFixtures.replacedFor;
import static so.onekey.returns.claims.orders.OrderFactFixtures.replacementArrived;
import static so.onekey.returns.claims.orders.OrderFactFixtures.replacementSent;
import static so.onekey.returns.claims.orders.OrderFactFixtures.terms;

/** What earlier claims leave behind on units, and which warranty a replacement has. */
class WarrantyTermsTest {
    private final Order twoShipments = order(5, dispatched(1, "S-1", 3), delivered(5, "S-1"), dispatched(2, "S-2", 2), delivered(6, "S-2"));

    @Test
    void units_that_nobody_claimed_have_no_history() {
        assertThat(terms(order(3, everythingDelivered(5)), "L1")).isEqualTo("3");
    }

    @Test
    void the_warranty_stands_still_while_a_claim_on_the_units_is_open() {
        assertThat(terms(twoShipments, "L1", over("S-1", 10, 2, 30, null))).isEqualTo("2 paused PT20M, 1, 2");
    }

    @Test
    void it_had_to_begin_before_it_could_stand_still() {
        assertThat(terms(twoShipments, "L1", over("S-1", 3, 3, 30, null))).isEqualTo("3 paused PT25M, 2");
    }

    @Test
    void what_was_rejected_is_remembered() {
        assertThat(terms(twoShipments, "L1", over("S-2", 10, 1, 10, Reason.NO_LONGER_WANTED)))
                .isEqualTo("3, 1 after [NO_LONGER_WANTED], 1");
    }

    @Test
    void in_doubt_all_claims_were_on_the_same_units() {
        assertThat(terms(twoShipments, "L1", over("S-1", 10, 1, 20, null), over("S-1", 30, 2, 35, Reason.INCOMPLETE)))
                .isEqualTo("1 paused PT15M after [INCOMPLETE], 1 paused PT5M after [INCOMPLETE], 1, 2");
    }

    @Test
    void units_that_another_claim_has_now_need_no_terms() {
        assertThat(terms(twoShipments, "L1", over("S-1", 10, 1, 20, null), heldFrom("S-1", 30, 2)))
                .isEqualTo("1 paused PT10M, 2, 2 NOT_FREE");
    }

    @Test
    void a_replacement_is_a_line_of_its_own_at_the_price_of_what_it_replaces() {
        var order = order(3, everythingDelivered(5), replacementSent("C-10", 40, "L1-R", "L1", 2, "SN-7", "SN-8"));

        assertThat(order.lines()).extracting(OrderFact.Line::lineId).containsExactly("L1", "L1-R");
        assertThat(order.orderedLines()).extracting(OrderFact.Line::lineId).containsExactly("L1");
        assertThat(order.line("L1-R").orElseThrow().unitPrice()).isEqualTo(order.line("L1").orElseThrow().unitPrice());
        assertThat(order.lineReplacedBy("L1-R")).contains("L1");
        assertThat(order.serialsOf("L1-R")).containsExactlyInAnyOrder("SN-7", "SN-8");
        assertThat(terms(order, "L1-R")).isEqualTo("2 DISPATCHED");
    }

    @Test
    void a_replacement_has_the_warranty_that_is_left() {
        var order = order(3, everythingDelivered(5), replacementSent("C-10", 40, "L1-R", "L1", 1),
                replacementArrived("C-10", 50, "L1-R", "L1", 1));

        assertThat(terms(order, "L1-R", replacedFor("C-10", "L1", "", 10, 1))).isEqualTo("1 from PT5M paused PT40M");
    }

    @Test
    void it_is_the_same_whether_dispatch_or_delivery_is_heard_first_or_alone() {
        var alone = order(3, everythingDelivered(5), replacementArrived("C-10", 50, "L1-R", "L1", 1));
        var turned = order(3, replacementArrived("C-10", 50, "L1-R", "L1", 1), everythingDelivered(5),
                replacementSent("C-10", 40, "L1-R", "L1", 1));

        assertThat(terms(alone, "L1-R", replacedFor("C-10", "L1", "", 10, 1))).isEqualTo("1 from PT5M paused PT40M");
        assertThat(terms(turned, "L1-R", replacedFor("C-10", "L1", "", 10, 1))).isEqualTo("1 from PT5M paused PT40M");
    }

    @Test
    void earlier_pauses_of_the_replaced_unit_count_on() {
        var order = order(1, everythingDelivered(5), replacementArrived("C-30", 50, "L1-R", "L1", 1));

        assertThat(terms(order, "L1-R", over("", 10, 1, 18, null), replacedFor("C-30", "L1", "", 30, 1)))
                .isEqualTo("1 from PT5M paused PT28M");
    }

    @Test
    void a_replacement_of_a_replacement_goes_on_with_the_first_warranty() {
        var order = order(1, everythingDelivered(5), replacementArrived("C-10", 50, "R1", "L1", 1),
                replacementArrived("C-60", 70, "R2", "R1", 1));

        assertThat(terms(order, "R2", replacedFor("C-10", "L1", "", 10, 1), replacedFor("C-60", "R1", "replacement:C-10", 60, 1)))
                .isEqualTo("1 from PT5M paused PT50M");
    }

    @Test
    void of_several_claimed_units_the_one_with_the_longest_warranty_is_replaced() {
        var order = order(2, dispatched(1, "S-1", 1), delivered(5, "S-1"), dispatched(2, "S-2", 1), delivered(9, "S-2"),
                replacementArrived("C-10", 50, "R1", "L1", 1));

        assertThat(terms(order, "R1", replacedFor("C-10", "L1", "S-1", 10, 1), replacedFor("C-10", "L1", "S-2", 10, 1)))
                .isEqualTo("1 from PT9M paused PT40M");
    }

    @Test
    void a_replacement_of_nothing_we_know_is_no_line() {
        assertThat(order(1, replacementArrived("C-10", 50, "R1", "L9", 1)).lines()).hasSize(1);
    }

    @Test
    void what_happens_to_the_whole_order_does_not_happen_to_its_replacements() {
        var order = order(1, everythingDelivered(60), new OrderFact.Cancelled(OrderFactFixtures.minute(2), List.of()),
                replacementSent("C-10", 40, "R1", "L1", 1));

        assertThat(terms(order, "R1")).isEqualTo("1 DISPATCHED");
    }
}
