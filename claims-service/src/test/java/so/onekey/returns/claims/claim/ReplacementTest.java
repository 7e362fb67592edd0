package so.onekey.returns.claims.claim;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementDelivered;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementDispatched;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementUnavailable;
import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.Reason;
import so.onekey.returns.claims.policy.Resolution;

import java.util.List;
import java.util.stream.Stream;

import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWERED;
import static so.onekey.returns.claims.claim.ClaimFixtures.CLAIM;
import static so.onekey.returns.claims.claim.ClaimFixtures.ORDER;
import static so.onekey.returns.claims.claim.ClaimFixtures.after;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.delivered;
import static so.onekey.returns.claims.claim.ClaimFixtures.entry;
import static so.onekey.returns.claims.claim.ClaimFixtures.facts;
import static so.onekey.returns.claims.claim.ClaimFixtures.faulty;
import static so.onekey.returns.claims.claim.ClaimFixtures.later;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.settle;
import static so.onekey.returns.claims.claim.ClaimFixtures.toReplace;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ReturnFixtures.approve;
import static so.onekey.returns.claims.claim.ReturnFixtures.contest;
import static so.onekey.returns.claims.claim.ReturnFixtures.decide;
import static so.onekey.returns.claims.claim.ReturnFixtures.found;
import static so.onekey.returns.claims.claim.ReturnFixtures.inspect;
import static so.onekey.returns.claims.claim.ReturnFixtures.labelMade;
import static so.onekey.returns.claims.claim.ReturnFixtures.parcel;
import static so.onekey.returns.claims.claim.ReturnFixtures.reject;
import static so.onekey.returns.claims.claim.ReturnFixtures.replacementArrived;
import static so.onekey.returns.claims.claim.ReturnFixtures.replacementSent;
import static so.onekey.returns.claims.claim.ReturnFixtures.sendBack;
import static so.onekey.returns.claims.claim.ReturnFixtures.unavailable;

/** Units that are replaced free of charge (WARRANTY-1). */
class ReplacementTest {

    private static Object[] toBeReplaced(Object... more) {
        return Stream.concat(Stream.of(request(toReplace("L1", 2)), labelMade(), parcel(1),
                inspect(found("L1", Condition.FAULT_CONFIRMED), found("L1", Condition.FAULT_CONFIRMED))), Stream.of(more)).toArray();
    }

    @Test
    void the_claim_is_closed_when_the_replacement_has_arrived() {
        Told.expect(after(toBeReplaced()).when(replacementSent("R1", units("L1", 2))), "replacement sent L1x2");
        Told.expect(after(toBeReplaced(replacementSent("R1", units("L1", 2)))).when(replacementArrived("R1", units("L1", 2))),
                "replacement delivered L1x2", "closed");
    }

    @Test
    void what_arrived_was_sent_in_whichever_order_we_hear_of_it() {
        Told.expect(after(toBeReplaced()).when(replacementArrived("R1", units("L1", 2))), "replacement sent L1x2",
                "replacement delivered L1x2", "closed");
        Told.expect(after(toBeReplaced(replacementArrived("R1", units("L1", 2)))).when(replacementSent("R1", units("L1", 2))));
    }

    @Test
    void the_same_replacement_again_changes_nothing() {
        Told.expect(after(toBeReplaced(replacementSent("R1", units("L1", 1)))).when(replacementSent("R1", units("L1", 1))));
        Told.expect(after(toBeReplaced(replacementArrived("R1", units("L1", 1)))).when(replacementArrived("R1", units("L1", 1))));
    }

    @Test
    void replacements_may_come_in_parts() {
        Told.expect(after(toBeReplaced(replacementSent("R1", units("L1", 1)))).when(replacementSent("R2", units("L1", 1))),
                "replacement sent L1x1");
        Told.expect(after(toBeReplaced(replacementArrived("R1", units("L1", 1)))).when(replacementArrived("R2", units("L1", 1))),
                "replacement sent L1x1", "replacement delivered L1x1", "closed");
    }

    @Test
    void no_more_units_are_replaced_than_were_to_be() {
        Told.expect(after(toBeReplaced()).when(replacementSent("R1", units("L1", 5))), "replacement sent L1x2");
        Told.expect(after(toBeReplaced()).when(replacementSent("R1", units("L2", 1))));
        Told.expect(after(request(toReplace("L1", 1))).when(replacementSent("R1", units("L1", 1))));
    }

    @Test
    void a_person_looks_when_there_is_none() {
        Told.expect(after(toBeReplaced()).when(unavailable(units("L1", 1))), "review REPLACEMENT_UNAVAILABLE L1x1");
        Told.expect(after(toBeReplaced(unavailable(units("L1", 1)))).when(unavailable(units("L1", 1))));
        Told.expect(after(request(toReplace("L1", 1))).when(unavailable(units("L1", 1))));
    }

    @Test
    void a_person_may_pay_it_back_then() {
        var claim = toBeReplaced(unavailable(units("L1", 2)), decide(approve(entry(0, "L1", 2), Resolution.RETURN_FOR_REFUND)));

        Told.expect(after(claim).when(settle(units("L1", 2))), "refund 1 of USD 20.00");
    }

    @Test
    void old_news_that_there_was_none_take_nothing_away_from_a_second_try() {
        var again = toBeReplaced(unavailable(units("L1", 5)), decide(approve(entry(0, "L1", 2), Resolution.RESHIPMENT)));

        Told.expect(after(again).when(unavailable(units("L1", 5))));
        Told.expect(after(again).when(new NoteReplacementUnavailable(CLAIM, ORDER, later(units("L1", 2)))),
                "review REPLACEMENT_UNAVAILABLE L1x2");
    }

    @Test
    void what_was_not_sent_again_is_with_the_customer_and_not_with_us() {
        var lost = new Object[]{request(facts("L1", Reason.NOT_RECEIVED, delivered(1))),
                decide(approve(entry(0, "L1", 1), Resolution.RESHIPMENT)), unavailable(units("L1", 1))};

        Told.expect(after(lost).when(decide(approve(entry(0, "L1", 1), Resolution.REFUND_WITHOUT_RETURN))), "approved L1x1");
        Told.expect(after(lost).when(decide(reject(entry(0, "L1", 1)))), "rejected L1x1", "closed");
    }

    @Test
    void what_was_sent_back_and_then_not_sent_again_is_not_with_us_either() {
        var claim = new Object[]{request(faulty("L1", 1)), parcel(1), inspect(found("L1", Condition.NO_FAULT_FOUND)),
                sendBack(units("L1", 1)), contest(), decide(approve(entry(0, "L1", 1), Resolution.RESHIPMENT)),
                unavailable(units("L1", 1))};

        Told.expect(after(claim).when(decide(reject(entry(0, "L1", 1)))), "rejected L1x1", "closed");
    }

    @Test
    void news_about_another_order_are_refused() {
        var lines = List.of(new ReplacedUnits("R1", units("L1", 1)));

        for (Object other : List.of(new NoteReplacementDispatched(CLAIM, "O-2", lines, ANSWERED),
                new NoteReplacementDelivered(CLAIM, "O-2", lines, ANSWERED),
                new NoteReplacementUnavailable(CLAIM, "O-2", answer(units("L1", 1))))) {
            after(toBeReplaced()).when(other).expectException(NotOfThisClaim.class).expectNoEvents();
        }
    }
}
