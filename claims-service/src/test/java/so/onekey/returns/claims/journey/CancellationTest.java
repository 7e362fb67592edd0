package so.onekey.returns.claims.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.Topic;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static so.onekey.returns.claims.OrderFixtures.placed;
import static so.onekey.returns.claims.OrderFixtures.stopped;
import static so.onekey.returns.claims.OrderFixtures.unwanted;

class CancellationTest {
    private static RunningClaims claims;

    @BeforeAll
    static void start() {
        claims = new RunningClaims();
        claims.instance();
    }

    @AfterAll
    static void stop() {
        claims.close();
    }

    @Test
    void an_order_cancelled_before_dispatch_is_stopped_and_its_refund_approved() {
        claims.say(Topic.STOREFRONT_ORDERS, placed("O-1", 2));
        var answer = await().atMost(Duration.ofSeconds(20)).until(() -> claims.post("/api/claims", unwanted("O-1", 2), "storefront"),
                response -> response.statusCode() == 201);
        System.out.println(answer.body());
        String claimId = new JsonMapper().readTree(answer.body()).get("claimId").asString();
        claims.say(Topic.STOREFRONT_ORDERS, stopped("O-1", claimId, 2));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(claims.heard(Topic.CLAIMS)).extracting(event -> event.data().getClass().getSimpleName())
                .containsExactly("ReturnRequested", "ReturnApproved", "ShipmentStopRequested", "RefundApproved"));
        var refund = claims.heard(Topic.CLAIMS).stream().map(event -> event.data()).filter(ClaimMessage.RefundApproved.class::isInstance)
                .map(ClaimMessage.RefundApproved.class::cast).findFirst().orElseThrow();
        assertThat(refund.amount()).hasToString("USD 207.00");
        System.out.println(claims.get("/api/claims/" + claimId, "agent").body());
    }
}
