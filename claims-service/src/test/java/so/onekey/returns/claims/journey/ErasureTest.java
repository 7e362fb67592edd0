package so.onekey.returns.claims.journey;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.events.StorefrontMessage.CustomerErasureRequested;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.journey.Shop.newOrder;
import static so.onekey.returns.claims.journey.Shop.soon;

/** PRIVACY-1: what tells who a customer is can be erased, and the history of the claim stays. */
class ErasureTest {
    private final Shop shop = new Shop();

    @Test
    void an_erased_customer_leaves_no_address_and_no_words_behind_and_nobody_claims_in_that_name_again() {
        String orderId = shop.newOrderOf(2);
        var request = OrderFixtures.unwanted(orderId, 1).replace("\"email\"", "\"description\": \"My own words\", \"email\"");
        String claimId = Shop.json(shop.requests(0, request)).get("claimId").asString();
        assertThat(traces(orderId)).isEqualTo(2);

        shop.says(new CustomerErasureRequested("C-" + orderId, List.of(orderId)));

        soon().until(() -> traces(orderId) == 0);
        assertThat(shop.requests(0, OrderFixtures.unwanted(orderId, 1)).statusCode()).isEqualTo(404);
        assertThat(shop.statusOf(claimId)).isEqualTo("STOPPING_SHIPMENT");
    }

    @Test
    void an_order_that_is_told_after_its_customer_was_erased_brings_no_contact() {
        String orderId = newOrder();
        shop.says(new CustomerErasureRequested("C-" + orderId, List.of()));
        soon().until(() -> shop.claims.database().sql("select count(*) from erased_customer where customer_id = ?").param("C-" + orderId)
                .query(Long.class).single() == 1);

        shop.tells(OrderFixtures.placed(orderId, 1));

        assertThat(traces(orderId)).isZero();
    }

    @Test
    void what_a_parked_message_says_about_an_erased_customer_is_erased_too() {
        String orderId = newOrder();
        var order = OrderFixtures.placed(orderId, 1);
        var line = order.lines().getFirst();
        shop.says(new OrderPlaced(orderId, order.placedAt(), order.customer(), order.shippingAddress(), List.of(line, line),
                order.shipping(), order.payments()));
        soon().until(() -> parkedWords(orderId) == 1);

        shop.says(new CustomerErasureRequested("C-" + orderId, List.of(orderId)));

        soon().until(() -> parkedWords(orderId) == 0);
        assertThat(shop.parked(orderId)).hasSize(1);
    }

    @Test
    void nobody_erases_what_is_parked_about_an_order_of_somebody_else() {
        String orderId = shop.newOrderOf(1);
        shop.says(OrderFixtures.placed(orderId, 1, "somebody.else@example.com"));
        soon().until(() -> parkedWords(orderId) == 1);

        shop.says(new CustomerErasureRequested("C-nosy-" + orderId, List.of(orderId)));

        soon().until(() -> shop.claims.database().sql("select count(*) from erased_customer where customer_id = ?")
                .param("C-nosy-" + orderId).query(Long.class).single() == 1);
        assertThat(parkedWords(orderId)).isEqualTo(1);
    }

    private long parkedWords(String orderId) {
        return shop.claims.database().sql("select count(*) from parked_message where message_key = ? and payload is not null")
                .param(orderId)
                .query(Long.class).single();
    }

    private long traces(String orderId) {
        return shop.claims.database().sql("""
                select (select count(*) from order_contact where order_id = ?)
                     + (select count(*) from claim_description where order_id = ?)""").params(orderId, orderId).query(Long.class).single();
    }
}
