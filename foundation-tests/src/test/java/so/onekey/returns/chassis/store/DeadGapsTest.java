package so.onekey.returns.chassis.store;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.sample.Running;

import java.sql.Connection;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

class DeadGapsTest {
    private static final int MANY = 60;

    @Test
    void gaps_of_rolled_back_transactions_are_forgotten() throws Exception {
        try (var running = new Running()) {
            var stored = Stored.in(running);
            var reader = new Stored.Reader(stored.engine());
            stored.commitOthers(1);
            stored.rollBackOthers(MANY);
            stored.commitOthers(1);
            reader.readOn();
            assertThat(reader.token().getGaps()).hasSize(MANY);

            stored.commitOthers(1);
            reader.readOn();

            assertThat(reader.token().getGaps()).isEmpty();
            assertThat(reader.events).hasSize(3);
        }
    }

    @Test
    void the_gap_of_an_open_transaction_is_kept_among_many_dead_ones() throws Exception {
        try (var running = new Running(); var open = running.dataSource().getConnection()) {
            var stored = Stored.in(running);
            var reader = new Stored.Reader(stored.engine());
            stored.commitOthers(1);
            stored.rollBackOthers(MANY);
            stored.commitOthers(1);
            open.setAutoCommit(false);
            long index = Stored.append(open, "open", 0);
            stored.rollBackOthers(MANY);
            stored.commitOthers(1);
            reader.readOn();

            stored.commitOthers(1);
            reader.readOn();
            assertThat(reader.token().getGaps()).first().isEqualTo(index);

            open.commit();
            stored.commitOthers(1);
            reader.readOn();
            assertThat(reader.events).hasSize(6).containsOnlyOnce("open 0");
            stored.commitOthers(1);
            reader.readOn();
            assertThat(reader.token().getGaps()).isEmpty();
        }
    }

    @Test
    void a_jump_that_nobody_can_fill_is_passed_over_at_once() throws Exception {
        try (var running = new Running()) {
            var stored = Stored.in(running);
            var reader = new Stored.Reader(stored.engine());
            for (int event = 1; event <= 2; event++) {
                stored.jump(400_000);
                stored.commitOthers(1);

                reader.readOn();

                assertThat(reader.events).hasSize(event);
                assertThat(reader.token().getGaps()).isEmpty();
            }
        }
    }

    @Test
    void a_jump_that_an_open_transaction_may_fill_is_waited_for() throws Exception {
        try (var running = new Running(); var open = running.dataSource().getConnection()) {
            var stored = Stored.in(running);
            var reader = new Stored.Reader(stored.engine());
            stored.commitOthers(1);
            open.setAutoCommit(false);
            Stored.append(open, "open", 0);
            stored.jump(400_000);
            stored.commitOthers(300);
            reader.readOn();
            assertThat(reader.events).hasSize(1);

            open.commit();
            reader.readOn();

            assertThat(reader.events).hasSize(302).containsOnlyOnce("open 0");
            assertThat(reader.token().getGaps()).hasSizeLessThan(GapProofEngine.MOST_GAPS);
        }
    }

    @Test
    void gaps_that_add_up_below_an_open_transaction_are_never_more_than_memory_holds() throws Exception {
        try (var running = new Running(); var open = running.dataSource().getConnection()) {
            var stored = Stored.in(running);
            var reader = new Stored.Reader(stored.engine());
            stored.commitOthers(1);
            open.setAutoCommit(false);
            Stored.append(open, "open", 0);
            int others = 2 * GapProofEngine.MOST_GAPS;
            stored.commitOthersWithAGapBeforeEach(others);
            reader.readOn();
            assertThat(reader.events).hasSizeBetween(GapProofEngine.MOST_GAPS, others);
            assertThat(reader.token().getGaps()).hasSizeLessThan(others).first().isEqualTo(2L);

            open.commit();
            reader.readOn();

            assertThat(reader.events).hasSize(others + 2).containsOnlyOnce("open 0").doesNotHaveDuplicates();
            assertThat(reader.token().getGaps()).hasSizeLessThan(GapProofEngine.MOST_GAPS);
        }
    }

    /** PostgreSQL plans a question once it has been asked often without looking at what is asked for. */
    @Test
    void no_question_of_a_reader_is_answered_by_reading_the_whole_table() throws Exception {
        try (var running = new Running(); var connection = running.dataSource().getConnection(); var sql = connection.createStatement()) {
            Stored.in(running).commitOthers(3_000);
            sql.execute("analyze event");
            sql.execute("set plan_cache_mode = force_generic_plan");
            connection.setAutoCommit(false);

            assertThat(DeadGaps.after(3_000, connection)).isEmpty();
            assertThat(DeadGaps.after(2_990, connection)).isPresent();
            DeadGaps.forgottenBy(GapAwareTrackingToken.newInstance(2_999, Set.of(2_500L, 2_600L)), connection);
            KnownGaps.query(connection, Schema.EVENTS, 2_500, 100, List.of(2_400L)).executeQuery();

            var scans = sql.executeQuery("select seq_scan from pg_stat_xact_user_tables where relname = 'event'");
            assertThat(scans.next()).isTrue();
            assertThat(scans.getLong(1)).isZero();
        }
    }

    /** More than one question can have parameters, in a token that was stored before they were bounded. */
    @Test
    void seventy_thousand_gaps_below_an_open_transaction_are_read_on() throws Exception {
        try (var running = new Running(); var open = running.dataSource().getConnection()) {
            var stored = Stored.in(running);
            var reader = new Stored.Reader(stored.engine());
            open.setAutoCommit(false);
            Stored.append(open, "open", 0);
            stored.jump(70_000);
            stored.commitOthers(2);
            reader.startAt(GapAwareTrackingToken.newInstance(70_002, LongStream.rangeClosed(1, 70_001).boxed().toList()));
            reader.readOn();
            assertThat(reader.events).isEmpty();

            open.commit();
            reader.readOn();

            assertThat(reader.events).hasSize(2).startsWith("open 0");
        }
    }

    @Test
    void a_writer_that_was_stalled_between_its_index_and_its_clock_is_not_taken_for_dead() throws Exception {
        try (var running = new Running(); var open = running.dataSource().getConnection()) {
            var stored = Stored.in(running);
            stored.rollBackOthers(MANY);
            stored.commitOthers(2);
            var jdbc = running.jdbc();
            long stalled = MANY + 1;
            // Index taken first and clock read last: as if another event and another writer's beginning lay in between.
            jdbc.sql("update event set aggregate_id = 'stalled', stored_at = clock_timestamp() + interval '1 hour' where global_index = ?")
                    .param(stalled).update();
            open.setAutoCommit(false);
            Stored.append(open, "open", 0);
            var reader = new Stored.Reader(stored.engine());
            reader.startAt(GapAwareTrackingToken.newInstance(stalled + 1,
                    LongStream.rangeClosed(1, stalled).boxed().collect(toCollection(java.util.TreeSet::new))));

            reader.readOn();

            assertThat(reader.events).containsExactly("stalled 0");
        }
    }

    @Test
    void many_writers_with_rollbacks_and_pauses_are_read_exactly_once_and_in_order_per_aggregate() throws Exception {
        try (var running = new Running(); var pool = Executors.newFixedThreadPool(12)) {
            var stored = Stored.in(running);
            Queue<String> committed = new ConcurrentLinkedQueue<>();
            List<Future<Integer>> writers = IntStream.range(0, 10).mapToObj(
                    number -> pool.submit(() -> write(stored, number, committed))).toList();
            var reader = new Stored.Reader(stored.engine());

            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                reader.readOn();
            }
            int rolledBack = 0;
            for (var writer : writers) {
                rolledBack += writer.get();
            }
            reader.readOn();

            assertThat(reader.token().getGaps()).as("most of them were cleaned").hasSizeLessThan(rolledBack / 2);
            assertThat(reader.events).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(committed);
            for (int writer = 0; writer < 10; writer++) {
                String prefix = "writer " + writer + " ";
                assertThat(reader.events.stream().filter(event -> event.startsWith(prefix)).toList())
                        .containsExactlyElementsOf(committed.stream().filter(event -> event.startsWith(prefix)).toList());
            }
        }
    }

    /** Returns how often it rolled back. */
    private static int write(Stored stored, int number, Queue<String> committed) throws Exception {
        var random = new Random(number);
        int rolledBack = 0;
        try (Connection connection = stored.open()) {
            connection.createStatement().execute("set synchronous_commit = off");
            connection.commit();
            int sequence = 0;
            for (int turn = 0; turn < 250; turn++) {
                Stored.append(connection, "writer " + number, sequence);
                if (random.nextInt(10) == 0) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(120)));
                }
                if (random.nextInt(3) == 0) {
                    connection.rollback();
                    rolledBack++;
                } else {
                    connection.commit();
                    committed.add("writer " + number + " " + sequence++);
                }
            }
        }
        return rolledBack;
    }
}
