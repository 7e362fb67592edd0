package so.onekey.returns.claims.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import so.onekey.returns.claims.policy.Resolution;
import so.onekey.returns.claims.policy.StaffReason;

import java.util.List;

import static so.onekey.returns.claims.claim.ClaimFixtures.after;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.defective;
import static so.onekey.returns.claims.claim.ClaimFixtures.dispatched;
import static so.onekey.returns.claims.claim.ClaimFixtures.entry;
import static so.onekey.returns.claims.claim.ClaimFixtures.faulty;
import static so.onekey.returns.claims.claim.ClaimFixtures.hazardous;
import static so.onekey.returns.claims.claim.ClaimFixtures.refuse;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.tampered;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;
import static so.onekey.returns.claims.claim.ReturnFixtures.approve;
import static so.onekey.returns.claims.claim.ReturnFixtures.decide;
import static so.onekey.returns.claims.claim.ReturnFixtures.reject;

/** A person decides: advised by the policy, and not bound by it (CONTACT-1). */
class ReviewTest {

    @ParameterizedTest
    @EnumSource(names = {"RETURN_FOR_REFUND", "WARRANTY_REPLACEMENT"})
    void units_that_a_person_wants_back_get_a_label(Resolution resolution) {
        var result = after(request(tampered("L1", 2))).when(decide(approve(entry(0, "L1", 2), resolution)));

        Told.expect(result, "approved L1x2", "label ordered for L1x2");
        result.expectResultMessagePayload(List.of());
    }

    @Test
    void units_that_are_paid_back_without_a_return_wait_to_be_settled() {
        var result = after(request(tampered("L1", 2))).when(decide(approve(entry(0, "L1", 2), Resolution.REFUND_WITHOUT_RETURN)));

        Told.expect(result, "approved L1x2");
        result.expectResultMessagePayload(List.of(units("L1", 2)));
    }

    @Test
    void units_that_are_sent_again_are_asked_of_the_storefront() {
        var result = after(request(tampered("L1", 2))).when(decide(approve(entry(0, "L1", 2), Resolution.RESHIPMENT)));

        Told.expect(result, "approved L1x2", "replacement approved L1x2");
    }

    @Test
    void what_has_not_left_can_be_cancelled_by_a_person() {
        var result = after(request(defective("L1", 2))).when(decide(approve(entry(0, "L1", 2), Resolution.CANCELLATION)));

        Told.expect(result, "approved L1x2", "asked to stop L1x2");
    }

    @Test
    void rejected_units_close_the_claim() {
        Told.expect(after(request(tampered("L1", 2))).when(decide(reject(entry(0, "L1", 2)))), "rejected L1x2", "closed");
    }

    @Test
    void units_of_one_entry_can_be_decided_differently_at_once() {
        var result = after(request(tampered("L1", 3))).when(decide(approve(entry(0, "L1", 1), Resolution.REFUND_WITHOUT_RETURN),
                approve(entry(0, "L1", 1), Resolution.RESHIPMENT), reject(entry(0, "L1", 1))));

        Told.expect(result, "approved L1x1 L1x1", "replacement approved L1x1", "rejected L1x1");
    }

    @Test
    void units_of_one_entry_can_be_decided_one_after_the_other() {
        var result = after(request(tampered("L1", 2)), decide(approve(entry(0, "L1", 1), Resolution.RESHIPMENT)))
                .when(decide(reject(entry(0, "L1", 1))));

        Told.expect(result, "rejected L1x1");
    }

    @Test
    void the_units_that_come_back_of_one_entry_are_all_refunded_or_all_replaced() {
        Told.expectRefusal(after(request(tampered("L1", 2)), decide(approve(entry(0, "L1", 1), Resolution.RETURN_FOR_REFUND)))
                .when(decide(approve(entry(0, "L1", 1), Resolution.WARRANTY_REPLACEMENT))), "decision-not-possible");
        Told.expectRefusal(after(request(tampered("L1", 2))).when(decide(approve(entry(0, "L1", 1), Resolution.RETURN_FOR_REFUND),
                approve(entry(0, "L1", 1), Resolution.WARRANTY_REPLACEMENT))), "decision-not-possible");
    }

    @Test
    void what_the_storefront_could_not_stop_can_be_decided() {
        var result = after(request(unwanted("L1", 2)), refuse(answer(units("L1", 2))))
                .when(decide(approve(entry(0, "L1", 1), Resolution.RETURN_FOR_REFUND), reject(entry(0, "L1", 1))));

        Told.expect(result, "approved L1x1", "label ordered for L1x1", "rejected L1x1");
    }

    @Test
    void what_a_person_wants_stopped_once_more_goes_back_to_them_when_it_has_left() {
        var result = after(request(unwanted("L1", 1)), refuse(answer(units("L1", 1))),
                decide(approve(entry(0, "L1", 1), Resolution.CANCELLATION))).when(dispatched("L1", 1));

        Told.expect(result, "review DISPATCHED_MEANWHILE L1x1");
    }

    @Test
    void units_that_were_rejected_meanwhile_do_not_hide_that_others_leave() {
        var result = after(request(unwanted("L1", 2)), refuse(answer(units("L1", 1))), decide(reject(entry(0, "L1", 1))))
                .when(dispatched("L1", 1));

        Told.expect(result, "review DISPATCHED_MEANWHILE L1x1");
    }

    @Test
    void more_units_than_wait_for_a_person_can_not_be_decided() {
        Told.expectRefusal(after(request(tampered("L1", 2))).when(decide(reject(entry(0, "L1", 3)))), "not-in-review");
        Told.expectRefusal(after(request(tampered("L1", 2))).when(decide(reject(entry(0, "L1", 1)), reject(entry(0, "L1", 2)))),
                "not-in-review");
        Told.expectRefusal(after(request(tampered("L1", 2))).when(decide(reject(entry(1, "L1", 1)))), "not-in-review");
        Told.expectRefusal(after(request(tampered("L1", 2))).when(decide(reject(entry(0, "L1", 0)))), "not-in-review");
        Told.expectRefusal(after(request(tampered("L1", 2))).when(decide(reject(entry(0, "L1", -1)))), "not-in-review");
    }

    @Test
    void units_that_wait_for_nobody_can_not_be_decided() {
        Told.expectRefusal(after(request(faulty("L1", 1))).when(decide(reject(entry(0, "L1", 1)))), "not-in-review");
        Told.expectRefusal(after(request(tampered("L1", 1)), decide(reject(entry(0, "L1", 1)))).when(decide(reject(entry(0, "L1", 1)))),
                "not-in-review");
    }

    @Test
    void a_decision_that_makes_no_sense_is_refused() {
        Told.expectRefusal(after(request(tampered("L1", 1))).when(decide(approve(entry(0, "L1", 1), Resolution.CANCELLATION))),
                "decision-not-possible");
        Told.expectRefusal(after(request(hazardous("L1", 1))).when(decide(approve(entry(0, "L1", 1), Resolution.RETURN_FOR_REFUND))),
                "decision-not-possible");
        Told.expectRefusal(after(request(tampered("L1", 1))).when(decide(StaffReason.GOODWILL, reject(entry(0, "L1", 1)))),
                "decision-not-possible");
    }

    @Test
    void one_impossible_decision_leaves_the_others_undone_too() {
        Told.expectRefusal(after(request(tampered("L1", 1), hazardous("L2", 1))).when(
                decide(approve(entry(0, "L1", 1), Resolution.RESHIPMENT), approve(entry(1, "L2", 1), Resolution.RETURN_FOR_REFUND))),
                "decision-not-possible");
    }
}
