package so.onekey.returns.chassis.listening;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.onekey.returns.chassis.sample.Faults;
import so.onekey.returns.chassis.sample.Running;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ParkingTest {
    private static final Running running = new Running();
    private static final Filled filled = new Filled(running);
    private static Parking parking;
    private static ParkingLot lot;

    @BeforeAll
    static void start() {
        var instance = running.instance();
        parking = instance.getBean(Parking.class);
        lot = instance.getBean(ParkingLot.class);
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @Test
    void a_message_that_can_not_be_accepted_is_parked_later_ones_of_its_key_queue_and_others_go_on() {
        running.topics.send("queue", "1");
        running.topics.send("queue", "two");
        running.topics.send("queue", "3");
        running.topics.send("queue", "-4");
        running.topics.send("another", "5");

        filled.eventually("another", 5L);
        filled.eventuallyParked("queue", 3);
        filled.eventually("queue", 1L);
        assertThat(filled.parked("queue")).containsExactly("value: must be a whole number",
                "waits behind an earlier parked message of the same key", "waits behind an earlier parked message of the same key");

        long first = filled.firstParked("queue");
        assertThat(parking.resume(first)).isEqualTo(new Parking.Resumption(0, "value: must be a whole number"));
        assertThat(parking.mend(first, bytes("2"), "staff-7")).isTrue();
        assertThat(parking.resume(first)).isEqualTo(new Parking.Resumption(2, "drops: must not be negative"));
        filled.eventually("queue", 1L, 2L, 3L);
        assertThat(filled.parked("queue")).containsExactly("drops: must not be negative");

        parking.mend(filled.firstParked("queue"), bytes("4"), "staff-7");
        assertThat(parking.resume(filled.firstParked("queue"))).isEqualTo(new Parking.Resumption(1, null));
        running.topics.send("queue", "5");
        filled.eventually("queue", 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void a_discarded_message_leaves_a_record_of_who_and_why() {
        running.topics.send("discard", "rubbish");
        filled.eventuallyParked("discard", 1);
        long id = filled.firstParked("discard");

        assertThat(parking.discard(id, "staff-7", "test data")).isTrue();

        assertThat(filled.jdbc().sql("""
                select listener, message_key, convert_from(payload, 'UTF8') as payload, reason, discarded_by, discarded_because
                from discarded_message where id = ?""").param(id).query().singleRow()).isEqualTo(Map.of("listener", "fill",
                "message_key", "discard", "payload", "rubbish", "reason", "value: must be a whole number", "discarded_by", "staff-7",
                "discarded_because", "test data"));
        running.topics.send("discard", "1");
        filled.eventually("discard", 1L);
        assertThat(parking.discard(id, "staff-7", "again")).isFalse();
        assertThat(parking.mend(id, bytes("1"), "staff-7")).isFalse();
        assertThat(parking.resume(id).stoppedBy()).isEqualTo("there is no parked message " + id);
    }

    @Test
    void a_bug_that_shows_twice_is_got_over() {
        Faults.plan("listener twice", 2, () -> new IllegalStateException("a bug"));
        running.topics.send("twice", "1");

        filled.eventually("twice", 1L);
        assertThat(filled.parked("twice")).isEmpty();
    }

    static Stream<Throwable> bugs() {
        return Stream.of(new IllegalStateException("a bug"), new StackOverflowError(), new NoClassDefFoundError("gone"),
                new AssertionError("no"));
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void a_bug_is_tried_three_times_and_then_parked_with_nothing_of_it_done(Throwable bug) {
        String key = "bug " + bug.getClass().getSimpleName();
        Faults.plan("listener " + key, 3, () -> bug);
        running.topics.send(key, "1");

        filled.eventuallyParked(key, 1);
        assertThat(Faults.tried("listener " + key)).isEqualTo(3);
        assertThat(filled.parked(key).getFirst()).startsWith("unexpected " + bug.getClass().getSimpleName());
        assertThat(filled.jdbc().sql("select count(*) from event where aggregate_id = ?").param(key).query(Long.class).single()).isZero();
        assertThat(parking.resume(filled.firstParked(key)).done()).isEqualTo(1);
        filled.eventually(key, 1L);
    }

    static Stream<ProducerRecord<String, byte[]>> strange() {
        var random = new byte[900_000];
        new Random(1).nextBytes(random);
        String longKey = new Random(1).ints(20_000, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
        return Stream.of(record("empty", new byte[0]), record("tombstone", null), record("zero", new byte[]{0, 0}),
                record("huge", random), record(longKey, bytes("long key")), record("key with \0 inside", bytes("no")),
                record(null, bytes("no key")), record("", bytes("empty key")));
    }

    @ParameterizedTest
    @MethodSource("strange")
    void strange_records_are_parked_and_stop_nobody(ProducerRecord<String, byte[]> strange) {
        long before = parking.count();
        running.topics.sendAll(List.of(strange));

        await().atMost(Duration.ofSeconds(60)).until(() -> parking.count() == before + 1);
        assertThat(parking.list(1000).getLast()).containsEntry("reason", "value: must be a whole number");
    }

    @Test
    void messages_without_a_key_wait_for_nobody() {
        running.topics.sendAll(List.of(record(null, bytes("bad")), record(null, bytes("77")), record(null, bytes("78"))));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(filled.of("no key")).contains(77L, 78L));
        long id = filled.jdbc().sql("select max(id) from parked_message where message_key is null").query(Long.class).single();
        parking.mend(id, bytes("79"), "staff-7");
        assertThat(parking.resume(id)).isEqualTo(new Parking.Resumption(1, null));
        assertThat(filled.of("no key")).contains(79L);
    }

    @Test
    void the_same_record_twice_is_parked_once() {
        var twice = new ParkedMessage(0, "fill", running.topics.in(), "again", 99, 1, Map.of("ce_id", "1"), bytes("bad"));
        lot.park(twice, "first");
        lot.park(twice, "second");

        assertThat(filled.parked("again")).containsExactly("first");
        assertThat(lot.first("fill", "again").orElseThrow().headers()).isEqualTo(Map.of("ce_id", "1"));
    }

    @Test
    void what_a_listener_left_behind_that_is_gone_can_only_be_discarded() {
        lot.park(new ParkedMessage(0, "gone", running.topics.in(), "orphan", 99, 2, Map.of(), bytes("1")), "bad");
        long id = filled.firstParked("orphan");

        assertThat(parking.resume(id)).isEqualTo(new Parking.Resumption(0, "no listener is called 'gone' any more: discard it"));
        assertThat(parking.discard(id, "staff-7", "its listener is gone")).isTrue();
    }

    @Test
    void messages_that_arrive_while_a_key_is_resumed_keep_their_order() throws Exception {
        running.topics.send("race", "first");
        filled.eventuallyParked("race", 1);
        parking.mend(filled.firstParked("race"), bytes("0"), "staff-7");

        try (var ops = Executors.newSingleThreadExecutor()) {
            var sending = ops.submit(() -> running.topics.sendAll(LongStream.rangeClosed(1, 300)
                    .mapToObj(number -> record("race", bytes(Long.toString(number)))).toList()));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                filled.jdbc().sql("select id from parked_message where message_key = 'race' limit 1").query(Long.class).optional()
                        .ifPresent(parking::resume);
                return filled.of("race").size() == 301;
            });
            sending.get();
        }
        assertThat(filled.of("race")).containsExactlyElementsOf(LongStream.rangeClosed(0, 300).boxed().toList());
        assertThat(filled.parked("race")).isEmpty();
    }

    private static ProducerRecord<String, byte[]> record(String key, byte[] value) {
        return new ProducerRecord<>(running.topics.in(), key, value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
