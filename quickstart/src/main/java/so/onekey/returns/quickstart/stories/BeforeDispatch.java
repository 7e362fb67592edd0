package so.onekey.returns.quickstart.stories;

import so.onekey.returns.events.ClaimMessage.ReturnReviewRequested;
import so.onekey.returns.events.ClaimMessage.ShipmentStopRequested;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.RefundMessage.RefundReversed;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.people.Wish;

/** Rules 2 and 3: nothing has been sent yet. */
public final class BeforeDispatch {
    private static final Wish ONE = Wish.of(1, Reason.NO_LONGER_WANTED);
    private static final Wish BOTH = Wish.of(2, Reason.NO_LONGER_WANTED);

    private BeforeDispatch() {}

    public static Journey cancellation() {
        return cancellation(DemoOrder.next());
    }

    public static Journey cancellation(DemoOrder order) {
        return placed("Cancellation before dispatch", order)
                .then(Parts.approved("and changes their mind: the claim is approved as a cancellation", Resolution.CANCELLATION, BOTH))
                .then("the shop is asked to stop the shipment, and does", play -> {}, ShipmentStopRequested.class).then(Parts.paidBack())
                .then(Parts.closed()).then("and Kim reads how much comes back", play -> play.expectMail("211.00"))
                .andPaidBack(order.paid());
    }

    static Journey sentBackByTheBank() {
        var order = DemoOrder.next();
        return placed("A refund that fails later", order)
                .then(Parts.approved("and changes their mind: the claim is approved as a cancellation", Resolution.CANCELLATION, BOTH))
                .then("the shop is asked to stop the shipment, and does", play -> {}, ShipmentStopRequested.class).then(Parts.paidBack())
                .then(Parts.closed())
                .then("the card was closed meanwhile, and the bank sends the money back: a person takes care of it",
                        play -> play.bankSendsTheRefundBack(), RefundReversed.class, RefundAwaitsSettlement.class)
                .then("and Kim reads that the money is theirs all the same", play -> play.expectMail("came back to us"));
    }

    static Journey tooLateToStop() {
        var order = DemoOrder.of(1);
        return placed("Cancellation that comes too late", order).then("the shop packs it", play -> play.shopIsTooLateToStop())
                .then(Parts.approved("Kim changes their mind", Resolution.CANCELLATION, ONE))
                .then("the shop can't stop the shipment any more: a person looks at it", play -> {}, ShipmentStopRequested.class,
                        ReturnReviewRequested.class)
                .then(Parts.decided("and pays it back all the same", 1, Resolution.REFUND_WITHOUT_RETURN, "GOODWILL"))
                .then(Parts.paidBack()).then(Parts.closed()).andPaidBack(DemoOrder.PRICE);
    }

    static Journey giftCard() {
        var order = DemoOrder.of(1).ofGiftCards();
        return placed("A gift card nobody wants any more", order)
                .then(Parts.leftToAPerson("and changes their mind: a gift card is never shipped, so a person looks at it", ONE,
                        "CONTACT-1"))
                .then(Parts.decided("who takes it back", 1, Resolution.REFUND_WITHOUT_RETURN, "GOODWILL")).then(Parts.paidBack())
                .then(Parts.closed()).andPaidBack(DemoOrder.PRICE);
    }

    private static Journey placed(String title, DemoOrder order) {
        return Journey.of(title, order).then("Kim orders " + order.quantity() + " for " + order.paid(),
                play -> play.shopSays(order.placed()));
    }
}
