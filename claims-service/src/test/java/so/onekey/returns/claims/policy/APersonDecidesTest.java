package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.policy.PolicyFixtures.aLine;
import static so.onekey.returns.claims.policy.PolicyFixtures.dispatched;
import static so.onekey.returns.claims.policy.PolicyFixtures.receipt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What no rule of the table decides yet. */
class APersonDecidesTest {
    private static final String A_PERSON = "rule 0: REVIEW, CONTACT-1";

    @ParameterizedTest
    @EnumSource(value = Reason.class, names = "NO_LONGER_WANTED", mode = Mode.EXCLUDE)
    void anything_but_a_change_of_mind_goes_to_a_person_after_delivery(Reason reason) {
        assertThat(receipt(aLine().because(reason))).isEqualTo(A_PERSON);
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, names = "NO_LONGER_WANTED", mode = Mode.EXCLUDE)
    void anything_but_a_change_of_mind_goes_to_a_person_on_the_way(Reason reason) {
        assertThat(receipt(aLine().because(reason).units(dispatched(1)))).isEqualTo(A_PERSON);
    }

    @Test
    void a_swollen_battery_is_never_turned_away_as_a_change_of_mind() {
        assertThat(receipt(aLine().withAHazard())).isEqualTo(A_PERSON);
    }

    @Test
    void a_swollen_battery_bought_on_sale_is_never_turned_away_either() {
        assertThat(receipt(aLine().withAHazard().onSale().of(Category.HAZARDOUS))).isEqualTo(A_PERSON);
    }
}
