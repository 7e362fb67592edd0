package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.policy.PolicyFixtures.GERMANY_TO_A_PERSON;
import static so.onekey.returns.claims.policy.PolicyFixtures.aLine;
import static so.onekey.returns.claims.policy.PolicyFixtures.dispatched;
import static so.onekey.returns.claims.policy.PolicyFixtures.receipt;
import static so.onekey.returns.claims.policy.PolicyFixtures.rejectedBeforeFor;
import static so.onekey.returns.claims.policy.Reason.ARRIVED_TAMPERED;
import static so.onekey.returns.claims.policy.Reason.DAMAGED_IN_TRANSIT;
import static so.onekey.returns.claims.policy.Reason.DEFECTIVE;
import static so.onekey.returns.claims.policy.Reason.INCOMPLETE;
import static so.onekey.returns.claims.policy.Reason.NOT_RECEIVED;
import static so.onekey.returns.claims.policy.Reason.NO_LONGER_WANTED;
import static so.onekey.returns.claims.policy.Reason.WRONG_ITEM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules 4 to 7 and 10 to 14. */
class QualityIssueTest {
    private static final String LONG_AGO = "2025-03-01T12:00";
    private static final String LAST_MONTH = "2026-10-01T12:00";

    @Test
    void what_arrived_tampered_goes_to_a_person_at_once() {
        assertThat(receipt(aLine().because(ARRIVED_TAMPERED))).isEqualTo("rule 4: REVIEW urgent, DAMAGE-1, PRIVACY-1");
    }

    @Test
    void a_hazard_goes_to_a_person_at_once_whatever_the_reason() {
        assertThat(receipt(aLine().withAHazard())).isEqualTo("rule 4: REVIEW urgent, DAMAGE-1, EXCEPTION-2");
        assertThat(receipt(aLine().because(DEFECTIVE).withAHazard().damagedByTheUser(true)))
                .isEqualTo("rule 4: REVIEW urgent, DAMAGE-1, EXCEPTION-2");
        assertThat(receipt(aLine().because(ARRIVED_TAMPERED).withAHazard()))
                .isEqualTo("rule 4: REVIEW urgent, DAMAGE-1, PRIVACY-1, EXCEPTION-2");
    }

    @Test
    void a_hazard_is_never_sent_even_where_another_rule_asks_for_a_person() {
        var undispatched = PolicyFixtures.decide(aLine().because(DEFECTIVE).withAHazard().units(UnitGroup.placed(1)),
                PolicyFixtures.AS_PUBLISHED);

        assertThat(undispatched.rule()).isEqualTo(3);
        assertThat(StaffAdvice.on(undispatched).possible()).doesNotContain(Resolution.RETURN_FOR_REFUND, Resolution.WARRANTY_REPLACEMENT);
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, names = {"NOT_RECEIVED", "INCOMPLETE"})
    void what_is_missing_goes_to_a_person_on_the_way_and_after_delivery(Reason reason) {
        assertThat(receipt(aLine().because(reason))).isEqualTo("rule 4: REVIEW, DAMAGE-1");
        assertThat(receipt(aLine().because(reason).units(dispatched(1)))).isEqualTo("rule 4: REVIEW, DAMAGE-1");
    }

    @Test
    void damage_of_ones_own_is_rejected_as_a_defect() {
        assertThat(receipt(aLine().because(DEFECTIVE).damagedByTheUser(true))).isEqualTo("rule 5: REJECTED, WARRANTY-2");
    }

    @Test
    void damage_of_ones_own_contradicts_damage_on_the_way_and_a_wrong_item() {
        assertThat(receipt(aLine().because(DAMAGED_IN_TRANSIT).damagedByTheUser(true))).isEqualTo("rule 5: REVIEW, WARRANTY-2");
        assertThat(receipt(aLine().because(WRONG_ITEM).damagedByTheUser(true))).isEqualTo("rule 5: REVIEW, WARRANTY-2");
    }

    @Test
    void damage_of_ones_own_does_not_make_a_change_of_mind_a_defect() {
        assertThat(receipt(aLine().damagedByTheUser(true))).isEqualTo("rule 9: REJECTED, SHIPMENT-1, GENERAL-2");
    }

    @Test
    void a_fault_past_the_warranty_is_rejected() {
        var old = PolicyFixtures.deliveredInHongKong(LONG_AGO);

        assertThat(receipt(aLine().because(DEFECTIVE).units(old))).isEqualTo("rule 6: REJECTED, WARRANTY-1");
        assertThat(receipt(aLine().because(WRONG_ITEM).units(old).opened())).isEqualTo("rule 6: REJECTED, WARRANTY-1, DAMAGE-2");
    }

    @Test
    void where_the_law_gives_more_a_fault_past_the_warranty_goes_to_a_person_with_the_same_clauses() {
        var line = aLine().because(DEFECTIVE).units(PolicyFixtures.deliveredInHongKong(LONG_AGO)).opened().shippedTo("DE");

        assertThat(receipt(line, GERMANY_TO_A_PERSON)).isEqualTo("rule 6: REVIEW, WARRANTY-1, DAMAGE-2");
        assertThat(PolicyFixtures.decide(line, GERMANY_TO_A_PERSON).findings().getFirst().explanation().get("en"))
                .contains("The law where you live may give you more");
    }

    @ParameterizedTest
    @EnumSource(value = Category.class, names = {"PERISHABLE", "CUSTOM", "PERSONAL_CARE"})
    void a_faulty_item_of_a_kind_that_never_comes_back_is_made_right_by_a_person(Category category) {
        assertThat(receipt(aLine().because(DEFECTIVE).of(category))).isEqualTo("rule 7: REVIEW, EXCEPTION-1, EXCEPTION-3, DAMAGE-1");
    }

    @Test
    void faulty_hazardous_goods_and_gift_cards_are_made_right_by_a_person() {
        assertThat(receipt(aLine().because(DEFECTIVE).of(Category.HAZARDOUS)))
                .isEqualTo("rule 7: REVIEW, EXCEPTION-2, EXCEPTION-3, DAMAGE-1");
        assertThat(receipt(aLine().because(DEFECTIVE).giftCard())).isEqualTo("rule 7: REVIEW, EXCEPTION-4, EXCEPTION-3, DAMAGE-1");
        assertThat(receipt(aLine().because(DEFECTIVE).giftCard().of(Category.CUSTOM)))
                .isEqualTo("rule 7: REVIEW, EXCEPTION-1, EXCEPTION-4, EXCEPTION-3, DAMAGE-1");
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, names = {"DEFECTIVE", "DAMAGED_IN_TRANSIT", "WRONG_ITEM"})
    void a_fault_of_what_has_not_arrived_goes_to_a_person(Reason reason) {
        assertThat(receipt(aLine().because(reason).units(dispatched(1)))).isEqualTo("rule 10: REVIEW, DAMAGE-1");
    }

    @Test
    void damage_on_the_way_and_wrong_items_that_were_not_reported_at_once_go_to_a_person() {
        var lastMonth = PolicyFixtures.deliveredInHongKong(LAST_MONTH);

        assertThat(receipt(aLine().because(DAMAGED_IN_TRANSIT).units(lastMonth))).isEqualTo("rule 11: REVIEW, DAMAGE-1");
        assertThat(receipt(aLine().because(WRONG_ITEM).units(lastMonth).onSale())).isEqualTo("rule 11: REVIEW, DAMAGE-1");
    }

    @ParameterizedTest
    @EnumSource(Remedy.class)
    void a_faulty_sale_item_is_replaced_and_never_refunded_by_itself(Remedy remedy) {
        assertThat(receipt(aLine().because(DEFECTIVE).onSale().wishing(remedy)))
                .isEqualTo("rule 12: APPROVED WARRANTY_REPLACEMENT, WARRANTY-1, EXCEPTION-4");
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, names = {"DEFECTIVE", "DAMAGED_IN_TRANSIT", "WRONG_ITEM"})
    void a_fault_reported_at_once_is_made_right_as_wished(Reason reason) {
        assertThat(receipt(aLine().because(reason))).isEqualTo("rule 13: APPROVED RETURN_FOR_REFUND, DAMAGE-1, REQUEST-2");
        assertThat(receipt(aLine().because(reason).wishing(Remedy.REPLACEMENT)))
                .isEqualTo("rule 13: APPROVED WARRANTY_REPLACEMENT, DAMAGE-1, REQUEST-2");
        assertThat(receipt(aLine().because(reason).wishing(Remedy.EXCHANGE)))
                .isEqualTo("rule 13: APPROVED RETURN_FOR_REFUND, DAMAGE-1, REQUEST-2, EXCHANGE-1");
    }

    @ParameterizedTest
    @EnumSource(Remedy.class)
    void a_defect_within_the_warranty_is_replaced_whatever_is_wished(Remedy remedy) {
        assertThat(receipt(aLine().because(DEFECTIVE).units(PolicyFixtures.deliveredInHongKong(LAST_MONTH)).wishing(remedy).opened()))
                .isEqualTo("rule 14: APPROVED WARRANTY_REPLACEMENT, WARRANTY-1");
    }

    @Test
    void what_would_be_approved_goes_to_a_person_if_another_reason_was_rejected_on_these_units() {
        var units = rejectedBeforeFor(NO_LONGER_WANTED);

        assertThat(receipt(aLine().because(DEFECTIVE).units(units).onSale()))
                .isEqualTo("rule 12: REVIEW, WARRANTY-1, EXCEPTION-4, CONTACT-1");
        assertThat(receipt(aLine().because(WRONG_ITEM).units(units))).isEqualTo("rule 13: REVIEW, DAMAGE-1, REQUEST-2 not yet, CONTACT-1");
        assertThat(receipt(aLine().because(DEFECTIVE).units(units).reported("2026-12-20T12:00")))
                .isEqualTo("rule 14: REVIEW, WARRANTY-1, CONTACT-1");
        assertThat(PolicyFixtures.decide(aLine().because(DEFECTIVE).units(units), PolicyFixtures.AS_PUBLISHED).units().rejectedBefore())
                .as("the earlier claim is shown").extracting(EarlierRejection::rmaNumber).containsExactly("RMA-7K3M9-QXT20");
    }

    @Test
    void the_same_reason_again_makes_nobody_suspicious() {
        assertThat(receipt(aLine().because(DEFECTIVE).units(rejectedBeforeFor(DEFECTIVE))))
                .isEqualTo("rule 13: APPROVED RETURN_FOR_REFUND, DAMAGE-1, REQUEST-2");
        assertThat(receipt(aLine().because(DEFECTIVE).units(rejectedBeforeFor(DEFECTIVE, INCOMPLETE)))).startsWith("rule 13: REVIEW");
    }

    @Test
    void an_earlier_rejection_changes_nothing_where_nothing_would_be_approved() {
        assertThat(receipt(aLine().because(NOT_RECEIVED).units(rejectedBeforeFor(NO_LONGER_WANTED)))).isEqualTo("rule 4: REVIEW, DAMAGE-1");
    }
}
