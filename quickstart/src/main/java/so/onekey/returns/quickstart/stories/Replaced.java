package so.onekey.returns.quickstart.stories;

import so.onekey.returns.events.ClaimMessage.ReplacementApproved;
import so.onekey.returns.events.ClaimMessage.ReplacementDeclined;
import so.onekey.returns.events.ClaimMessage.ReturnReviewRequested;
import so.onekey.returns.events.ClaimMessage.ItemInspected;
import so.onekey.returns.events.ClaimMessage.ItemSentBack;
import so.onekey.returns.events.Condition;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.Remedy;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.people.Warehouse.Found;
import so.onekey.returns.quickstart.people.Wish;

import java.time.Duration;

/** Rules 12, 13 and 14: something is wrong, and a new one comes. */
public final class Replaced {
    private static final Wish DEFECTIVE = Wish.of(1, Reason.DEFECTIVE).withPackagingOpened();

    private Replaced() {}

    public static Journey underWarranty() {
        return replaced(sentIn("Defective under warranty", DemoOrder.of(1), Parts.TWO_MONTHS, DEFECTIVE));
    }

    static Journey asWished() {
        return replaced(
                sentIn("A replacement that was wished", DemoOrder.of(1), Parts.TWO_DAYS, DEFECTIVE.wishing(Remedy.REPLACEMENT)));
    }

    static Journey saleItem() {
        return replaced(sentIn("A sale item that is defective", DemoOrder.of(1).onSale(), Parts.TWO_DAYS, DEFECTIVE));
    }

    private static Journey replaced(Journey sentIn) {
        return sentIn.then(Parts.inspected("the fault is confirmed", Found.of(Condition.FAULT_CONFIRMED)))
                .then("the shop is asked for a new one", play -> {}, ReplacementApproved.class).then(Parts.closed());
    }

    static Journey declined() {
        return sentIn("No replacement without a fault", DemoOrder.of(1), Parts.TWO_MONTHS, DEFECTIVE)
                .then("it works: no replacement", play -> play.warehouseInspects(Found.of(Condition.NO_FAULT_FOUND)), ItemInspected.class,
                        ReplacementDeclined.class)
                .then("it goes back to Kim", play -> play.warehouseSendsBack(1), ItemSentBack.class).then(Parts.closed());
    }

    static Journey unavailable() {
        return sentIn("Nothing is left to replace it with", DemoOrder.of(1), Parts.TWO_MONTHS, DEFECTIVE)
                .then("the shop sells the last one", play -> play.shopHasNoReplacement())
                .then(Parts.inspected("the fault is confirmed", Found.of(Condition.FAULT_CONFIRMED)))
                .then("the shop has no new one: a person looks at it", play -> {}, ReplacementApproved.class, ReturnReviewRequested.class)
                .then("and pays it back", play -> play.agentApproves(1, Resolution.REFUND_WITHOUT_RETURN, "OUR_MISTAKE"))
                .then(Parts.paidBack()).then(Parts.closed()).andPaidBack(DemoOrder.of(1).paid());
    }

    private static Journey sentIn(String title, DemoOrder order, Duration ago, Wish wish) {
        return Parts.delivered(title, order, ago)
                .then(Parts.approved("it doesn't work, and will be replaced", Resolution.WARRANTY_REPLACEMENT, wish)).then(Parts.sentIn());
    }
}
