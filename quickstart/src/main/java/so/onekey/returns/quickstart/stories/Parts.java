package so.onekey.returns.quickstart.stories;

import so.onekey.returns.events.ClaimMessage.ClaimClosed;
import so.onekey.returns.events.ClaimMessage.ItemInspected;
import so.onekey.returns.events.ClaimMessage.ParcelReceived;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.ClaimMessage.ReturnApproved;
import so.onekey.returns.events.ClaimMessage.ReturnInTransit;
import so.onekey.returns.events.ClaimMessage.ReturnLabelIssued;
import so.onekey.returns.events.ClaimMessage.ReturnRejected;
import so.onekey.returns.events.ClaimMessage.ReturnRequested;
import so.onekey.returns.events.ClaimMessage.ReturnReviewRequested;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundMessage.RefundScheduled;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.people.Warehouse.Found;
import so.onekey.returns.quickstart.people.Wish;

import java.time.Duration;
import java.util.function.UnaryOperator;

/** What many journeys have in common. */
final class Parts {
    static final Duration TWO_DAYS = Duration.ofDays(2);
    static final Duration TWO_MONTHS = Duration.ofDays(60);

    private Parts() {}

    /** Ordered, sent and delivered so long ago. */
    static Journey delivered(String title, DemoOrder order, Duration ago) {
        DemoOrder old = order.placed(ago.plusDays(3));
        return Journey.of(title, old).then("Kim orders " + old.quantity() + " for " + old.paid() + ", and they arrive",
                play -> play.shopSays(old.placed(), old.dispatched(), old.delivered(ago)));
    }

    static UnaryOperator<Journey> approved(String sentence, Resolution resolution, Wish... wishes) {
        return journey -> journey.then(sentence, play -> {
            play.customerClaims(wishes);
            play.expectDecision("APPROVED");
            play.expectResolution(resolution);
        }, ReturnRequested.class, ReturnApproved.class);
    }

    static UnaryOperator<Journey> rejected(String sentence, Wish wish, String... clauses) {
        return journey -> journey.then(sentence, play -> {
            play.customerClaims(wish);
            play.expectDecision("REJECTED", clauses);
        }, ReturnRequested.class, ReturnRejected.class, ClaimClosed.class);
    }

    static UnaryOperator<Journey> leftToAPerson(String sentence, Wish wish, String... clauses) {
        return journey -> journey.then(sentence, play -> {
            play.customerClaims(wish);
            play.expectDecision("REVIEW", clauses);
        }, ReturnRequested.class, ReturnReviewRequested.class);
    }

    static UnaryOperator<Journey> sentIn() {
        return journey -> journey.then("Kim gets a label", play -> {}, ReturnLabelIssued.class)
                .then("hands in the parcel, and the carrier scans it", play -> play.customerSendsTheParcel(), ReturnInTransit.class)
                .then("and it arrives at the warehouse", play -> {
                    play.warehouseReceives();
                    play.expectParcel("RECEIVED");
                }, ParcelReceived.class);
    }

    static UnaryOperator<Journey> inspected(String sentence, Found found) {
        return journey -> journey.then(sentence, play -> play.warehouseInspects(found), ItemInspected.class);
    }

    static UnaryOperator<Journey> paidBack() {
        return journey -> journey.then("a refund is approved and promised", play -> {}, RefundApproved.class, RefundScheduled.class)
                .then("and the money goes back", play -> {}, RefundIssued.class);
    }

    static UnaryOperator<Journey> closed() {
        return journey -> journey.then("the claim is closed", play -> {}, ClaimClosed.class);
    }

    static UnaryOperator<Journey> decided(String sentence, int quantity, Resolution resolution, String reason) {
        return journey -> journey.then(sentence, play -> play.agentApproves(quantity, resolution, reason), ReturnApproved.class);
    }
}
