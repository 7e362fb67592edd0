package so.onekey.returns.claims.orders;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.orders.OrderFact.Cancelled;
import so.onekey.returns.claims.orders.OrderFact.Units;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.orders.OrderFactFixtures.minute;
import static so.onekey.returns.claims.orders.OrderFactFixtures.replacementArrived;

class FactIdsTest {

    @Test
    void cancellations_of_other_lines_at_the_same_moment_are_two_facts() {
        var one = new Cancelled(minute(5), List.of(new Units("L1", 1)));

        assertThat(one.factId()).isNotEqualTo(new Cancelled(minute(5), List.of(new Units("L2", 1))).factId());
        assertThat(one.factId()).isNotEqualTo(new Cancelled(minute(5), List.of(new Units("L1", 2))).factId());
        assertThat(one.factId()).isNotEqualTo(new Cancelled(minute(5), List.of()).factId());
    }

    @Test
    void a_cancellation_told_again_is_the_same_fact() {
        assertThat(new Cancelled(minute(5), List.of(new Units("L1", 1))).factId())
                .isEqualTo(new Cancelled(minute(5), List.of(new Units("L1", 1))).factId());
    }

    @Test
    void replacements_of_one_claim_by_other_lines_are_two_facts() {
        assertThat(replacementArrived("C-1", 5, "R1", "L1", 1).factId()).isNotEqualTo(replacementArrived("C-1", 5, "R2", "L1", 1).factId());
    }
}
