package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static so.onekey.returns.claims.policy.PolicyFixtures.AS_PUBLISHED;
import static so.onekey.returns.claims.policy.PolicyFixtures.aLine;
import static so.onekey.returns.claims.policy.PolicyFixtures.decide;
import static so.onekey.returns.claims.policy.PolicyFixtures.delivered;
import static so.onekey.returns.claims.policy.PolicyFixtures.receipt;
import static so.onekey.returns.claims.policy.PolicyFixtures.rejectedBeforeFor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person decides, and what sends decided units to one. */
class StaffResolutionTest {
    private final LineDecision missing = decide(aLine().because(Reason.NOT_RECEIVED).units(delivered(3)), AS_PUBLISHED);
    private final LineDecision hazard = decide(aLine().because(Reason.DEFECTIVE).withAHazard(), AS_PUBLISHED);
    private final LineDecision unwanted = decide(aLine(), AS_PUBLISHED);

    @Test
    void a_person_may_send_new_units_without_a_return() {
        assertThat(receipt(StaffResolution.byAPerson(missing, 2, Outcome.APPROVED, Resolution.RESHIPMENT,
                StaffReason.CARRIER_CONFIRMED_LOSS))).isEqualTo("rule 4: APPROVED RESHIPMENT, CONTACT-1, DAMAGE-1");
    }

    @Test
    void a_person_may_reject_some_of_the_units() {
        var rejected = StaffResolution.byAPerson(missing, 1, Outcome.REJECTED, null, StaffReason.NO_EVIDENCE);

        assertThat(receipt(rejected)).isEqualTo("rule 4: REJECTED, CONTACT-1, DAMAGE-1");
        assertThat(rejected.quantity()).isEqualTo(1);
        assertThat(rejected.findings().getLast().explanation().get("en")).startsWith("A person looked into it");
    }

    @Test
    void a_person_may_be_more_generous_than_the_rules_once_a_rejection_is_contested() {
        var contested = LaterReview.contested(unwanted, 1);

        assertThat(receipt(contested)).isEqualTo("rule 9: REVIEW, CONTACT-1");
        assertThat(receipt(StaffResolution.byAPerson(contested, 1, Outcome.APPROVED, Resolution.RETURN_FOR_REFUND, StaffReason.GOODWILL)))
                .isEqualTo("rule 9: APPROVED RETURN_FOR_REFUND, CONTACT-1, EXCEPTION-3");
    }

    @ParameterizedTest
    @EnumSource(value = Resolution.class, names = {"RETURN_FOR_REFUND", "WARRANTY_REPLACEMENT"})
    void nobody_can_have_a_hazard_sent_back(Resolution resolution) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffResolution.byAPerson(hazard, 1, Outcome.APPROVED, resolution, StaffReason.SAFETY))
                .withMessageContaining("nobody may be asked to send that. Possible are [REFUND_WITHOUT_RETURN, RESHIPMENT]");
        assertThatIllegalArgumentException().isThrownBy(() -> new LineDecision("L-1", 1, Outcome.APPROVED, resolution, 4,
                hazard.findings(), hazard.verdicts(), hazard.units(), hazard.dangers())).withMessageContaining("safety hazard");
    }

    @Test
    void a_hazard_is_made_right_without_a_parcel() {
        assertThat(receipt(StaffResolution.byAPerson(hazard, 1, Outcome.APPROVED, Resolution.REFUND_WITHOUT_RETURN, StaffReason.SAFETY)))
                .isEqualTo("rule 4: APPROVED REFUND_WITHOUT_RETURN, CONTACT-1, EXCEPTION-2");
    }

    @Test
    void what_has_left_can_not_be_cancelled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffResolution.byAPerson(missing, 1, Outcome.APPROVED, Resolution.CANCELLATION, StaffReason.GOODWILL))
                .withMessageContaining("only what has not left the warehouse can be cancelled");
    }

    @Test
    void units_that_another_claim_has_can_not_be_approved_here() {
        var contested = LaterReview.contested(decide(aLine().units(UnitGroup.notFree(1)), AS_PUBLISHED), 1);

        assertThat(StaffAdvice.on(contested).possible()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> StaffResolution.byAPerson(contested, 1, Outcome.APPROVED,
                Resolution.RESHIPMENT, StaffReason.GOODWILL)).withMessageContaining("nothing is left of these units in this claim");
    }

    @Test
    void the_reason_must_fit_the_decision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffResolution.byAPerson(missing, 1, Outcome.REJECTED, null, StaffReason.GOODWILL))
                .withMessageContaining("GOODWILL is no reason for REJECTED").withMessageContaining("NO_EVIDENCE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffResolution.byAPerson(missing, 1, Outcome.REVIEW, null, StaffReason.GOODWILL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffResolution.byAPerson(missing, 1, Outcome.APPROVED, null, StaffReason.GOODWILL));
    }

    @Test
    void only_units_under_review_wait_for_a_person() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffResolution.byAPerson(unwanted, 1, Outcome.REJECTED, null, StaffReason.NOT_COVERED))
                .withMessageContaining("under no review");
    }

    @Test
    void a_person_is_advised_of_urgency_and_of_earlier_rejections() {
        var doubtful = decide(aLine().because(Reason.DEFECTIVE).units(rejectedBeforeFor(Reason.NO_LONGER_WANTED)), AS_PUBLISHED);

        assertThat(StaffAdvice.on(hazard).urgent()).isTrue();
        assertThat(StaffAdvice.on(doubtful).earlier()).extracting(EarlierRejection::reason).containsExactly(Reason.NO_LONGER_WANTED);
    }

    @Test
    void what_goes_wrong_later_sends_approved_units_to_a_person() {
        var approval = decide(aLine().because(Reason.DEFECTIVE).units(delivered(3)), AS_PUBLISHED);

        assertThat(receipt(LaterReview.labelLate(approval, 3))).isEqualTo("rule 13: REVIEW, CONTACT-1, DAMAGE-1");
        assertThat(receipt(LaterReview.parcelLost(approval, 2))).isEqualTo("rule 13: REVIEW, CONTACT-1, DAMAGE-1");
        assertThat(receipt(LaterReview.replacementUnavailable(approval, 1))).isEqualTo("rule 13: REVIEW, CONTACT-1, DAMAGE-1");
        assertThat(LaterReview.parcelLost(approval, 2).units()).isEqualTo(delivered(2));
    }
}
