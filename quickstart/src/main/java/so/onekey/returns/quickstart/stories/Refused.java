package so.onekey.returns.quickstart.stories;

import so.onekey.returns.events.Category;
import so.onekey.returns.events.ClaimMessage.ParcelHeld;
import so.onekey.returns.events.ClaimMessage.ParcelSentBack;
import so.onekey.returns.events.ClaimMessage.ReturnRejected;
import so.onekey.returns.events.ClaimMessage.ReturnRequested;
import so.onekey.returns.events.ClaimMessage.ReturnReviewRequested;
import so.onekey.returns.events.Condition;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.Remedy;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.people.Warehouse.Found;
import so.onekey.returns.quickstart.people.Wish;

import java.time.Duration;

/** Rules 1, 5, 6, 8 and 9: the policy says no, explains itself, and can be contested once. */
public final class Refused {
    private static final Duration TWO_YEARS = Duration.ofDays(730);
    private static final Wish UNWANTED = Wish.of(1, Reason.NO_LONGER_WANTED);

    private Refused() {}

    public static Journey rejection() {
        return rejection(DemoOrder.next());
    }

    public static Journey rejection(DemoOrder order) {
        return dispatched("Not wanted any more after dispatch", order)
                .then(Parts.rejected("and doesn't want them any more: that is rejected", Wish.of(2, Reason.NO_LONGER_WANTED), "SHIPMENT-1",
                        "GENERAL-2"))
                .then("and Kim reads why", play -> play.expectMail("SHIPMENT-1"));
    }

    static Journey openedAndToBeExchanged() {
        return Parts.delivered("Opened, and another one is wished", DemoOrder.of(1), Parts.TWO_DAYS)
                .then(Parts.rejected("Kim would like another colour: the advice is to buy it separately",
                        UNWANTED.withPackagingOpened().wishing(Remedy.EXCHANGE), "SHIPMENT-1", "GENERAL-2", "GENERAL-1", "EXCHANGE-1"));
    }

    static Journey saleItem() {
        return Parts.delivered("A sale item nobody wants any more", DemoOrder.of(1).onSale(), Parts.TWO_DAYS)
                .then(Parts.rejected("Kim doesn't want it: sale items are final", UNWANTED, "EXCEPTION-4", "SHIPMENT-1"));
    }

    static Journey neverReturnable() {
        return Parts.delivered("Personal care goods nobody wants any more", DemoOrder.of(1).of(Category.PERSONAL_CARE), Parts.TWO_DAYS)
                .then(Parts.rejected("Kim doesn't want it: this kind can't come back", UNWANTED, "EXCEPTION-1", "SHIPMENT-1"));
    }

    static Journey ownDamage() {
        return Parts.delivered("Broken by the user", DemoOrder.of(1), Parts.TWO_DAYS).then(Parts
                .rejected("Kim dropped it: the warranty doesn't cover that", Wish.of(1, Reason.DEFECTIVE).withDamageOfMyOwn(),
                        "WARRANTY-2"));
    }

    static Journey pastTheWarranty() {
        return Parts.delivered("Defective after two years", DemoOrder.of(1), TWO_YEARS)
                .then(Parts.rejected("it breaks after the warranty has ended, and was opened",
                        Wish.of(1, Reason.DEFECTIVE).withPackagingOpened(),
                        "WARRANTY-1", "DAMAGE-2"));
    }

    static Journey claimedTwice() {
        return Parts.delivered("The same unit claimed twice", DemoOrder.of(1), Parts.TWO_DAYS)
                .then(Parts.leftToAPerson("it came with a broken seal: a person looks at it", Wish.of(1, Reason.ARRIVED_TAMPERED),
                        "PRIVACY-1"))
                .then(Parts.rejected("Kim claims it once more meanwhile: nothing is left to claim", Wish.of(1, Reason.DEFECTIVE),
                        "ORDER-1"));
    }

    static Journey contestedAndKept() {
        return contested("A rejection that is contested", DemoOrder.of(1)).then(Parts.decided("who lets Kim keep it and pays it back", 1,
                Resolution.REFUND_WITHOUT_RETURN, "GOODWILL")).then(Parts.paidBack()).then(Parts.closed()).andPaidBack(DemoOrder.PRICE);
    }

    static Journey contestedAndRestocked() {
        var order = DemoOrder.of(1);
        return contested("Goodwill, and the unit is sold again", order)
                .then(Parts.decided("who takes it back this once", 1, Resolution.RETURN_FOR_REFUND, "CUSTOMER_AGREED")).then(Parts.sentIn())
                .then("it is sealed as it was sent",
                        play -> play.warehouseInspects(Found.of(Condition.NO_FAULT_FOUND).sealed().numbered(order.serial(1))),
                        so.onekey.returns.events.ClaimMessage.ItemInspected.class)
                .then(Parts.paidBack()).then(Parts.closed()).then("two people put it back on the shelf", play -> play.twoPeopleRestock(1))
                .andPaidBack(DemoOrder.PRICE);
    }

    static Journey contestedInVain() {
        return contested("A rejection that stands", DemoOrder.of(1))
                .then("who finds no reason for an exception", play -> play.agentRejects(1, "NOT_COVERED"), ReturnRejected.class)
                .then(Parts.closed());
    }

    private static Journey contested(String title, DemoOrder order) {
        return dispatched(title, order)
                .then(Parts.rejected("Kim doesn't want it any more: that is rejected", UNWANTED, "SHIPMENT-1"))
                .then("Kim contests that, and a person looks at it", play -> play.customerContests(), ReturnReviewRequested.class);
    }

    static Journey sentInAllTheSame() {
        return dispatched("A parcel for a rejected claim", DemoOrder.of(1)).then("Kim's claim is rejected", play -> {
            play.customerClaims(UNWANTED);
            play.expectDecision("REJECTED");
        }, ReturnRequested.class, ReturnRejected.class).then(Parts.closed()).then("Kim sends it all the same: the parcel is held", play -> {
            play.warehouseReceives(play.rmaNumber());
            play.expectParcel("HELD");
        }, ParcelHeld.class).then("and goes back as it came", play -> play.warehouseSendsTheParcelBack(), ParcelSentBack.class);
    }

    private static Journey dispatched(String title, DemoOrder order) {
        return Journey.of(title, order).then("Kim orders " + order.quantity() + " and the shop sends them",
                play -> play.shopSays(order.placed(), order.dispatched()));
    }
}
