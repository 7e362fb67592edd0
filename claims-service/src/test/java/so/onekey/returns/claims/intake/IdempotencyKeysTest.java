package so.onekey.returns.claims.intake;

import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.web.IdempotencyKeys;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.events.Topic;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A retry gets the first answer; what is kept for it tells nothing of a person and goes after a month. */
class IdempotencyKeysTest {
    private final RunningClaims claims = RunningClaims.shared();
    private final String orderId = "O-" + UUID.randomUUID();
    private final String key = "key-" + orderId;

    @Test
    void a_retry_may_be_worded_otherwise_and_leave_out_what_is_as_usual() {
        placed();
        String request = OrderFixtures.unwanted(orderId, 1);

        String first = claim(request.replace("\"email\"", "\"description\": \"My words\", \"reportedAt\": null, \"email\""));

        assertThat(claim(request)).isEqualTo(first);
    }

    @Test
    void a_key_is_forgotten_after_thirty_days() {
        placed();
        String first = claim(OrderFixtures.unwanted(orderId, 1));
        age(29);
        assertThat(claim(OrderFixtures.unwanted(orderId, 1))).isEqualTo(first);

        age(31);
        assertThat(claim(OrderFixtures.unwanted(orderId, 1))).isNotEqualTo(first);
    }

    @Test
    void keys_that_nobody_uses_again_are_gone_after_some_hundred_others() {
        claims.database().sql("""
                insert into idempotency_key (caller, key, request_hash, used_at) values ('test', ?, '', now() - interval '31 days')""")
                .param(key).update();
        var keys = new IdempotencyKeys(claims.database(), new JsonMapper(), Set.of());

        for (int number = 0; number < 101; number++) {
            keys.once("test", key + "-" + number, "request", String.class, () -> "answer");
        }

        assertThat(claims.database().sql("select count(*) from idempotency_key where caller = 'test' and key = ?").param(key)
                .query(Integer.class).single()).isZero();
    }

    private void age(int days) {
        claims.database().sql("update idempotency_key set used_at = now() - make_interval(days => ?) where key = ?").params(days, key)
                .update();
    }

    private void placed() {
        claims.kafka().say(Topic.STOREFRONT_ORDERS, OrderFixtures.placed(orderId, 3));
        await().atMost(Duration.ofSeconds(60)).until(() -> claims.database()
                .sql("select exists (select from order_fact where order_id = ?)").param(orderId).query(Boolean.class).single());
    }

    private String claim(String request) {
        var answer = claims.send(claims.request(0, "/api/claims", "storefront").header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(request)).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }
}
