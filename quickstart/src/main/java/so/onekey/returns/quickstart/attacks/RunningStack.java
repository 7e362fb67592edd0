package so.onekey.returns.quickstart.attacks;

import so.onekey.returns.events.CapturedPayment;
import so.onekey.returns.events.ClaimMessage.ShipmentStopRequested;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.quickstart.house.Whereabouts;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.journeys.Stage;
import so.onekey.returns.quickstart.journeys.Witness;
import so.onekey.returns.quickstart.people.Api;
import so.onekey.returns.quickstart.people.ClaimAnswer;
import so.onekey.returns.quickstart.people.Customers;
import so.onekey.returns.quickstart.people.Wish;
import so.onekey.returns.quickstart.storefront.Announcements;
import so.onekey.returns.quickstart.storefront.Answers;

import java.time.Duration;
import java.util.List;

/**
 * A stack anywhere, reached over HTTP and Kafka only. Plays the shop for the orders it places; a shop that answers them too says the same, and
 * that does no harm.
 */
public final class RunningStack implements Target, AutoCloseable {
    private static final Duration TOKENS_LAST = Duration.ofHours(1);
    private final Api claims;
    private final Api refunds;
    private final Customers customers;
    private final ProviderAccount provider;
    private final WebhookDoor webhooks;
    private final Announcements shop;
    private final Witness witness;

    private RunningStack(Whereabouts whereabouts) {
        var tokens = whereabouts.tokens();
        claims = new Api(whereabouts.claims(), tokens.of("attacker", TOKENS_LAST, "storefront"));
        refunds = new Api(whereabouts.refunds(), tokens.of("attacker", TOKENS_LAST, "finance"));
        customers = new Customers(claims);
        provider = new ProviderAccount(whereabouts.provider(), whereabouts.providerKey());
        webhooks = new WebhookDoor(whereabouts.refunds(), whereabouts.webhookSecret());
        shop = new Announcements(whereabouts.kafka());
        witness = new Witness(whereabouts.kafka());
    }

    /** @throws IllegalStateException if it does not answer, or does not let its partners in: nothing could be concluded from that */
    public static RunningStack at(Whereabouts whereabouts) {
        var stack = new RunningStack(whereabouts);
        try {
            stack.refunds.get("/api/refunds?size=1");
            return stack;
        } catch (RuntimeException failure) {
            stack.close();
            throw failure;
        }
    }

    @Override
    public Placed place(DemoOrder order, boolean dispatched) {
        String paymentId = provider.capture(order.paid());
        if (dispatched) {
            shop.publish(order.dispatched());
        }
        shop.publish(paidWith(paymentId, order));
        Stage.await("the claims service does not hear of " + order.orderId(), () -> customers.areKnown(order.orderId(), order.email()));
        return new Placed(order, paymentId);
    }

    private static OrderPlaced paidWith(String paymentId, DemoOrder order) {
        var placed = order.placed();
        return new OrderPlaced(placed.orderId(), placed.placedAt(), placed.customer(), placed.shippingAddress(), placed.lines(),
                placed.shipping(), List.of(new CapturedPayment("stripe", paymentId, "card", order.paid())));
    }

    @Override
    public ClaimAnswer claim(Placed order, List<Wish> wishes, String key) {
        return customers.request(order.orderId(), order.email(), wishes, key);
    }

    @Override
    public int tryClaim(Placed order, String email, List<Wish> wishes, String key) {
        return customers.tryRequest(order.orderId(), email, wishes, key);
    }

    @Override
    public int tryPost(Door door, String path, Object body) {
        return switch (door) {
            case CLAIMS_AS_STOREFRONT -> claims.tryPost(path, body);
            case REFUNDS_AS_FINANCE -> refunds.tryPost(path, body);
        };
    }

    @Override
    public int tell(String event, Signature signature) {
        return webhooks.tell(event, signature);
    }

    @Override
    public int timesIssued(ClaimAnswer claim) {
        var about = List.of(claim.claimId());
        var request = witness.await(about, ShipmentStopRequested.class, 1, Stage.PATIENCE).getFirst();
        shop.publish(Answers.stopped(request));
        return witness.await(about, RefundIssued.class, 1, Stage.PATIENCE).size();
    }

    @Override
    public List<Booked> refunds(String paymentId) {
        return provider.refunds(paymentId);
    }

    @Override
    public void close() {
        witness.close();
        shop.close();
    }
}
