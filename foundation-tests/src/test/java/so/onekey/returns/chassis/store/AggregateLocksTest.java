package so.onekey.returns.chassis.store;

import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import so.onekey.returns.chassis.sample.Running;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class AggregateLocksTest {

    @Test
    void two_transactions_that_lock_two_aggregates_crosswise_are_told_apart_within_seconds() throws Exception {
        try (var running = new Running(); var pool = Executors.newFixedThreadPool(2)) {
            var dataSource = running.dataSource();
            var locks = new AggregateLocks(dataSource, aggregate -> false);
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
            var bothHoldOne = new CyclicBarrier(2);

            var results = Stream.of(new String[]{"a", "b"}, new String[]{"b", "a"})
                    .map(order -> pool.submit(() -> transaction.execute(status -> {
                        locks.obtainLock(order[0]);
                        meet(bothHoldOne);
                        return locks.obtainLock(order[1]).isHeld();
                    }))).toList();

            assertThat(results.stream().map(AggregateLocksTest::outcome)).containsExactlyInAnyOrder(true,
                    ConcurrencyFailureException.class);
        }
    }

    private static Object outcome(Future<Boolean> result) {
        try {
            return result.get();
        } catch (ExecutionException failure) {
            return failure.getCause() instanceof ConcurrencyFailureException ? ConcurrencyFailureException.class : failure.getCause();
        } catch (InterruptedException failure) {
            return failure;
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
