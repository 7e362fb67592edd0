package so.onekey.returns.quickstart.stories;

import so.onekey.returns.events.Category;
import so.onekey.returns.events.ClaimMessage.InformationRequested;
import so.onekey.returns.events.ClaimMessage.ReplacementApproved;
import so.onekey.returns.events.ClaimMessage.ReturnRejected;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.people.Wish;

/** Rules 4, 5, 7 and 10: no fixed rule does justice to it. */
public final class LeftToAPerson {
    private LeftToAPerson() {}

    public static Journey arrivedTampered() {
        return reshipped(delivered("Arrived tampered with").then(Parts.leftToAPerson("the seal was broken: that is urgent",
                Wish.of(1, Reason.ARRIVED_TAMPERED), "PRIVACY-1", "DAMAGE-1")), "SECURITY");
    }

    static Journey notReceived() {
        var order = DemoOrder.of(1).placed(Parts.TWO_MONTHS);
        return reshipped(Journey.of("Never received", order)
                .then("Kim orders one, and the shop sends it", play -> play.shopSays(order.placed(), order.dispatched()))
                .then(Parts.leftToAPerson("it never came", Wish.of(1, Reason.NOT_RECEIVED), "DAMAGE-1")), "CARRIER_CONFIRMED_LOSS");
    }

    static Journey incomplete() {
        return reshipped(delivered("The cable is missing").then(
                Parts.leftToAPerson("something is missing from the box", Wish.of(1, Reason.INCOMPLETE), "DAMAGE-1")), "OUR_MISTAKE");
    }

    private static Journey reshipped(Journey reviewed, String reason) {
        return reviewed.then(Parts.decided("a person has a new one sent", 1, Resolution.RESHIPMENT, reason))
                .then("the shop is asked for it", play -> {}, ReplacementApproved.class).then(Parts.closed());
    }

    static Journey hazard() {
        return delivered("A swollen battery")
                .then(Parts.leftToAPerson("the battery is swollen: nobody is asked to send that",
                        Wish.of(1, Reason.DEFECTIVE).withHazard(), "EXCEPTION-2"))
                .then(Parts.decided("a person pays it back at once", 1, Resolution.REFUND_WITHOUT_RETURN, "SAFETY")).then(Parts.paidBack())
                .then(Parts.closed()).andPaidBack(DemoOrder.of(1).paid());
    }

    static Journey twoStories() {
        return delivered("Two stories that don't fit")
                .then(Parts.leftToAPerson("damaged in transit, and by the customer: a person asks",
                        Wish.of(1, Reason.DAMAGED_IN_TRANSIT).withDamageOfMyOwn(), "WARRANTY-2"))
                .then("Kim is asked for photos", play -> play.agentAsks(), InformationRequested.class)
                .then("and answers", play -> play.customerAnswers())
                .then("the person finds that it was dropped", play -> play.agentRejects(1, "DAMAGED_IN_USE"), ReturnRejected.class)
                .then(Parts.closed());
    }

    static Journey neverReturnable() {
        return Parts.delivered("Faulty, and of a kind that can't come back", DemoOrder.of(1).of(Category.PERSONAL_CARE), Parts.TWO_DAYS)
                .then(Parts.leftToAPerson("it doesn't work: no label, a person makes it right", Wish.of(1, Reason.DEFECTIVE), "EXCEPTION-1",
                        "EXCEPTION-3"))
                .then(Parts.decided("and pays it back", 1, Resolution.REFUND_WITHOUT_RETURN, "OUR_MISTAKE")).then(Parts.paidBack())
                .then(Parts.closed()).andPaidBack(DemoOrder.of(1).paid());
    }

    static Journey notArrivedAsFarAsWeKnow() {
        var order = DemoOrder.of(1);
        return reshipped(Journey.of("Defective, and not delivered as far as we know", order)
                .then("Kim orders one, and the shop sends it", play -> play.shopSays(order.placed(), order.dispatched()))
                .then(Parts.leftToAPerson("it doesn't work, but did it arrive?", Wish.of(1, Reason.DEFECTIVE), "DAMAGE-1")),
                "EVIDENCE_SEEN");
    }

    private static Journey delivered(String title) {
        return Parts.delivered(title, DemoOrder.of(1), Parts.TWO_DAYS);
    }
}
