package so.onekey.returns.claims.intake;

import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.claims.orders.Orders;
import so.onekey.returns.events.ReplacedLine;
import so.onekey.returns.events.ShippedLine;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.StorefrontMessage.OrderDelivered;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;
import so.onekey.returns.events.StorefrontMessage.ReplacementDispatched;
import so.onekey.returns.events.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;
import static so.onekey.returns.claims.OrderFixtures.YESTERDAY;

/** What claims take of an order, give back, and may take again. */
class ReservationsTest {
    private final RunningClaims claims = RunningClaims.shared();
    private final Reservations reservations = claims.bean(Reservations.class);
    private final Orders orders = claims.bean(Orders.class);
    private final String orderId = "O-" + UUID.randomUUID();

    @Test
    void a_fault_claimed_after_a_change_of_mind_was_rejected_goes_to_a_person_who_sees_the_earlier_claim() {
        delivered(1);
        JsonNode first = claims(request("NO_LONGER_WANTED", 1));
        assertThat(clauses(first)).containsExactly("SHIPMENT-1", "GENERAL-2");

        JsonNode second = claims(request("DEFECTIVE", 1));

        assertThat(second.get("status").asString()).isEqualTo("IN_REVIEW");
        assertThat(clauses(second)).containsExactly("DAMAGE-1", "REQUEST-2", "CONTACT-1");
        assertThat(storedEvents(second)).contains(first.get("rmaNumber").asString());
    }

    @Test
    void rejected_units_can_be_taken_back_into_their_claim_as_long_as_they_are_free() {
        delivered(2);
        UUID claim = idOf(claims(request("NO_LONGER_WANTED", 2)));
        assertThat(reserved()).isEqualTo("0/0");

        assertThat(holdAgain(claim, 1)).isTrue();
        assertThat(reserved()).isEqualTo("1/0");
        UUID other = idOf(claims(request("NOT_RECEIVED", 1)));

        assertThat(holdAgain(claim, 1)).as("another claim has it").isFalse();
        claims.bean(Transactions.class).call(() -> {
            reservations.release(other, 0, 1, Instant.now());
            return 0;
        });
        assertThat(holdAgain(claim, 1)).isTrue();
        assertThat(reserved()).isEqualTo("2/0");
    }

    @Test
    void no_more_units_are_taken_back_than_were_given_back() {
        delivered(3);
        UUID claim = idOf(claims(request("NO_LONGER_WANTED", 1)));

        assertThatIllegalArgumentException().isThrownBy(() -> holdAgain(claim, 2));
        assertThat(reserved()).isEqualTo("0/0");
    }

    @Test
    void the_claim_s_units_are_used_up_once() {
        delivered(2);
        UUID claim = idOf(claims(request("NOT_RECEIVED", 2)));

        claims.bean(Transactions.class).call(() -> {
            reservations.useUp(claim, 0, 1, Instant.now());
            return 0;
        });

        assertThat(reserved()).isEqualTo("1/1");
        assertThat(clauses(claims(request("NOT_RECEIVED", 2)))).containsExactly("ORDER-1");
    }

    @Test
    void more_units_than_the_claim_has_are_neither_given_back_nor_used_up() {
        delivered(2);
        UUID claim = idOf(claims(request("NOT_RECEIVED", 1)));

        assertThatIllegalArgumentException().isThrownBy(() -> claims.bean(Transactions.class).call(() -> {
            reservations.useUp(claim, 0, 2, Instant.now());
            return 0;
        }));
        assertThat(reserved()).isEqualTo("1/0");
    }

    @Test
    void what_was_used_up_stays_so_whatever_a_person_decides_on_it_later() {
        delivered(2);
        UUID claim = idOf(claims(request("NOT_RECEIVED", 2)));

        claims.bean(Transactions.class).call(() -> {
            reservations.useUp(claim, 0, 1, Instant.now());
            reservations.useUp(claim, 0, 2, Instant.now());
            reservations.reject(claim, 0, 2, Instant.now());
            return 0;
        });

        assertThat(reserved()).isEqualTo("0/2");
    }

    @Test
    void an_order_is_found_by_the_numbers_of_what_was_sent() {
        delivered(1);
        claims.kafka().say(Topic.STOREFRONT_ORDERS, new ReplacementDispatched(orderId, UUID.randomUUID().toString(),
                List.of(new ReplacedLine("L1-R", "L1", 1, List.of("R-" + orderId))), Instant.now(), "hkpost", "RT " + orderId));
        await().atMost(Duration.ofSeconds(60)).until(() -> !orders.byTracking("rt" + orderId).isEmpty());

        assertThat(orders.byTracking(" hk" + orderId.toLowerCase() + " ")).containsExactly(orderId);
        assertThat(orders.bySerial("sn-" + orderId)).containsExactly(orderId);
        assertThat(orders.bySerial("R-" + orderId)).containsExactly(orderId);
        assertThat(orders.bySerial("nobody's")).isEmpty();
        assertThat(orders.exists(orderId)).isTrue();
        assertThat(orders.exists("nobody's")).isFalse();
    }

    private void delivered(int quantity) {
        tells(OrderFixtures.placed(orderId, quantity), 1);
        var lines = List.of(new ShippedLine("L1", quantity, List.of("SN-" + orderId)));
        tells(new OrderDispatched(orderId, YESTERDAY.plusSeconds(60), "hkpost", "HK" + orderId, "S-1", lines), 2);
        tells(new OrderDelivered(orderId, YESTERDAY.plusSeconds(120), null, null, "S-1", lines), 3);
    }

    private void tells(StorefrontMessage message, int facts) {
        claims.kafka().say(Topic.STOREFRONT_ORDERS, message);
        await().atMost(Duration.ofSeconds(60)).until(() -> claims.database().sql("select count(*) from order_fact where order_id = ?")
                .param(orderId).query(Integer.class).single() == facts);
    }

    private boolean holdAgain(UUID claim, int quantity) {
        return claims.bean(Transactions.class).call(() -> reservations.holdAgain(claim, 0, quantity));
    }

    private String request(String reason, int quantity) {
        return OrderFixtures.unwanted(orderId, quantity).replace("NO_LONGER_WANTED", reason);
    }

    private JsonNode claims(String request) {
        var answer = claims.post("/api/claims", request, "storefront");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new JsonMapper().readTree(answer.body());
    }

    private static UUID idOf(JsonNode answer) {
        return UUID.fromString(answer.get("claimId").asString());
    }

    private static List<String> clauses(JsonNode answer) {
        return answer.get("decision").get("lines").get(0).get("findings").valueStream().map(finding -> finding.get("clause").asString())
                .toList();
    }

    private String storedEvents(JsonNode answer) {
        return claims.database().sql("select string_agg(convert_from(payload, 'UTF8'), '') from event where aggregate_id = ?")
                .param(answer.get("claimId").asString()).query(String.class).single();
    }

    private String reserved() {
        return claims.database().sql("select coalesce(sum(held), 0) || '/' || coalesce(sum(used), 0) from reservation where order_id = ?")
                .param(orderId).query(String.class).single();
    }
}
