package so.onekey.returns.quickstart.stories;

import so.onekey.returns.events.ClaimMessage.ParcelRefused;
import so.onekey.returns.events.ClaimMessage.ParcelReturnedToSender;
import so.onekey.returns.events.ClaimMessage.ParcelSentBack;
import so.onekey.returns.events.ClaimMessage.ReturnExpired;
import so.onekey.returns.events.ClaimMessage.ReturnInTransit;
import so.onekey.returns.events.ClaimMessage.ReturnLabelIssued;
import so.onekey.returns.events.ClaimMessage.ReturnReminderDue;
import so.onekey.returns.events.ClaimMessage.ReturnReviewRequested;
import so.onekey.returns.events.ClaimMessage.ReturnWithdrawn;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.people.Wish;

/** Claims without a parcel, and parcels without a claim. */
public final class GivenUp {
    private GivenUp() {}

    public static Journey withdrawal() {
        return labelled("Withdrawn")
                .then("it works after all, and Kim takes the claim back", play -> play.customerWithdraws(), ReturnWithdrawn.class)
                .then(Parts.closed());
    }

    /** Only in a house where the time to send a parcel is short. */
    public static Journey expiry() {
        return labelled("Never sent").then("half of the time has passed: Kim is reminded", play -> {}, ReturnReminderDue.class)
                .then("all of it has: the claim expires", play -> {}, ReturnExpired.class).then(Parts.closed());
    }

    /** Only in a house where the time for a parcel to arrive is short. */
    public static Journey lost() {
        return labelled("Lost on its way").then("Kim hands in the parcel", play -> play.customerSendsTheParcel(), ReturnInTransit.class)
                .then("which never arrives: a person looks at it", play -> {}, ReturnReviewRequested.class)
                .then(Parts.decided("and pays it back", 1, Resolution.REFUND_WITHOUT_RETURN, "CARRIER_CONFIRMED_LOSS"))
                .then(Parts.paidBack())
                .then(Parts.closed()).andPaidBack(DemoOrder.of(1).paid());
    }

    private static Journey labelled(String title) {
        return Parts.delivered(title, DemoOrder.of(1), Parts.TWO_DAYS).then(
                Parts.approved("it doesn't work, and may be sent in", Resolution.RETURN_FOR_REFUND, Wish.of(1, Reason.DEFECTIVE)))
                .then("Kim gets a label", play -> {}, ReturnLabelIssued.class);
    }

    static Journey unsolicited() {
        var order = DemoOrder.of(1).placed(Parts.TWO_MONTHS);
        String number = "RR-" + order.orderId();
        return Parts.delivered("A parcel that nobody requested", order, Parts.TWO_DAYS)
                .then("a parcel arrives that nobody knows of", play -> {
                    play.awaitKnown();
                    play.warehouseReceives(number);
                    play.expectParcel("REFUSED");
                }, ParcelRefused.class).then("it is found by its tracking number and belongs to Kim's order",
                        play -> play.warehouseMatchesWithTheOrder(number), ParcelRefused.class)
                .then("it goes back", play -> play.warehouseSendsTheParcelBack(), ParcelSentBack.class);
    }

    static Journey returnedToSender() {
        var order = DemoOrder.of(1);
        return Journey.of("A parcel of ours that comes home", order)
                .then("Kim orders one, and the shop sends it", play -> play.shopSays(order.placed(), order.dispatched()))
                .then("it could not be delivered and comes home: that is no return", play -> {
                    play.awaitKnown();
                    play.warehouseReceives(order.dispatched().trackingNumber());
                    play.expectParcel("RETURNED_TO_SENDER");
                }, ParcelReturnedToSender.class).then("it is sent once more", play -> play.warehouseSendsTheParcelBack(),
                        ParcelSentBack.class);
    }
}
