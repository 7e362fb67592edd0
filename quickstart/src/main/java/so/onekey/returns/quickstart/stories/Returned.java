package so.onekey.returns.quickstart.stories;

import so.onekey.returns.events.ClaimMessage.InspectionReviewRequested;
import so.onekey.returns.events.ClaimMessage.ItemInspected;
import so.onekey.returns.events.ClaimMessage.ItemSentBack;
import so.onekey.returns.events.ClaimMessage.ParcelMatched;
import so.onekey.returns.events.ClaimMessage.ParcelReceived;
import so.onekey.returns.events.ClaimMessage.ParcelRefused;
import so.onekey.returns.events.ClaimMessage.RecoveryWordsDestroyed;
import so.onekey.returns.events.ClaimMessage.RefundDeclined;
import so.onekey.returns.events.ClaimMessage.ReturnLabelIssued;
import so.onekey.returns.events.Condition;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.Remedy;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.people.Warehouse.Found;
import so.onekey.returns.quickstart.people.Wish;

import java.util.function.UnaryOperator;

/** Rules 11 and 13, and every finding of the inspection: something is wrong, and it is sent in to be paid back. */
public final class Returned {
    private static final Wish DEFECTIVE = Wish.of(1, Reason.DEFECTIVE).withPackagingOpened();

    private Returned() {}

    public static Journey confirmed() {
        return sentIn("Defective at once", DemoOrder.of(1), DEFECTIVE).then(Parts.inspected("the fault is confirmed",
                Found.of(Condition.FAULT_CONFIRMED))).then(Parts.paidBack()).then(Parts.closed()).andPaidBack(DemoOrder.of(1).paid());
    }

    static Journey toBeExchanged() {
        return sentIn("A wrong item, to be exchanged", DemoOrder.of(1), Wish.of(1, Reason.WRONG_ITEM).wishing(Remedy.EXCHANGE))
                .then(Parts.inspected("it is another item than the one ordered", Found.of(Condition.WRONG_ITEM_CONFIRMED).sealed()))
                .then(Parts.paidBack()).then(Parts.closed()).andPaidBack(DemoOrder.of(1).paid());
    }

    static Journey withRecoveryWords() {
        return sentIn("Recovery words in the parcel", DemoOrder.of(1), DEFECTIVE)
                .then("recovery words lie in it and are destroyed unread", play -> play.warehouseFindsRecoveryWords(),
                        RecoveryWordsDestroyed.class)
                .then(Parts.inspected("the fault is confirmed", Found.of(Condition.FAULT_CONFIRMED))).then(Parts.paidBack())
                .then(Parts.closed()).andPaidBack(DemoOrder.of(1).paid());
    }

    static Journey underAnotherNumber() {
        return Parts.delivered("A parcel under another number", DemoOrder.of(1), Parts.TWO_DAYS)
                .then(Parts.approved("something is wrong, and may be sent in", Resolution.RETURN_FOR_REFUND, DEFECTIVE))
                .then("Kim gets a label", play -> {}, ReturnLabelIssued.class)
                .then("and sends it without: a parcel arrives that nobody knows of", play -> {
                    play.warehouseReceives("OWN-" + play.rmaNumber());
                    play.expectParcel("REFUSED");
                }, ParcelRefused.class).then("the note in it says whose it is", play -> {
                    play.warehouseMatchesWithTheClaim();
                    play.expectParcel("RECEIVED");
                }, ParcelMatched.class, ParcelReceived.class)
                .then(Parts.inspected("the fault is confirmed", Found.of(Condition.FAULT_CONFIRMED))).then(Parts.paidBack())
                .then(Parts.closed()).andPaidBack(DemoOrder.of(1).paid());
    }

    static Journey noFaultFound() {
        return sentIn("No fault is found", DemoOrder.of(1), DEFECTIVE)
                .then(declined("it works", Found.of(Condition.NO_FAULT_FOUND)));
    }

    static Journey damagedInUse() {
        return sentIn("Damaged in use", DemoOrder.of(1), DEFECTIVE)
                .then(declined("somebody had it open", Found.of(Condition.ARTIFICIAL_DAMAGE)));
    }

    private static UnaryOperator<Journey> declined(String sentence, Found found) {
        return journey -> journey.then(sentence + ": no refund", play -> play.warehouseInspects(found), ItemInspected.class,
                RefundDeclined.class).then(sentBack());
    }

    private static UnaryOperator<Journey> sentBack() {
        return journey -> journey.then("it goes back to Kim", play -> play.warehouseSendsBack(1), ItemSentBack.class)
                .then(Parts.closed());
    }

    static Journey tampered() {
        return sentIn("Tampered with", DemoOrder.of(1), DEFECTIVE).then(doubted("it was tampered with", Found.of(Condition.TAMPERED)))
                .then("who declines", play -> play.agentRejects(1, "DAMAGED_IN_USE"), RefundDeclined.class).then(sentBack());
    }

    static Journey anotherUnit() {
        return sentIn("Another unit than the one that was sent", DemoOrder.of(1), DEFECTIVE)
                .then(doubted("its number is another one", Found.of(Condition.FAULT_CONFIRMED).numbered("SN-SOMEBODY-ELSES")))
                .then("who declines", play -> play.agentRejects(1, "NOT_COVERED"), RefundDeclined.class).then(sentBack());
    }

    private static UnaryOperator<Journey> doubted(String sentence, Found found) {
        return journey -> journey.then(sentence + ": a person looks at it", play -> play.warehouseInspects(found), ItemInspected.class,
                InspectionReviewRequested.class);
    }

    static Journey inTwoSettlements() {
        var order = DemoOrder.of(2);
        return sentIn("Two units, two settlements", order, Wish.of(2, Reason.DEFECTIVE))
                .then(Parts.inspected("the fault of one is confirmed", Found.of(Condition.FAULT_CONFIRMED))).then(Parts.paidBack())
                .then(doubted("the other has another fault than the one claimed", Found.of(Condition.TRANSIT_DAMAGE_CONFIRMED)))
                .then("who pays it back too", play -> play.agentApproves(1, Resolution.RETURN_FOR_REFUND, "EVIDENCE_SEEN"))
                .then(Parts.paidBack()).then(Parts.closed()).andPaidBack(DemoOrder.PRICE, DemoOrder.PRICE.plus(DemoOrder.SHIPPING));
    }

    static Journey acceptedInPart() {
        return sentIn("Accepted in part", DemoOrder.of(2), Wish.of(2, Reason.DEFECTIVE))
                .then("the fault of one is confirmed, the other works",
                        play -> play.warehouseInspects(Found.of(Condition.FAULT_CONFIRMED), Found.of(Condition.NO_FAULT_FOUND)),
                        ItemInspected.class, ItemInspected.class, RefundDeclined.class)
                .then(Parts.paidBack()).then(sentBack()).andPaidBack(DemoOrder.PRICE);
    }

    static Journey inTwoParcels() {
        var order = DemoOrder.of(2);
        return sentIn("Two parcels", order, Wish.of(2, Reason.DEFECTIVE))
                .then("one has the fault, the other is not in the parcel",
                        play -> play.warehouseInspects(Found.of(Condition.FAULT_CONFIRMED), Found.of(Condition.MISSING)),
                        ItemInspected.class,
                        ItemInspected.class)
                .then(Parts.paidBack()).then("the other comes by itself", play -> {
                    play.warehouseReceives(play.rmaNumber());
                    play.expectParcel("RECEIVED");
                }, ParcelReceived.class)
                .then(Parts.inspected("and has the fault as well", Found.of(Condition.FAULT_CONFIRMED))).then(Parts.paidBack())
                .then(Parts.closed()).andPaidBack(DemoOrder.PRICE, DemoOrder.PRICE.plus(DemoOrder.SHIPPING));
    }

    static Journey reportedLate() {
        return Parts.delivered("Damaged in transit, reported late", DemoOrder.of(1), Parts.TWO_MONTHS)
                .then(Parts.leftToAPerson("the box was crushed: that was to be reported at once, so a person looks at it",
                        Wish.of(1, Reason.DAMAGED_IN_TRANSIT), "DAMAGE-1"))
                .then(Parts.decided("who believes it", 1, Resolution.RETURN_FOR_REFUND, "EVIDENCE_SEEN")).then(Parts.sentIn())
                .then(Parts.inspected("the damage is confirmed", Found.of(Condition.TRANSIT_DAMAGE_CONFIRMED))).then(Parts.paidBack())
                .then(Parts.closed()).andPaidBack(DemoOrder.of(1).paid());
    }

    private static Journey sentIn(String title, DemoOrder order, Wish wish) {
        return Parts.delivered(title, order, Parts.TWO_DAYS)
                .then(Parts.approved("something is wrong, and may be sent in", Resolution.RETURN_FOR_REFUND, wish)).then(Parts.sentIn());
    }
}
