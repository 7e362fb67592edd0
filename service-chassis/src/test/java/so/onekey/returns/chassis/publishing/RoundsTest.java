package so.onekey.returns.chassis.publishing;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RoundsTest {

    @Test
    void each_round_holds_a_key_at_most_once_and_keeps_the_order_of_the_batch() {
        assertThat(Rounds.of(List.of("a1", "b1", "a2", "c1", "a3", "b2"), item -> item.substring(0, 1)))
                .containsExactly(List.of("a1", "b1", "c1"), List.of("a2", "b2"), List.of("a3"));
    }

    @Test
    void one_key_is_one_item_per_round_and_many_keys_are_one_round() {
        assertThat(Rounds.of(List.of("a1", "a2", "a3"), item -> "a")).hasSize(3);
        assertThat(Rounds.of(List.of("a", "b", "c"), item -> item)).hasSize(1);
        assertThat(Rounds.of(List.<String>of(), item -> item)).isEmpty();
    }
}
