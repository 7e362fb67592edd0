package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static so.onekey.returns.claims.policy.PolicyFixtures.DELIVERED_AT;
import static so.onekey.returns.claims.policy.PolicyFixtures.DISPATCHED_AT;

import org.junit.jupiter.api.Test;

class UnitGroupTest {
    @Test
    void a_group_has_a_unit() {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitGroup.placed(0)).withMessage("A group has 1 unit or more, not 0");
    }

    @Test
    void placed_units_have_not_been_dispatched() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitGroup(UnitState.PLACED, 1, DISPATCHED_AT, null, null));
    }

    @Test
    void dispatched_units_have_been_dispatched_and_not_delivered() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitGroup(UnitState.DISPATCHED, 1, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitGroup(UnitState.DISPATCHED, 1, DISPATCHED_AT, DELIVERED_AT, null));
    }

    @Test
    void delivered_units_have_been_delivered() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitGroup(UnitState.DELIVERED, 1, DISPATCHED_AT, null, null));
    }
}
