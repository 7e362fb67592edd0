package so.onekey.returns.claims.claim;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import so.onekey.returns.claims.claim.ClaimCommand.NoteLabel;
import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.InspectionOutcome;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.Reason;
import so.onekey.returns.claims.policy.Resolution;

import java.time.Duration;
import java.util.List;

import static so.onekey.returns.claims.claim.ClaimFixtures.CLAIM;
import static so.onekey.returns.claims.claim.ClaimFixtures.after;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.delivered;
import static so.onekey.returns.claims.claim.ClaimFixtures.entry;
import static so.onekey.returns.claims.claim.ClaimFixtures.facts;
import static so.onekey.returns.claims.claim.ClaimFixtures.faulty;
import static so.onekey.returns.claims.claim.ClaimFixtures.refuse;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.settle;
import static so.onekey.returns.claims.claim.ClaimFixtures.tampered;
import static so.onekey.returns.claims.claim.ClaimFixtures.toReplace;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;
import static so.onekey.returns.claims.claim.ReturnFixtures.ISSUED;
import static so.onekey.returns.claims.claim.ReturnFixtures.SECOND_LABEL;
import static so.onekey.returns.claims.claim.ReturnFixtures.another;
import static so.onekey.returns.claims.claim.ReturnFixtures.approve;
import static so.onekey.returns.claims.claim.ReturnFixtures.decide;
import static so.onekey.returns.claims.claim.ReturnFixtures.found;
import static so.onekey.returns.claims.claim.ReturnFixtures.foundOf;
import static so.onekey.returns.claims.claim.ReturnFixtures.inspect;
import static so.onekey.returns.claims.claim.ReturnFixtures.labelMade;
import static so.onekey.returns.claims.claim.ReturnFixtures.parcel;
import static so.onekey.returns.claims.claim.ReturnFixtures.reject;
import static so.onekey.returns.claims.claim.ReturnFixtures.sealed;

/** What the warehouse finds decides, unit by unit (REFUND-1). */
class InspectionTest {

    private static TestExecutor<Claim> arrived(LineFacts... lines) {
        return after(request(lines), labelMade(), parcel(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEFECTIVE          | FAULT_CONFIRMED          | REFUND  | refund granted L1x1
            DAMAGED_IN_TRANSIT | TRANSIT_DAMAGE_CONFIRMED | REFUND  | refund granted L1x1
            WRONG_ITEM         | WRONG_ITEM_CONFIRMED     | REFUND  | refund granted L1x1
            DEFECTIVE          | TRANSIT_DAMAGE_CONFIRMED | REVIEW  | doubt OTHER_FAULT L1x1
            WRONG_ITEM         | FAULT_CONFIRMED          | REVIEW  | doubt OTHER_FAULT L1x1
            DEFECTIVE          | NO_FAULT_FOUND           | DECLINE | refund declined L1x1
            DEFECTIVE          | ARTIFICIAL_DAMAGE        | DECLINE | refund declined L1x1
            DEFECTIVE          | TAMPERED                 | REVIEW  | doubt TAMPERED L1x1
            DEFECTIVE          | NOT_THE_CLAIMED_ITEM     | REVIEW  | doubt NOT_THE_CLAIMED_ITEM L1x1
            DEFECTIVE          | MISSING                  | WAIT    | missed L1x1
            """)
    void each_finding_has_its_consequence(Reason claimed, Condition found, InspectionOutcome outcome, String consequence) {
        var result = arrived(facts("L1", claimed, delivered(1))).when(inspect(found("L1", found)));

        Told.expect(result, "inspected L1 no. 1: " + outcome, consequence);
    }

    @Test
    void what_was_to_be_replaced_is_replaced_or_its_replacement_is_declined() {
        Told.expect(
                arrived(toReplace("L1", 2)).when(inspect(found("L1", Condition.FAULT_CONFIRMED), found("L1", Condition.NO_FAULT_FOUND))),
                "inspected L1 no. 1: REPLACE", "inspected L1 no. 2: DECLINE", "replacement approved L1x1", "replacement declined L1x1");
    }

    @Test
    void a_unit_with_a_number_that_was_never_sent_is_looked_at_by_a_person() {
        Told.expect(arrived(faulty("L1", 1)).when(inspect(another("L1", Condition.FAULT_CONFIRMED))), "inspected L1 no. 1: REVIEW",
                "doubt NOT_THE_CLAIMED_ITEM L1x1");
    }

    @Test
    void a_claim_can_be_accepted_in_part() {
        var result = arrived(faulty("L1", 3)).when(inspect(found("L1", Condition.FAULT_CONFIRMED), found("L1", Condition.ARTIFICIAL_DAMAGE),
                found("L1", Condition.TAMPERED)));

        Told.expect(result, "inspected L1 no. 1: REFUND", "inspected L1 no. 2: DECLINE", "inspected L1 no. 3: REVIEW",
                "refund granted L1x1",
                "refund declined L1x1", "doubt TAMPERED L1x1");
        result.expectResultMessagePayload(List.of(units("L1", 1)));
    }

    @Test
    void units_inspected_one_after_the_other_are_settled_one_after_the_other() {
        var result = after(request(faulty("L1", 2)), labelMade(), parcel(1), inspect(found("L1", Condition.FAULT_CONFIRMED)),
                settle(units("L1", 1)), inspect(found("L1", Condition.FAULT_CONFIRMED))).when(settle(units("L1", 1)));

        Told.expect(result, "refund 2 of USD 10.00");
    }

    @Test
    void findings_without_an_entry_fill_the_entries_of_their_line_in_turn() {
        var result = arrived(faulty("L1", 1), toReplace("L1", 1))
                .when(inspect(found("L1", Condition.FAULT_CONFIRMED), found("L1", Condition.FAULT_CONFIRMED)));

        Told.expect(result, "inspected L1 no. 1: REFUND", "inspected L1 no. 2: REPLACE", "refund granted L1x1",
                "replacement approved L1x1");
    }

    @Test
    void findings_may_name_their_entry() {
        Told.expect(arrived(faulty("L1", 1), toReplace("L1", 1)).when(inspect(foundOf(1, "L1", Condition.FAULT_CONFIRMED))),
                "inspected L1 no. 1: REPLACE", "replacement approved L1x1");
    }

    @Test
    void no_more_units_are_inspected_than_have_come() {
        Told.expectRefusal(arrived(faulty("L1", 1)).when(inspect(found("L1", Condition.MISSING), found("L1", Condition.MISSING))),
                "too-many-units");
        Told.expectRefusal(arrived(faulty("L1", 1)).when(inspect(found("L2", Condition.FAULT_CONFIRMED))), "too-many-units");
        Told.expectRefusal(arrived(faulty("L1", 1)).when(inspect(foundOf(1, "L1", Condition.FAULT_CONFIRMED))), "too-many-units");
        Told.expectRefusal(arrived(faulty("L1", 1)).andGivenCommands(inspect(found("L1", Condition.FAULT_CONFIRMED)))
                .when(inspect(found("L1", Condition.FAULT_CONFIRMED))), "too-many-units");
    }

    @Test
    void a_parcel_that_is_not_of_this_claim_is_not_inspected() {
        Told.expectRefusal(arrived(faulty("L1", 1)).when(inspect(2, found("L1", Condition.FAULT_CONFIRMED))), "unknown-parcel");
        Told.expectRefusal(after(request(faulty("L1", 1)), labelMade()).when(inspect(found("L1", Condition.FAULT_CONFIRMED))),
                "unknown-parcel");
    }

    @Test
    void a_missing_unit_that_comes_after_all_is_inspected_like_any_other() {
        var result = arrived(faulty("L1", 2))
                .andGivenCommands(inspect(found("L1", Condition.FAULT_CONFIRMED), found("L1", Condition.MISSING)),
                        parcel(2))
                .when(inspect(2, found("L1", Condition.FAULT_CONFIRMED)));

        Told.expect(result, "inspected L1 no. 3: REFUND", "refund granted L1x1");
    }

    @Test
    void a_missing_unit_is_waited_for_until_the_time_to_send_it_is_over() {
        var until = FixedClocks.SEND.plusSeconds(300);
        var claim = new Object[]{request(faulty("L1", 1), toReplace("L2", 1)), labelMade(), parcel(1),
                inspect(found("L1", Condition.MISSING), found("L2", Condition.MISSING))};

        Told.expect(after(claim).whenTimeElapses(until.minusSeconds(1)));
        Told.expect(after(claim).whenTimeElapses(until), "refund declined L1x1, missing", "replacement declined L2x1, missing", "closed");
    }

    @Test
    void a_missing_unit_that_came_is_not_declined() {
        Told.expect(arrived(faulty("L1", 1)).andGivenCommands(inspect(found("L1", Condition.MISSING)), parcel(2),
                inspect(2, found("L1", Condition.FAULT_CONFIRMED))).whenTimeElapses(Duration.ofDays(60)));
    }

    @Test
    void a_unit_that_is_missing_from_a_parcel_without_our_label_is_waited_for_all_the_same() {
        var claim = new Object[]{request(faulty("L1", 1)), parcel(1), inspect(found("L1", Condition.MISSING))};

        Told.expect(after(claim).whenTimeElapses(FixedClocks.SEND.plusSeconds(600)), "refund declined L1x1, missing", "closed");
    }

    @Test
    void each_missing_unit_has_as_long_as_its_own_label() {
        var claim = new Object[]{request(faulty("L1", 1), tampered("L2", 1)), labelMade(), parcel(1),
                inspect(found("L1", Condition.MISSING)),
                decide(approve(entry(1, "L2", 1), Resolution.RETURN_FOR_REFUND)),
                new NoteLabel(CLAIM, SECOND_LABEL, "hkpost", "RR124", ISSUED.plusSeconds(3600)), parcel(2),
                inspect(2, found("L2", Condition.MISSING), found("L1", Condition.MISSING))};

        Told.expect(after(claim).whenTimeElapses(FixedClocks.SEND.plusSeconds(300)));
        Told.expect(after(claim).whenTimeElapses(FixedClocks.SEND.plusSeconds(3900)), "refund declined L1x1 L2x1, missing", "closed");
    }

    @Test
    void units_of_an_entry_that_a_person_paid_back_leave_the_others_to_be_inspected() {
        var result = arrived(faulty("L1", 2)).andGivenCommands(inspect(found("L1", Condition.TAMPERED)),
                decide(approve(entry(0, "L1", 1), Resolution.REFUND_WITHOUT_RETURN))).when(inspect(found("L1", Condition.FAULT_CONFIRMED)));

        Told.expect(result, "inspected L1 no. 2: REFUND", "refund granted L1x1");
    }

    @Test
    void a_doubt_can_be_decided_after_other_units_of_its_entry_were_accepted() {
        var result = arrived(faulty("L1", 2)).andGivenCommands(inspect(found("L1", Condition.TAMPERED)),
                inspect(found("L1", Condition.FAULT_CONFIRMED)))
                .when(decide(reject(entry(0, "L1", 1))));

        Told.expect(result, "refund declined L1x1");
    }

    @ParameterizedTest
    @CsvSource({"RETURN_FOR_REFUND, refund granted L1x1", "REFUND_WITHOUT_RETURN, refund granted L1x1",
            "WARRANTY_REPLACEMENT, replacement approved L1x1", "RESHIPMENT, replacement approved L1x1"})
    void a_person_decides_on_a_doubt(Resolution resolution, String consequence) {
        Told.expect(arrived(faulty("L1", 1)).andGivenCommands(inspect(found("L1", Condition.TAMPERED)))
                .when(decide(approve(entry(0, "L1", 1), resolution))), consequence);
    }

    @Test
    void what_lies_in_the_warehouse_can_not_be_cancelled() {
        Told.expectRefusal(after(request(unwanted("L1", 1)), refuse(answer(units("L1", 1))),
                decide(approve(entry(0, "L1", 1), Resolution.RETURN_FOR_REFUND)), labelMade(), parcel(1),
                inspect(found("L1", Condition.TAMPERED))).when(decide(approve(entry(0, "L1", 1), Resolution.CANCELLATION))),
                "decision-not-possible");
    }

    @Test
    void what_a_person_took_back_unopened_is_paid_back() {
        Told.expect(after(request(unwanted("L1", 1)), refuse(answer(units("L1", 1))),
                decide(approve(entry(0, "L1", 1), Resolution.RETURN_FOR_REFUND)), labelMade(), parcel(1))
                .when(inspect(sealed("L1", Condition.NO_FAULT_FOUND))), "inspected L1 no. 1: REFUND", "refund granted L1x1");
    }
}
