package so.onekey.returns.quickstart.journeys;

import so.onekey.returns.events.ClaimMessage.ClaimClosed;
import so.onekey.returns.events.ClaimMessage.ReturnRejected;

import java.util.List;
import java.util.function.Consumer;

import static so.onekey.returns.quickstart.journeys.Stage.PATIENCE;
import static so.onekey.returns.quickstart.journeys.Stage.expect;

/** Somebody changes their mind after dispatch: the policy says no, and explains itself. */
public record Rejection(DemoOrder order) implements Journey {

    @Override
    public String title() {
        return "Not wanted any more after dispatch";
    }

    @Override
    public void play(Stage stage, Consumer<String> progress) {
        // News of the dispatch first: once the order is known at all, so is its dispatch.
        stage.storefront().publish(order.dispatched());
        stage.storefront().publish(order.placed());
        progress.accept("Kim orders two wallets and the shop sends them (" + order.orderId() + ")");
        ClaimAnswer claim = stage.claims().request(order.unwanted(), "claim-" + order.orderId());
        expect(claim.outcomes().equals(List.of("REJECTED")), "expected REJECTED, was " + claim.outcomes());
        expect(claim.clauses().containsAll(List.of("SHIPMENT-1", "GENERAL-2")),
                "expected SHIPMENT-1 and GENERAL-2, was " + claim.clauses());
        progress.accept("then doesn't want them any more: " + claim.rmaNumber() + " is rejected by " + claim.clauses());
        stage.witness().await(claim.claimId(), ReturnRejected.class, PATIENCE);
        stage.witness().await(claim.claimId(), ClaimClosed.class, PATIENCE);
        progress.accept("the claim is closed");
        var mail = stage.awaitMail(order.email(), "SHIPMENT-1");
        expect(stage.mails().mailsTo(order.email()).size() == 1, "expected one mail, were " + stage.mails().mailsTo(order.email()).size());
        progress.accept("and Kim reads why: " + mail.subject());
    }
}
