package so.onekey.returns.benchmarks.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void a_percentile_is_the_smallest_value_that_so_many_are_not_above() {
        var thousand = LongStream.rangeClosed(1, 1000).map(ms -> ms * 1_000_000).toArray();

        assertThat(Percentiles.of(thousand)).isEqualTo(new Percentiles(500, 990, 999, 1000));
    }

    @Test
    void what_was_faster_than_the_answer_is_negative_and_counts_as_such() {
        assertThat(Percentiles.of(new long[]{-2_000_000, 4_000_000, -1_000_000})).isEqualTo(new Percentiles(-1, 4, 4, 4));
    }

    @Test
    void one_value_is_all_of_them() {
        assertThat(Percentiles.of(new long[]{7_000_000})).isEqualTo(new Percentiles(7, 7, 7, 7));
    }
}
