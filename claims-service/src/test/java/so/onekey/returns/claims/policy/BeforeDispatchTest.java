package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.policy.PolicyFixtures.aLine;
import static so.onekey.returns.claims.policy.PolicyFixtures.receipt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Rules 1 to 3. */
class BeforeDispatchTest {
    private static final String NOTHING_LEFT = "rule 1: REJECTED, ORDER-1";
    private static final String CANCELLED = "rule 2: APPROVED CANCELLATION, SHIPMENT-1 not yet, REFUND-2";
    private static final String A_PERSON = "rule 3: REVIEW, CONTACT-1";

    @ParameterizedTest
    @EnumSource(Reason.class)
    void units_that_nothing_is_left_of_are_rejected_whatever_the_reason(Reason reason) {
        assertThat(receipt(aLine().units(UnitGroup.notFree(2)).because(reason))).isEqualTo(NOTHING_LEFT);
    }

    @Test
    void units_that_nothing_is_left_of_are_rejected_even_with_a_hazard() {
        assertThat(receipt(aLine().units(UnitGroup.notFree(1)).withAHazard())).isEqualTo(NOTHING_LEFT);
    }

    @Test
    void units_that_nothing_is_left_of_are_rejected_in_every_country() {
        assertThat(receipt(aLine().units(UnitGroup.notFree(1)).shippedTo("DE"), PolicyFixtures.GERMANY_TO_A_PERSON))
                .isEqualTo(NOTHING_LEFT);
    }

    @ParameterizedTest
    @EnumSource(Remedy.class)
    void an_undispatched_item_nobody_wants_any_more_is_cancelled_whatever_is_wished(Remedy remedy) {
        assertThat(receipt(aLine().units(UnitGroup.placed(1)).wishing(remedy))).isEqualTo(CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(value = Category.class, names = "CUSTOM", mode = Mode.EXCLUDE)
    void an_undispatched_item_of_any_other_kind_than_custom_is_cancelled(Category category) {
        assertThat(receipt(aLine().units(UnitGroup.placed(1)).of(category))).isEqualTo(CANCELLED);
    }

    @Test
    void an_undispatched_sale_item_nobody_wants_any_more_is_cancelled() {
        assertThat(receipt(aLine().units(UnitGroup.placed(1)).onSale())).isEqualTo(CANCELLED);
    }

    @Test
    void an_undispatched_custom_product_goes_to_a_person() {
        assertThat(receipt(aLine().units(UnitGroup.placed(1)).of(Category.CUSTOM))).isEqualTo(A_PERSON);
    }

    @Test
    void an_undispatched_gift_card_goes_to_a_person_as_it_may_have_gone_by_mail() {
        assertThat(receipt(aLine().units(UnitGroup.placed(1)).giftCard())).isEqualTo(A_PERSON);
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, names = "NO_LONGER_WANTED", mode = Mode.EXCLUDE)
    void a_fault_reported_before_dispatch_contradicts_itself_and_goes_to_a_person(Reason reason) {
        assertThat(receipt(aLine().units(UnitGroup.placed(1)).because(reason))).isEqualTo(A_PERSON);
    }
}
