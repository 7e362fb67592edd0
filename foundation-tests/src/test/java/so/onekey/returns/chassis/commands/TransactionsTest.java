package so.onekey.returns.chassis.commands;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import so.onekey.returns.chassis.sample.Basin;
import so.onekey.returns.chassis.sample.Running;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

class TransactionsTest {
    private static final int THREADS = 32;
    private static final Running running = new Running();
    private static ConfigurableApplicationContext instance;
    private static CommandGateway commands;
    private static Transactions transactions;

    @BeforeAll
    static void start() {
        instance = running.instance();
        commands = instance.getBean(CommandGateway.class);
        transactions = instance.getBean(Transactions.class);
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @Test
    void thirty_two_threads_on_one_new_aggregate_all_succeed() throws Exception {
        var start = new CountDownLatch(THREADS);
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> all = IntStream.range(0, THREADS).<Future<?>>mapToObj(thread -> pool.submit(() -> {
                start.countDown();
                start.await();
                transactions.run(() -> {
                    commands.sendAndWait(new Basin.Open("crowded"));
                    commands.sendAndWait(new Basin.Fill("crowded", thread));
                });
                return null;
            })).toList();
            for (var each : all) {
                each.get();
            }
        }

        assertThat(sequencesOf("crowded")).containsExactlyElementsOf(LongStream.rangeClosed(0, THREADS).boxed().toList());
    }

    @Test
    void whoever_creates_an_aggregate_locks_it_only_to_change_it_once_more() {
        var jdbc = instance.getBean(JdbcClient.class);
        var locks = jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()").query(Integer.class);

        transactions.run(() -> {
            commands.sendAndWait(new Basin.Dig("new"));
            assertThat(locks.single()).isZero();
            commands.sendAndWait(new Basin.Fill("new", 1));
            assertThat(locks.single()).isOne();
        });
    }

    @Test
    void of_all_who_create_the_same_aggregate_at_once_one_does() throws Exception {
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var all = IntStream.range(0, THREADS).<Future<?>>mapToObj(
                    thread -> pool.submit(() -> transactions.run(() -> commands.sendAndWait(new Basin.Dig("same"))))).toList();

            assertThat(all.stream().filter(each -> catchThrowable(each::get) == null)).hasSize(1);
        }

        assertThat(sequencesOf("same")).containsExactly(0L);
    }

    @Test
    void a_transaction_that_fails_leaves_nothing_behind_and_throws_what_failed() {
        var jdbc = instance.getBean(JdbcClient.class);

        assertThatThrownBy(() -> transactions.run(() -> {
            commands.sendAndWait(new Basin.Open("partial"));
            jdbc.sql("insert into seen (event_id, basin_id, amount) values ('partial', 'partial', 1)").update();
            commands.sendAndWait(new Basin.Fill("partial", 1));
            commands.sendAndWait(new Basin.Crack("partial"));
        })).isExactlyInstanceOf(IllegalStateException.class).hasMessage("cracked");

        assertThat(sequencesOf("partial")).isEmpty();
        assertThat(jdbc.sql("select count(*) from seen where basin_id = 'partial'").query(Integer.class).single()).isZero();
    }

    @Test
    void a_failure_is_tried_once_and_an_error_is_not_disguised() {
        var tries = new int[1];

        assertThatThrownBy(() -> transactions.run(() -> {
            tries[0]++;
            throw new AssertionError("no");
        })).isExactlyInstanceOf(AssertionError.class);
        assertThat(tries[0]).isEqualTo(1);
    }

    @Test
    void inside_a_transaction_the_work_joins_it() {
        assertThatThrownBy(() -> transactions.run(() -> {
            transactions.run(() -> commands.sendAndWait(new Basin.Open("inner")));
            throw new IllegalStateException("outer");
        })).hasMessage("outer");

        assertThat(sequencesOf("inner")).isEmpty();
    }

    private static List<Long> sequencesOf(String basin) {
        return running.jdbc().sql("select sequence_number from event where aggregate_id = ? order by 1").param(basin).query(Long.class)
                .list();
    }
}
