package so.onekey.returns.claims.intake;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.events.Category;
import so.onekey.returns.events.OrderLine;
import so.onekey.returns.events.ShippedLine;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.Topic;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static so.onekey.returns.claims.OrderFixtures.YESTERDAY;

/** What can't be published would stop the publisher for all claims: no request may lead to a message that is too large. */
class LargestClaimTest {
    private static final int LINES = ClaimedUnits.MOST_GROUPS;
    private static final Duration SOON = Duration.ofSeconds(60);
    private final RunningClaims claims = RunningClaims.shared();
    private final String orderId = "O-" + UUID.randomUUID();

    @Test
    void a_claim_with_the_most_groups_and_the_longest_explanations_is_published() {
        placed(1);
        claims.kafka().say(Topic.STOREFRONT_ORDERS, OrderFixtures.dispatched(orderId));
        await().atMost(SOON).until(() -> facts() == 2);

        var answer = claims.post("/api/claims", everything(1), "storefront");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String claimId = answer.headers().firstValue("Location").orElseThrow().replace("/api/claims/", "");
        await().atMost(SOON).untilAsserted(() -> assertThat(claims.kafka().heard(Topic.CLAIMS, claimId))
                .extracting(event -> event.data().getClass().getSimpleName())
                .containsExactly("ReturnRequested", "ReturnRejected", "ClaimClosed"));
    }

    @Test
    void a_claim_whose_units_are_in_more_groups_is_to_be_split() {
        placed(2);
        claims.kafka().say(Topic.STOREFRONT_ORDERS, shipment());
        await().atMost(SOON).until(() -> facts() == 2);

        var answer = claims.post("/api/claims", everything(2), "storefront");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("urn:returns:problem:too-many-groups", "split the request");
    }

    private void placed(int quantity) {
        var one = OrderFixtures.placed(orderId, 1);
        var lines = IntStream.range(0, LINES).mapToObj(number -> new OrderLine("L" + number, "OK-1", "Wallet",
                Category.STANDARD, quantity, Money.parse("USD 1.00"), Money.parse("USD 0.00"), false, false))
                .toList();
        claims.kafka().say(Topic.STOREFRONT_ORDERS,
                new OrderPlaced(orderId, YESTERDAY, one.customer(), one.shippingAddress(), lines, one.shipping(), one.payments()));
    }

    private OrderDispatched shipment() {
        List<ShippedLine> lines = IntStream.range(0, LINES).mapToObj(number -> new ShippedLine("L" + number, 1, List.of())).toList();
        return new OrderDispatched(orderId, YESTERDAY.plusSeconds(60), "hkpost", "HK1", "S-1", lines);
    }

    private long facts() {
        return claims.database().sql("select count(*) from order_fact where order_id = ?").param(orderId).query(Long.class).single();
    }

    private String everything(int quantity) {
        return """
                {"orderId": "%s", "email": "%s", "lines": [%s]}""".formatted(orderId, OrderFixtures.EMAIL, IntStream.range(0, LINES)
                .mapToObj(number -> """
                        {"lineId": "L%d", "quantity": %d, "reason": "NO_LONGER_WANTED", "remedy": "EXCHANGE", "packagingOpened": true,
                         "artificialDamage": false, "hazard": false}""".formatted(number, quantity))
                .collect(Collectors.joining(",")));
    }
}
