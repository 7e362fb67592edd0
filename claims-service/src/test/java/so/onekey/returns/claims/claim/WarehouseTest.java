package so.onekey.returns.claims.claim;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.policy.Category;
import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.Reason;
import so.onekey.returns.claims.policy.Remedy;

import static so.onekey.returns.claims.claim.ClaimFixtures.REQUESTED;
import static so.onekey.returns.claims.claim.ClaimFixtures.after;
import static so.onekey.returns.claims.claim.ClaimFixtures.delivered;
import static so.onekey.returns.claims.claim.ClaimFixtures.entry;
import static so.onekey.returns.claims.claim.ClaimFixtures.facts;
import static so.onekey.returns.claims.claim.ClaimFixtures.faulty;
import static so.onekey.returns.claims.claim.ClaimFixtures.nothingLeft;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.sent;
import static so.onekey.returns.claims.claim.ClaimFixtures.settle;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ReturnFixtures.decide;
import static so.onekey.returns.claims.claim.ReturnFixtures.found;
import static so.onekey.returns.claims.claim.ReturnFixtures.inspect;
import static so.onekey.returns.claims.claim.ReturnFixtures.labelMade;
import static so.onekey.returns.claims.claim.ReturnFixtures.parcel;
import static so.onekey.returns.claims.claim.ReturnFixtures.reject;
import static so.onekey.returns.claims.claim.ReturnFixtures.replacementSent;
import static so.onekey.returns.claims.claim.ReturnFixtures.restock;
import static so.onekey.returns.claims.claim.ReturnFixtures.sealed;
import static so.onekey.returns.claims.claim.ReturnFixtures.sendBack;

/** What becomes of the items: restocked by two people if they were never opened (GENERAL-1), or sent back. */
class WarehouseTest {

    /** A wrong item that came back sealed and was paid back. */
    private static TestExecutor<Claim> paidBack(UnitFinding found) {
        return after(request(facts("L1", Reason.WRONG_ITEM, delivered(1))), labelMade(), parcel(1), inspect(found), settle(units("L1", 1)));
    }

    private static TestExecutor<Claim> sealedAndPaidBack() {
        return paidBack(sealed("L1", Condition.WRONG_ITEM_CONFIRMED));
    }

    @Test
    void two_people_restock_a_sealed_item() {
        Told.expect(sealedAndPaidBack().when(restock("L1", 1, "warehouse-3")), "restock proposed L1 no. 1");
        Told.expect(sealedAndPaidBack().andGivenCommands(restock("L1", 1, "warehouse-3")).when(restock("L1", 1, "warehouse-4")),
                "restocked L1 no. 1");
    }

    @Test
    void one_person_is_not_two() {
        Told.expectRefusal(sealedAndPaidBack().andGivenCommands(restock("L1", 1, "warehouse-3")).when(restock("L1", 1, "warehouse-3")),
                "second-person-needed");
    }

    @Test
    void an_item_is_restocked_once() {
        Told.expectRefusal(sealedAndPaidBack().andGivenCommands(restock("L1", 1, "warehouse-3"), restock("L1", 1, "warehouse-4"))
                .when(restock("L1", 1, "warehouse-5")), "restocked-before");
    }

    @Test
    void only_what_was_inspected_can_be_restocked() {
        Told.expectRefusal(sealedAndPaidBack().when(restock("L1", 2, "warehouse-3")), "not-inspected");
        Told.expectRefusal(sealedAndPaidBack().when(restock("L2", 1, "warehouse-3")), "not-inspected");
        Told.expectRefusal(after(request(faulty("L1", 1)), parcel(1)).when(restock("L1", 1, "warehouse-3")), "not-inspected");
    }

    @Test
    void an_opened_item_is_never_restocked() {
        Told.expectRefusal(paidBack(found("L1", Condition.WRONG_ITEM_CONFIRMED)).when(restock("L1", 1, "warehouse-3")), "not-restockable");
        var opened = new LineFacts("L1", Reason.WRONG_ITEM, Remedy.REFUND, true, false, false, Category.STANDARD, false, false, "HK",
                REQUESTED, delivered(1));
        Told.expectRefusal(after(request(opened), labelMade(), parcel(1), inspect(sealed("L1", Condition.WRONG_ITEM_CONFIRMED)),
                settle(units("L1", 1))).when(restock("L1", 1, "warehouse-3")), "not-restockable");
    }

    @Test
    void what_is_not_ours_is_never_restocked() {
        var declined = new Object[]{request(faulty("L1", 1)), labelMade(), parcel(1), inspect(sealed("L1", Condition.NO_FAULT_FOUND))};

        Told.expectRefusal(after(declined).when(restock("L1", 1, "warehouse-3")), "not-restockable");
    }

    @Test
    void what_a_person_may_still_decline_is_not_restocked() {
        var inDoubt = new Object[]{request(facts("L1", Reason.WRONG_ITEM, delivered(1))), labelMade(), parcel(1),
                inspect(sealed("L1", Condition.WRONG_ITEM_CONFIRMED)), nothingLeft(units("L1", 1))};

        Told.expectRefusal(after(inDoubt).when(restock("L1", 1, "warehouse-3")), "not-restockable");
        Told.expectRefusal(after(inDoubt).andGivenCommands(decide(reject(entry(0, "L1", 1)))).when(restock("L1", 1, "warehouse-3")),
                "not-restockable");
    }

    @Test
    void what_still_waits_for_its_replacement_is_not_restocked() {
        var replaced = new LineFacts("L1", Reason.WRONG_ITEM, Remedy.REPLACEMENT, false, false, false, Category.STANDARD, false, false,
                "HK",
                REQUESTED, delivered(1));
        var claim = new Object[]{request(replaced), labelMade(), parcel(1), inspect(sealed("L1", Condition.WRONG_ITEM_CONFIRMED))};

        Told.expectRefusal(after(claim).when(restock("L1", 1, "warehouse-3")), "not-restockable");
        Told.expect(after(claim).andGivenCommands(replacementSent("L1-R1", units("L1", 1))).when(restock("L1", 1, "warehouse-3")),
                "restock proposed L1 no. 1");
    }

    @Test
    void declined_items_are_sent_back_and_that_is_their_end() {
        var declined = new Object[]{request(faulty("L1", 2)), labelMade(), parcel(1),
                inspect(found("L1", Condition.NO_FAULT_FOUND), found("L1", Condition.NO_FAULT_FOUND))};

        Told.expect(after(declined).when(sendBack(units("L1", 1))), "sent back L1x1");
        Told.expect(after(declined).when(sendBack(units("L1", 2))), "sent back L1x2", "closed");
        Told.expectRefusal(after(declined).andGivenCommands(sendBack(units("L1", 2))).when(sendBack(units("L1", 2))),
                "nothing-to-send-back");
    }

    @Test
    void nothing_else_is_sent_back() {
        Told.expectRefusal(after(request(faulty("L1", 1)), parcel(1)).when(sendBack(units("L1", 1))), "nothing-to-send-back");
        Told.expectRefusal(after(request(faulty("L1", 1)), parcel(1)).when(sendBack()), "nothing-to-send-back");
        Told.expectRefusal(after(request(faulty("L1", 1)), parcel(1)).when(sendBack(units("L1", 0))), "nothing-to-send-back");
        var declined = new Object[]{request(faulty("L1", 1)), parcel(1), inspect(found("L1", Condition.NO_FAULT_FOUND))};
        Told.expectRefusal(after(declined).when(sendBack(units("L1", 2))), "nothing-to-send-back");
        Told.expectRefusal(after(declined).when(sendBack(units("L2", 1))), "nothing-to-send-back");
        Told.expectRefusal(after(declined).when(sendBack(units("L1", -1))), "nothing-to-send-back");
    }
}
