package so.onekey.returns.chassis.listening;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.sample.Faults;
import so.onekey.returns.chassis.sample.Running;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class MendingTest {
    private static final Running running = new Running();
    private static final Filled filled = new Filled(running);
    private static Parking parking;
    private static Retention retention;
    private static ParkedErasure erasure;

    @BeforeAll
    static void start() {
        var instance = running.instance();
        parking = instance.getBean(Parking.class);
        retention = instance.getBean(Retention.class);
        erasure = instance.getBean(ParkedErasure.class);
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @Test
    void headers_can_be_mended_too_and_what_is_mended_stays_as_it_was_sent() {
        running.topics.send("mended", "bad");
        filled.eventuallyParked("mended", 1);
        long id = filled.firstParked("mended");

        assertThat(parking.mendHeaders(id, Map.of("ce_id", "7"), "staff-7")).isTrue();
        assertThat(parking.mend(id, bytes("{\"amount\": 199.00}"), "staff-7")).isTrue();

        var content = parking.look(id).orElseThrow();
        assertThat(content.headers()).isEqualTo(Map.of("ce_id", "7"));
        assertThat(content.text()).isEqualTo("{\"amount\": 199.00}");
        assertThat(parking.look(-1)).isEmpty();
        assertThat(parking.mendHeaders(-1, Map.of(), "staff-7")).isFalse();
    }

    @Test
    void a_message_is_not_mended_while_it_is_taken_up() throws Exception {
        running.topics.send("busy", "bad");
        filled.eventuallyParked("busy", 1);
        long id = filled.firstParked("busy");
        parking.mend(id, bytes("1"), "staff-7");
        var isTakenUp = new CountDownLatch(1);
        var goesOn = new CountDownLatch(1);
        Faults.plan("listener busy", 1, () -> {
            isTakenUp.countDown();
            try {
                goesOn.await();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
            return new IllegalStateException("not this time");
        });

        try (var ops = Executors.newFixedThreadPool(2)) {
            var resuming = ops.submit(() -> parking.resume(id));
            isTakenUp.await();
            var mending = ops.submit(() -> parking.mend(id, bytes("2"), "staff-8"));
            await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(2)).until(() -> !mending.isDone());
            goesOn.countDown();
            assertThat(resuming.get().stoppedBy()).startsWith("unexpected IllegalStateException");
            assertThat(mending.get()).isTrue();
        }
        assertThat(parking.look(id).orElseThrow().text()).isEqualTo("2");
    }

    @Test
    void what_parked_and_discarded_messages_of_a_key_say_can_be_erased() {
        running.topics.send("erased", "kim@example.com");
        running.topics.send("erased", "later");
        running.topics.send("untouched", "kept");
        filled.eventuallyParked("erased", 2);
        filled.eventuallyParked("untouched", 1);
        long id = filled.firstParked("erased");
        parking.discard(id, "staff-7", "test data");

        erasure.erase(List.of("erased", "unheard of"));

        assertThat(running.jdbc().sql("select count(*) from discarded_message where message_key = 'erased' and payload is null and "
                + "erased_at is not null").query(Long.class).single()).isEqualTo(1);
        long later = filled.firstParked("erased");
        assertThat(parking.look(later).orElseThrow().text()).isNull();
        assertThat(parking.resume(later).stoppedBy()).contains("was erased");
        assertThat(parking.look(filled.firstParked("untouched")).orElseThrow().text()).isEqualTo("kept");
        erasure.erase(List.of());
    }

    @Test
    void records_of_discarded_messages_are_deleted_when_their_time_is_over() {
        for (String key : List.of("ninety days", "not yet")) {
            running.topics.send(key, "bad");
            filled.eventuallyParked(key, 1);
            parking.discard(filled.firstParked(key), "staff-7", "test data");
        }
        running.jdbc().sql("update discarded_message set discarded_at = now() - interval '91 days' where message_key = 'ninety days'")
                .update();

        retention.apply();

        assertThat(running.jdbc().sql("select message_key from discarded_message where message_key in ('ninety days', 'not yet')")
                .query(String.class).list()).containsExactly("not yet");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
