package so.onekey.returns.claims.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static so.onekey.returns.claims.policy.PolicyFixtures.AS_PUBLISHED;
import static so.onekey.returns.claims.policy.PolicyFixtures.aLine;
import static so.onekey.returns.claims.policy.PolicyFixtures.decide;
import static so.onekey.returns.claims.policy.PolicyFixtures.delivered;
import static so.onekey.returns.claims.policy.PolicyFixtures.receipt;
import static so.onekey.returns.claims.policy.Resolution.RETURN_FOR_REFUND;
import static so.onekey.returns.claims.policy.Resolution.WARRANTY_REPLACEMENT;

import java.util.List;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table "After the parcel". */
class InspectionPolicyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEFECTIVE          | FAULT_CONFIRMED          | BROKEN | YES     | REFUND, DAMAGE-1, REFUND-1
            DEFECTIVE          | FAULT_CONFIRMED          |        | UNKNOWN | REFUND, DAMAGE-1, REFUND-1
            DAMAGED_IN_TRANSIT | TRANSIT_DAMAGE_CONFIRMED | BROKEN | YES     | REFUND, DAMAGE-1, REFUND-1
            WRONG_ITEM         | WRONG_ITEM_CONFIRMED     | INTACT | YES     | REFUND, DAMAGE-1, REFUND-1
            WRONG_ITEM         | WRONG_ITEM_CONFIRMED     | INTACT | NO      | REFUND, DAMAGE-1, REFUND-1
            WRONG_ITEM         | NOT_THE_CLAIMED_ITEM     | INTACT | NO      | REVIEW, GENERAL-1
            WRONG_ITEM         | FAULT_CONFIRMED          | BROKEN | NO      | REVIEW, GENERAL-1
            DEFECTIVE          | TRANSIT_DAMAGE_CONFIRMED | BROKEN | YES     | REVIEW, REFUND-1
            DEFECTIVE          | WRONG_ITEM_CONFIRMED     | INTACT | YES     | REVIEW, REFUND-1
            DAMAGED_IN_TRANSIT | FAULT_CONFIRMED          | BROKEN | YES     | REVIEW, REFUND-1
            DEFECTIVE          | FAULT_CONFIRMED          | BROKEN | NO      | REVIEW, GENERAL-1
            DEFECTIVE          | NO_FAULT_FOUND           | BROKEN | YES     | DECLINE, GENERAL-2, REFUND-1
            DEFECTIVE          | NO_FAULT_FOUND           | INTACT | YES     | DECLINE, GENERAL-2, REFUND-1
            DEFECTIVE          | ARTIFICIAL_DAMAGE        | BROKEN | YES     | DECLINE, WARRANTY-2, REFUND-1
            DEFECTIVE          | ARTIFICIAL_DAMAGE        | BROKEN | NO      | REVIEW, GENERAL-1
            DEFECTIVE          | TAMPERED                 | BROKEN | YES     | REVIEW, GENERAL-1
            ARRIVED_TAMPERED   | TAMPERED                 | BROKEN | YES     | REVIEW, GENERAL-1
            DEFECTIVE          | NOT_THE_CLAIMED_ITEM     |        | NO      | REVIEW, GENERAL-1
            DEFECTIVE          | MISSING                  |        | UNKNOWN | WAIT, REFUND-1
            DEFECTIVE          | MISSING                  |        | NO      | WAIT, REFUND-1
            NO_LONGER_WANTED   | NO_FAULT_FOUND           | INTACT | YES     | REFUND, CONTACT-1, REFUND-1
            NO_LONGER_WANTED   | NO_FAULT_FOUND           | BROKEN | YES     | REVIEW, GENERAL-1
            NO_LONGER_WANTED   | NO_FAULT_FOUND           |        | YES     | REVIEW, GENERAL-1
            NO_LONGER_WANTED   | NO_FAULT_FOUND           | INTACT | NO      | REVIEW, GENERAL-1
            NO_LONGER_WANTED   | FAULT_CONFIRMED          | BROKEN | YES     | REVIEW, REFUND-1
            """)
    void a_finding_decides_on_a_unit(Reason claimed, Condition condition, Seal seal, SerialMatch serial, String ruling) {
        assertThat(inWords(InspectionPolicy.judge(claimed, RETURN_FOR_REFUND, new InspectedUnit(condition, seal, serial))))
                .isEqualTo(ruling);
    }

    @Test
    void what_was_to_be_replaced_is_replaced_once_it_is_confirmed() {
        assertThat(inWords(InspectionPolicy.judge(Reason.DEFECTIVE, WARRANTY_REPLACEMENT, confirmed())))
                .isEqualTo("REPLACE, WARRANTY-1, REFUND-1");
    }

    @Test
    void a_unit_that_never_came_is_declined() {
        assertThat(inWords(InspectionPolicy.neverCame())).isEqualTo("DECLINE, REFUND-1");
    }

    @Test
    void what_does_not_come_back_can_not_be_inspected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InspectionPolicy.judge(Reason.DEFECTIVE, Resolution.RESHIPMENT, confirmed()))
                .withMessageContaining("RESHIPMENT");
    }

    @Test
    void a_ruling_becomes_the_receipt_of_so_many_units() {
        LineDecision approval = decide(aLine().because(Reason.DEFECTIVE).units(delivered(3)), AS_PUBLISHED);

        assertThat(receipt(InspectionPolicy.judge(Reason.DEFECTIVE, RETURN_FOR_REFUND, confirmed()).decide(approval, 2)))
                .isEqualTo("rule 13: APPROVED RETURN_FOR_REFUND, DAMAGE-1, REFUND-1");
        assertThat(receipt(InspectionPolicy.neverCame().decide(approval, 1))).isEqualTo("rule 13: REJECTED, REFUND-1");
        assertThatIllegalStateException().isThrownBy(() -> InspectionPolicy
                .judge(Reason.DEFECTIVE, RETURN_FOR_REFUND, new InspectedUnit(Condition.MISSING, null, SerialMatch.UNKNOWN))
                .decide(approval, 1));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void only_what_confirms_the_claim_or_what_a_person_allowed_is_paid_or_replaced(@ForAll Reason claimed, @ForAll Condition condition,
            @ForAll Seal seal, @ForAll SerialMatch serial, @ForAll Resolution granted) {
        Assume.that(granted.needsLabel());
        InspectionOutcome outcome = InspectionPolicy.judge(claimed, granted, new InspectedUnit(condition, seal, serial)).outcome();

        boolean given = outcome == InspectionOutcome.REFUND || outcome == InspectionOutcome.REPLACE;
        assertThat(given && claimed.isQualityIssue() && condition == Condition.NO_FAULT_FOUND).isFalse();
        assertThat(given && List.of(Condition.TAMPERED, Condition.NOT_THE_CLAIMED_ITEM, Condition.MISSING, Condition.ARTIFICIAL_DAMAGE)
                .contains(condition)).isFalse();
        assertThat(given && serial == SerialMatch.NO && claimed != Reason.WRONG_ITEM).isFalse();
        assertThat(outcome == InspectionOutcome.REFUND && granted != RETURN_FOR_REFUND).isFalse();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void an_opened_tampered_or_unknown_unit_is_never_sold_again(@ForAll boolean opened, @ForAll Condition condition, @ForAll Seal seal,
            @ForAll SerialMatch serial) {
        boolean harmless = condition == Condition.NO_FAULT_FOUND || condition == Condition.WRONG_ITEM_CONFIRMED;

        assertThat(Restock.mayBeRestocked(opened, new InspectedUnit(condition, seal, serial)))
                .isEqualTo(!opened && harmless && seal == Seal.INTACT && serial == SerialMatch.YES);
        assertThat(Restock.mayBeRestocked(opened, new InspectedUnit(condition, null, serial))).isFalse();
    }

    @Test
    void a_serial_number_is_compared_as_people_type_it() {
        assertThat(SerialMatch.of(" ok-12ab ", List.of("OK-12AB"))).isEqualTo(SerialMatch.YES);
        assertThat(SerialMatch.of("OK-12AC", List.of("OK-12AB"))).isEqualTo(SerialMatch.NO);
        assertThat(SerialMatch.of(null, List.of("OK-12AB"))).isEqualTo(SerialMatch.UNKNOWN);
        assertThat(SerialMatch.of("OK-12AB", List.of())).isEqualTo(SerialMatch.UNKNOWN);
    }

    private static InspectedUnit confirmed() {
        return new InspectedUnit(Condition.FAULT_CONFIRMED, Seal.BROKEN, SerialMatch.YES);
    }

    private static String inWords(UnitRuling ruling) {
        return ruling.outcome() + ruling.findings().stream().map(finding -> ", " + finding.clause().id()).collect(joining());
    }
}
