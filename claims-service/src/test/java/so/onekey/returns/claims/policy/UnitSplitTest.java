package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static so.onekey.returns.claims.policy.PolicyFixtures.DELIVERED_AT;
import static so.onekey.returns.claims.policy.PolicyFixtures.DISPATCHED_AT;
import static so.onekey.returns.claims.policy.PolicyFixtures.delivered;
import static so.onekey.returns.claims.policy.PolicyFixtures.dispatched;
import static so.onekey.returns.claims.policy.Reason.DEFECTIVE;
import static so.onekey.returns.claims.policy.Reason.NO_LONGER_WANTED;
import static so.onekey.returns.claims.policy.UnitGroup.notFree;
import static so.onekey.returns.claims.policy.UnitGroup.placed;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

class UnitSplitTest {
    @Test
    void units_of_one_state_stay_together() {
        assertThat(UnitSplit.of(DEFECTIVE, 2, List.of(delivered(3)))).containsExactly(delivered(2));
    }

    @Test
    void a_change_of_mind_takes_undispatched_units_first() {
        assertThat(UnitSplit.of(NO_LONGER_WANTED, 4, List.of(delivered(2), dispatched(1), placed(2))))
                .containsExactly(placed(2), dispatched(1), delivered(1));
    }

    @Test
    void any_other_reason_takes_the_latest_delivered_first() {
        UnitGroup earlier = delivered(2);
        UnitGroup later = delivered(1, DELIVERED_AT.plus(Duration.ofDays(3)));

        assertThat(UnitSplit.of(DEFECTIVE, 2, List.of(placed(1), earlier, later))).containsExactly(later, delivered(1));
    }

    @Test
    void any_other_reason_takes_undelivered_units_only_when_the_delivered_ones_are_used_up() {
        assertThat(UnitSplit.of(DEFECTIVE, 3, List.of(placed(1), dispatched(1), delivered(1))))
                .containsExactly(delivered(1), dispatched(1), placed(1));
    }

    @Test
    void units_that_are_not_free_come_last_for_every_reason() {
        for (Reason reason : Reason.values()) {
            assertThat(UnitSplit.of(reason, 2, List.of(notFree(2), placed(1)))).containsExactly(placed(1), notFree(1));
        }
    }

    @Test
    void units_that_are_not_free_form_one_group_whatever_became_of_them() {
        UnitGroup refunded = new UnitGroup(UnitState.NOT_FREE, 1, DISPATCHED_AT, DELIVERED_AT, "S-1");

        assertThat(UnitSplit.of(DEFECTIVE, 3, List.of(notFree(2), refunded))).containsExactly(notFree(3));
    }

    @Test
    void equal_units_that_were_counted_apart_are_one_group() {
        assertThat(UnitSplit.of(DEFECTIVE, 3, List.of(delivered(1), delivered(2)))).containsExactly(delivered(3));
    }

    @Test
    void units_of_different_shipments_stay_apart() {
        UnitGroup other = new UnitGroup(UnitState.DELIVERED, 1, DISPATCHED_AT, DELIVERED_AT, "S-2");

        assertThat(UnitSplit.of(DEFECTIVE, 2, List.of(other, delivered(1)))).containsExactly(delivered(1), other);
    }

    @Test
    void more_than_was_bought_makes_no_sense() {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitSplit.of(DEFECTIVE, 3, List.of(delivered(2))))
                .withMessage("From 1 to 2 units can be claimed, not 3");
    }

    @Test
    void less_than_one_makes_no_sense() {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitSplit.of(DEFECTIVE, 0, List.of(delivered(2))));
    }

    @Test
    void of_equal_units_those_with_the_longest_warranty_are_taken_first_and_stay_apart() {
        UnitGroup paused = new UnitGroup(UnitState.DELIVERED, 1, DISPATCHED_AT, DELIVERED_AT, "S-1", null, Duration.ofDays(3), List.of());

        assertThat(UnitSplit.of(DEFECTIVE, 2, List.of(delivered(2), paused))).containsExactly(paused, delivered(1));
    }

    @Test
    void units_that_were_rejected_before_stay_apart_from_others() {
        UnitGroup rejected = PolicyFixtures.rejectedBeforeFor(NO_LONGER_WANTED);

        assertThat(UnitSplit.of(DEFECTIVE, 2, List.of(delivered(1), rejected))).containsExactly(rejected, delivered(1));
    }
}
