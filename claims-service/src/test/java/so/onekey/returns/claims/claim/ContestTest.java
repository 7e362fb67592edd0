package so.onekey.returns.claims.claim;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.Resolution;

import static so.onekey.returns.claims.claim.ClaimFixtures.REQUESTED;
import static so.onekey.returns.claims.claim.ClaimFixtures.after;
import static so.onekey.returns.claims.claim.ClaimFixtures.entry;
import static so.onekey.returns.claims.claim.ClaimFixtures.faulty;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.sent;
import static so.onekey.returns.claims.claim.ClaimFixtures.tampered;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.waited;
import static so.onekey.returns.claims.claim.ReturnFixtures.approve;
import static so.onekey.returns.claims.claim.ReturnFixtures.contest;
import static so.onekey.returns.claims.claim.ReturnFixtures.decide;
import static so.onekey.returns.claims.claim.ReturnFixtures.found;
import static so.onekey.returns.claims.claim.ReturnFixtures.inspect;
import static so.onekey.returns.claims.claim.ReturnFixtures.labelMade;
import static so.onekey.returns.claims.claim.ReturnFixtures.parcel;
import static so.onekey.returns.claims.claim.ReturnFixtures.reject;
import static so.onekey.returns.claims.claim.ReturnFixtures.sendBack;
import static so.onekey.returns.claims.claim.ReturnFixtures.withdraw;

/** A rejection or a decline can be contested once; a person looks at it again. */
class ContestTest {

    @Test
    void what_a_rule_rejected_opens_the_claim_again() {
        Told.expect(after(request(sent("L1", 2))).when(contest()), "review CONTESTED L1x2");
        Told.expect(after(request(sent("L1", 2)), contest()).when(decide(reject(entry(0, "L1", 2)))), "rejected L1x2", "closed");
        Told.expect(after(request(sent("L1", 2)), contest()).when(decide(approve(entry(0, "L1", 2), Resolution.RETURN_FOR_REFUND))),
                "approved L1x2", "label ordered for L1x2");
    }

    @Test
    void what_a_person_rejected_can_be_contested() {
        Told.expect(after(request(tampered("L1", 1)), decide(reject(entry(0, "L1", 1)))).when(contest()), "urgent review CONTESTED L1x1");
    }

    @Test
    void only_what_was_rejected_is_looked_at_again() {
        Told.expect(after(request(sent("L1", 1), faulty("L2", 1))).when(contest()), "review CONTESTED L1x1");
    }

    @Test
    void it_is_possible_once() {
        Told.expectRefusal(after(request(sent("L1", 1)), contest()).when(contest()), "contested-before");
        Told.expectRefusal(after(request(sent("L1", 1)), contest(), decide(reject(entry(0, "L1", 1)))).when(contest()), "contested-before");
    }

    @Test
    void there_must_be_something_to_contest() {
        Told.expectRefusal(after(request(faulty("L1", 1))).when(contest()), "nothing-to-contest");
        Told.expectRefusal(after(request(faulty("L1", 1)), withdraw()).when(contest()), "nothing-to-contest");
    }

    @Test
    void what_is_to_go_back_stays_here_until_it_is_decided() {
        var claim = new Object[]{request(faulty("L1", 1)), parcel(1), inspect(found("L1", Condition.NO_FAULT_FOUND)), contest()};

        Told.expectRefusal(after(claim).when(sendBack(units("L1", 1))), "nothing-to-send-back");
        Told.expect(after(claim).when(decide(approve(entry(0, "L1", 1), Resolution.RETURN_FOR_REFUND))), "refund granted L1x1");
        Told.expect(after(claim).when(decide(reject(entry(0, "L1", 1)))), "refund declined L1x1");
    }

    @Test
    void what_was_sent_back_would_have_to_come_again() {
        var claim = new Object[]{request(faulty("L1", 1)), parcel(1), inspect(found("L1", Condition.NO_FAULT_FOUND)),
                sendBack(units("L1", 1)), contest()};

        Told.expect(after(claim).when(decide(approve(entry(0, "L1", 1), Resolution.RETURN_FOR_REFUND))), "approved L1x1",
                "label ordered for L1x1");
        Told.expect(after(claim).when(decide(reject(entry(0, "L1", 1)))), "rejected L1x1", "closed");
    }

    @Test
    void units_of_two_entries_of_a_line_that_are_to_go_back_can_be_contested_together() {
        var result = after(request(faulty("L1", 1), faulty("L1", 1)), parcel(1),
                inspect(found("L1", Condition.NO_FAULT_FOUND), found("L1", Condition.NO_FAULT_FOUND))).when(contest());

        Told.expect(result, "review CONTESTED L1x1 L1x1");
    }

    @Test
    void of_one_entry_some_may_be_here_and_others_never_have_come() {
        var past = waited(REQUESTED.plus(FixedClocks.SEND.plusSeconds(600)), request(faulty("L1", 2)), labelMade(), parcel(1),
                inspect(found("L1", Condition.NO_FAULT_FOUND), found("L1", Condition.MISSING)));

        var result = past.andGivenCommands(contest())
                .when(decide(approve(entry(0, "L1", 1), Resolution.RESHIPMENT), reject(entry(0, "L1", 1))));

        Told.expect(result, "rejected L1x1", "replacement approved L1x1");
    }

    @Test
    void a_replacement_of_what_is_here_takes_nothing_away_from_what_never_came() {
        var past = waited(REQUESTED.plus(FixedClocks.SEND.plusSeconds(600)), request(faulty("L1", 2)), labelMade(), parcel(1),
                inspect(found("L1", Condition.NO_FAULT_FOUND), found("L1", Condition.MISSING)));

        var result = past.andGivenCommands(contest(), decide(approve(entry(0, "L1", 1), Resolution.RESHIPMENT)))
                .when(decide(reject(entry(0, "L1", 1))));

        Told.expect(result, "rejected L1x1");
    }
}
