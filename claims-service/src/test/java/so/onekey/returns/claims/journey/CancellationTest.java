package so.onekey.returns.claims.journey;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.OrderFixtures.cancelled;
import static so.onekey.returns.claims.OrderFixtures.dispatched;
import static so.onekey.returns.claims.OrderFixtures.placed;
import static so.onekey.returns.claims.OrderFixtures.stopRefused;
import static so.onekey.returns.claims.OrderFixtures.stopped;
import static so.onekey.returns.claims.journey.Shop.soon;

class CancellationTest {
    private final Shop shop = new Shop();

    @Test
    void an_order_cancelled_before_dispatch_is_stopped_and_its_refund_approved() {
        String orderId = shop.newOrderOf(2);
        String claimId = shop.claims(orderId, 2);
        assertThat(shop.statusOf(claimId)).isEqualTo("STOPPING_SHIPMENT");

        shop.says(stopped(orderId, claimId, 2));

        soon().untilAsserted(() -> assertThat(shop.toldOf(claimId)).containsExactly("ReturnRequested", "ReturnApproved",
                "ShipmentStopRequested", "RefundApproved"));
        assertThat(refundsOf(claimId)).singleElement().hasToString("USD 207.00");
        assertThat(shop.reserved(orderId)).isEqualTo("0/2");
        soon().untilAsserted(() -> assertThat(shop.statusOf(claimId)).isEqualTo("REFUNDING"));
    }

    @Test
    void no_more_is_paid_back_than_the_claim_wanted_stopped_whatever_the_storefront_says() {
        String orderId = shop.newOrderOf(3);
        String claimId = shop.claims(orderId, 1);

        shop.says(stopped(orderId, claimId, 3));

        soon().untilAsserted(() -> assertThat(refundsOf(claimId)).singleElement().hasToString("USD 99.00"));
    }

    @Test
    void partial_answers_are_paid_back_in_parts_that_add_up_and_repeating_them_changes_nothing() {
        String orderId = shop.newOrderOf(2);
        String claimId = shop.claims(orderId, 2);
        var first = stopped(orderId, claimId, 1);

        shop.says(first);
        shop.says(first);
        shop.says(stopped(orderId, claimId, 2));
        shop.says(first);

        soon().untilAsserted(() -> assertThat(refundsOf(claimId)).map(String::valueOf).containsExactly("USD 99.00", "USD 108.00"));
        shop.tells(placed(orderId + "-after", 1));
        assertThat(shop.parked(orderId)).isEmpty();
        assertThat(refundsOf(claimId)).hasSize(2);
    }

    @Test
    void the_storefronts_own_cancellation_of_the_units_does_not_disturb_their_stop() {
        String orderId = shop.newOrderOf(2);
        String claimId = shop.claims(orderId, 2);
        shop.tells(cancelled(orderId, 2));

        shop.says(stopped(orderId, claimId, 2));

        soon().untilAsserted(() -> assertThat(refundsOf(claimId)).singleElement().hasToString("USD 207.00"));
        assertThat(shop.toldOf(claimId)).doesNotContain("ReturnReviewRequested");
    }

    @Test
    void units_dispatched_meanwhile_go_to_a_person() {
        String orderId = shop.newOrderOf(2);
        String claimId = shop.claims(orderId, 2);

        shop.says(dispatched(orderId));

        soon().untilAsserted(() -> assertThat(shop.statusOf(claimId)).isEqualTo("IN_REVIEW"));
        assertThat(causesOf(claimId)).containsExactly("DISPATCHED_MEANWHILE");
        assertThat(shop.reserved(orderId)).isEqualTo("2/0");
    }

    @Test
    void units_that_a_person_looked_at_before_may_leave_as_planned() {
        String orderId = shop.newOrderOf(1);
        var response = shop.requests(0,
                OrderFixtures.unwanted(orderId, 1).replace("NO_LONGER_WANTED", "DEFECTIVE"));
        assertThat(Shop.json(response).get("status").asString()).isEqualTo("IN_REVIEW");

        shop.tells(dispatched(orderId));

        assertThat(shop.parked(orderId)).isEmpty();
    }

    @Test
    void a_refused_stop_goes_to_a_person() {
        String orderId = shop.newOrderOf(1);
        String claimId = shop.claims(orderId, 1);

        shop.says(stopRefused(orderId, claimId, 1));

        soon().untilAsserted(() -> assertThat(shop.statusOf(claimId)).isEqualTo("IN_REVIEW"));
        assertThat(causesOf(claimId)).containsExactly("STOP_REFUSED");
    }

    @Test
    void an_unanswered_stop_goes_to_a_person_and_a_late_answer_still_settles_it() {
        String orderId = shop.newOrderOf(1);
        String claimId = shop.claims(1, orderId, 1);
        soon().untilAsserted(() -> assertThat(shop.statusOf(claimId)).isEqualTo("IN_REVIEW"));
        assertThat(causesOf(claimId)).containsExactly("STOP_UNANSWERED");

        shop.says(stopped(orderId, claimId, 1));

        soon().untilAsserted(() -> assertThat(refundsOf(claimId)).singleElement().hasToString("USD 108.00"));
        soon().untilAsserted(() -> assertThat(shop.statusOf(claimId)).isEqualTo("REFUNDING"));
    }

    private List<Money> refundsOf(String claimId) {
        return shop.claims.kafka().heard(Topic.CLAIMS, claimId).stream().map(CloudEvent::data).filter(RefundApproved.class::isInstance)
                .map(RefundApproved.class::cast).map(RefundApproved::amount).toList();
    }

    private List<String> causesOf(String claimId) {
        return shop.sees(claimId).get("lines").valueStream().filter(line -> line.get("outcome").asString().equals("REVIEW"))
                .map(line -> line.get("cause").asString()).toList();
    }
}
