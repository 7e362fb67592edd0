package so.onekey.returns.claims.journey;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.StorefrontMessage.PaymentRefunded;
import so.onekey.returns.events.StorefrontMessage.ShipmentStopped;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEventCodec;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.OrderFixtures.dispatched;
import static so.onekey.returns.claims.OrderFixtures.placed;
import static so.onekey.returns.claims.OrderFixtures.stopRefused;
import static so.onekey.returns.claims.OrderFixtures.stopped;
import static so.onekey.returns.claims.journey.Shop.soon;

/** What can't be accepted waits for ops with the reason, in front of all that is about the same order; everything else goes on. */
class ParkedMessagesTest {
    private final Shop shop = new Shop();

    @Test
    void malformed_json() {
        assertThat(parkedRaw("so.onekey.storefront.OrderPlaced", "{".getBytes(StandardCharsets.UTF_8))).hasSize(2);
    }

    @Test
    void an_unknown_type() {
        assertThat(parkedRaw("so.onekey.storefront.OrderDreamt", "{}".getBytes(StandardCharsets.UTF_8)))
                .allSatisfy(reason -> assertThat(reason).contains("ce_type", "OrderPlaced"));
    }

    @Test
    void an_oversized_message() {
        assertThat(parkedRaw("so.onekey.storefront.OrderPlaced", new byte[CloudEventCodec.MAX_BYTES + 1]))
                .allSatisfy(reason -> assertThat(reason).contains("262,144 bytes"));
    }

    @Test
    void other_terms_for_a_known_order_while_settlement_goes_on() {
        String orderId = shop.newOrderOf(1);
        String claimId = shop.claims(orderId, 1);

        shop.says(placed(orderId, 2));
        shop.says(dispatched(orderId));
        shop.says(stopped(orderId, claimId, 1));

        soon().untilAsserted(() -> assertThat(shop.parked(orderId)).hasSize(3));
        assertThat(shop.parked(orderId).getFirst()).startsWith("orders: ").contains("with other content");
        assertThat(shop.parked(orderId).getLast()).isEqualTo("orders: waits behind an earlier parked message of the same key");
        soon().untilAsserted(() -> assertThat(shop.toldOf(claimId)).endsWith("RefundApproved"));
        shop.newOrderOf(1);
    }

    @Test
    void another_customer_for_a_known_order() {
        String orderId = shop.newOrderOf(1);

        shop.says(placed(orderId, 1, "somebody.else@example.com"));

        soon().untilAsserted(() -> assertThat(shop.parked(orderId)).singleElement().asString().startsWith("orders: customer: ")
                .doesNotContain("@"));
    }

    @Test
    void money_in_another_currency_than_the_orders() {
        String orderId = shop.newOrderOf(1);

        shop.says(new PaymentRefunded(orderId, "pi_" + orderId, "re_1", org.joda.money.Money.parse("EUR 1.00"), null));

        soon().untilAsserted(
                () -> assertThat(shop.parked(orderId)).singleElement().asString().startsWith("orders: amount: must be in USD"));
        assertThat(shop.facts(orderId)).isEqualTo(1);
    }

    @Test
    void a_line_that_is_there_twice() {
        String orderId = Shop.newOrder();
        var order = placed(orderId, 1);
        var line = order.lines().getFirst();

        shop.says(new OrderPlaced(orderId, order.placedAt(), order.customer(),
                order.shippingAddress(), List.of(line, line), order.shipping(), order.payments()));

        soon().untilAsserted(() -> assertThat(shop.parked(orderId)).containsExactly("orders: lines: the line L1 must be there once"));
        assertThat(shop.facts(orderId)).isZero();
    }

    @Test
    void an_answer_to_a_claim_that_does_not_exist() {
        String orderId = shop.newOrderOf(1);
        String claimId = UUID.randomUUID().toString();

        shop.says(stopped(orderId, claimId, 1));
        shop.says(stopRefused(orderId, claimId, 1));

        soon().untilAsserted(() -> assertThat(shop.parked(orderId)).containsExactly("settlement: claimId: there is no claim " + claimId,
                "settlement: waits behind an earlier parked message of the same key"));
        shop.tells(dispatched(orderId));
    }

    @Test
    void an_answer_about_another_order_than_the_claims() {
        String claimId = shop.claims(shop.newOrderOf(1), 1);
        String dearer = shop.newOrderOf(9);

        shop.says(stopped(dearer, claimId, 1));

        soon().untilAsserted(() -> assertThat(shop.parked(dearer)).singleElement().asString().startsWith("settlement: orderId: "));
        assertThat(shop.toldOf(claimId)).doesNotContain("RefundApproved");
    }

    @Test
    void an_answer_about_a_line_that_the_order_does_not_have() {
        String orderId = shop.newOrderOf(1);
        String claimId = shop.claims(orderId, 1);

        shop.says(new ShipmentStopped(orderId, claimId,
                List.of(new LineQuantity("L9", 1)), Instant.now()));

        soon().untilAsserted(() -> assertThat(shop.parked(orderId)).singleElement().asString().startsWith("settlement: lines: "));
    }

    private List<String> parkedRaw(String type, byte[] value) {
        String key = Shop.newOrder();
        shop.claims.kafka().sayRaw(Topic.STOREFRONT_ORDERS, key,
                Map.of("content-type", "application/json", "ce_specversion", "1.0", "ce_id",
                        key, "ce_source", "/test", "ce_type", type, "ce_time", "2026-11-23T02:00:00Z", "ce_subject", key),
                value);
        soon().until(() -> shop.parked(key).size() == 2);
        shop.newOrderOf(1);
        assertThat(shop.parked(key).stream().map(reason -> reason.replaceAll(":.*", ""))).containsExactlyInAnyOrder("orders", "settlement");
        return shop.parked(key);
    }
}
