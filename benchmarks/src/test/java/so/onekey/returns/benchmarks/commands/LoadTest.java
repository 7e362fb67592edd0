package so.onekey.returns.benchmarks.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private final AtomicInteger left = new AtomicInteger(1000);
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void what_all_clients_have_done_counts_and_it_ends_when_nothing_is_left() throws Exception {
        var done = new Load(4, LONG).run(() -> () -> left.getAndDecrement() > 0);

        assertThat(done.count()).isEqualTo(1000);
        assertThat(done.perSecond()).isEqualTo(1000 / done.seconds());
    }

    @Test
    void it_ends_when_the_time_is_over() throws Exception {
        var done = new Load(2, Duration.ofMillis(50)).run(() -> () -> true);

        assertThat(done.seconds()).isBetween(0.05, 60.0);
    }

    @Test
    void if_one_client_fails_all_stop_and_are_closed() {
        assertThatThrownBy(() -> new Load(3, LONG).run(Failing::new)).hasRootCauseMessage("no");
        assertThat(closed).hasValue(3);
    }

    private final class Failing implements Load.Client {

        @Override
        public boolean once() {
            if (left.getAndDecrement() == 0) {
                throw new IllegalStateException("no");
            }
            return true;
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
