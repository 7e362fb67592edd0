package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.policy.PolicyFixtures.GERMANY_TO_A_PERSON;
import static so.onekey.returns.claims.policy.PolicyFixtures.aLine;
import static so.onekey.returns.claims.policy.PolicyFixtures.decide;
import static so.onekey.returns.claims.policy.PolicyFixtures.dispatched;
import static so.onekey.returns.claims.policy.PolicyFixtures.receipt;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules 8 and 9. */
class ChangeOfMindTest {
    @ParameterizedTest
    @EnumSource(value = Category.class, names = {"PERISHABLE", "CUSTOM", "PERSONAL_CARE"})
    void an_unwanted_item_of_a_kind_that_never_comes_back_is_rejected(Category category) {
        assertThat(receipt(aLine().of(category))).isEqualTo("rule 8: REJECTED, EXCEPTION-1, SHIPMENT-1");
    }

    @Test
    void unwanted_hazardous_goods_are_rejected_by_their_own_exception() {
        assertThat(receipt(aLine().of(Category.HAZARDOUS))).isEqualTo("rule 8: REJECTED, EXCEPTION-2, SHIPMENT-1");
    }

    @Test
    void an_unwanted_sale_item_is_rejected() {
        assertThat(receipt(aLine().onSale())).isEqualTo("rule 8: REJECTED, EXCEPTION-4, SHIPMENT-1");
    }

    @Test
    void an_unwanted_gift_card_is_rejected() {
        assertThat(receipt(aLine().giftCard())).isEqualTo("rule 8: REJECTED, EXCEPTION-4, SHIPMENT-1");
    }

    @Test
    void every_exception_that_fits_is_named() {
        assertThat(receipt(aLine().of(Category.CUSTOM).onSale())).isEqualTo("rule 8: REJECTED, EXCEPTION-1, EXCEPTION-4, SHIPMENT-1");
    }

    @Test
    void an_exception_counts_on_the_way_too() {
        assertThat(receipt(aLine().onSale().units(dispatched(1)))).isEqualTo("rule 8: REJECTED, EXCEPTION-4, SHIPMENT-1");
    }

    @Test
    void which_kinds_never_come_back_is_a_setting() {
        var onlyFood = new PolicySettings("2026-12", Set.of(Category.PERISHABLE), Set.of());

        assertThat(receipt(aLine().of(Category.CUSTOM), onlyFood)).isEqualTo("rule 9: REJECTED, SHIPMENT-1, GENERAL-2");
    }

    @Test
    void a_sealed_item_nobody_wants_any_more_is_rejected() {
        assertThat(receipt(aLine())).isEqualTo("rule 9: REJECTED, SHIPMENT-1, GENERAL-2");
    }

    @Test
    void an_item_on_the_way_that_nobody_wants_any_more_is_rejected() {
        assertThat(receipt(aLine().units(dispatched(1)))).isEqualTo("rule 9: REJECTED, SHIPMENT-1, GENERAL-2");
    }

    @Test
    void an_opened_item_nobody_wants_any_more_is_rejected() {
        assertThat(receipt(aLine().opened())).isEqualTo("rule 9: REJECTED, SHIPMENT-1, GENERAL-2, GENERAL-1");
    }

    @Test
    void whoever_wished_an_exchange_is_told_the_faster_way() {
        assertThat(receipt(aLine().wishing(Remedy.EXCHANGE))).isEqualTo("rule 9: REJECTED, SHIPMENT-1, GENERAL-2, EXCHANGE-1");
    }

    @Test
    void wishing_a_replacement_changes_nothing() {
        assertThat(receipt(aLine().wishing(Remedy.REPLACEMENT))).isEqualTo("rule 9: REJECTED, SHIPMENT-1, GENERAL-2");
    }

    @Test
    void where_the_law_gives_more_an_exception_goes_to_a_person_with_the_same_clauses() {
        assertThat(receipt(aLine().onSale().shippedTo("DE"), GERMANY_TO_A_PERSON))
                .isEqualTo("rule 8: REVIEW, EXCEPTION-4, SHIPMENT-1");
    }

    @Test
    void where_the_law_gives_more_a_change_of_mind_goes_to_a_person_with_the_same_clauses() {
        assertThat(receipt(aLine().opened().wishing(Remedy.EXCHANGE).shippedTo("de"), GERMANY_TO_A_PERSON))
                .isEqualTo("rule 9: REVIEW, SHIPMENT-1, GENERAL-2, GENERAL-1, EXCHANGE-1");
    }

    @Test
    void the_customer_reads_there_that_a_person_looks_at_it_first() {
        Finding shipment = decide(aLine().shippedTo("DE"), GERMANY_TO_A_PERSON).findings().getFirst();

        assertThat(shipment.explanation().get("en")).contains("a person will look at it before anything is decided");
        assertThat(shipment.explanation().get("de")).contains("sieht es sich ein Mensch an, bevor etwas entschieden wird");
    }

    @Test
    void elsewhere_nothing_changes() {
        assertThat(receipt(aLine().shippedTo("US"), GERMANY_TO_A_PERSON)).isEqualTo("rule 9: REJECTED, SHIPMENT-1, GENERAL-2");
    }
}
