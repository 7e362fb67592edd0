package so.onekey.returns.quickstart.journeys;

import so.onekey.returns.events.ClaimMessage.ClaimClosed;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.ClaimMessage.ShipmentStopRequested;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundMessage.RefundScheduled;

import java.util.List;
import java.util.function.Consumer;

import static so.onekey.returns.quickstart.journeys.Stage.PATIENCE;
import static so.onekey.returns.quickstart.journeys.Stage.expect;

/** Somebody changes their mind before anything was sent: the shipment is stopped and the money goes back. */
public record Cancellation(DemoOrder order) implements Journey {

    @Override
    public String title() {
        return "Cancellation before dispatch";
    }

    @Override
    public void play(Stage stage, Consumer<String> progress) {
        stage.storefront().publish(order.placed());
        progress.accept("Kim orders two wallets for " + order.paid() + " (" + order.orderId() + ")");
        ClaimAnswer claim = stage.claims().request(order.unwanted(), "claim-" + order.orderId());
        expect(claim.outcomes().equals(List.of("APPROVED")), "expected APPROVED, was " + claim.outcomes());
        progress.accept("and changes their mind: " + claim.rmaNumber() + " is approved as a cancellation " + claim.clauses());
        carriedOut(stage, claim, progress);
        told(stage, claim, progress);
    }

    private void carriedOut(Stage stage, ClaimAnswer claim, Consumer<String> progress) {
        stage.witness().await(claim.claimId(), ShipmentStopRequested.class, PATIENCE);
        progress.accept("the shop is asked to stop the shipment, and does");
        var approved = stage.witness().await(claim.claimId(), RefundApproved.class, PATIENCE);
        expect(approved.amount().equals(order.paid()), "expected a refund of " + order.paid() + ", was " + approved.amount());
        var scheduled = stage.witness().await(claim.claimId(), RefundScheduled.class, PATIENCE);
        progress.accept("a refund of " + approved.amount() + " is approved and promised until " + scheduled.due());
        stage.witness().await(claim.claimId(), RefundIssued.class, PATIENCE);
        var booked = stage.provider().books().payment(order.paymentId());
        expect(booked.refunded() == order.paid().getAmountMinorLong() && booked.refunds().size() == 1,
                "the provider's books show " + booked.refunds());
        progress.accept("the payment provider has paid it back, once");
    }

    private void told(Stage stage, ClaimAnswer claim, Consumer<String> progress) {
        stage.witness().await(claim.claimId(), ClaimClosed.class, PATIENCE);
        progress.accept("the claim is closed");
        var mail = stage.awaitMail(order.email(), "211.00");
        progress.accept("and Kim reads: " + mail.subject());
    }
}
