package so.onekey.returns.claims.journey;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.events.StorefrontMessage.CustomerErasureRequested;

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

    private long traces(String orderId) {
        return shop.claims.database().sql("""
                select (select count(*) from order_contact where order_id = ?)
                     + (select count(*) from claim_description where order_id = ?)""").params(orderId, orderId).query(Long.class).single();
    }
}
