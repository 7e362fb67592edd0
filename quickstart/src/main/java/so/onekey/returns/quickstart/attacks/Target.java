package so.onekey.returns.quickstart.attacks;

import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.people.ClaimAnswer;
import so.onekey.returns.quickstart.people.Wish;

import java.util.List;

/** A stack that runs, as its partners reach it, and what the payment provider's own books say about it. */
public interface Target {

    /** Where a request goes, and as whom. */
    enum Door {
        CLAIMS_AS_STOREFRONT,
        REFUNDS_AS_FINANCE
    }

    /** How a webhook is signed. */
    enum Signature {
        NONE,
        /** With a secret that is not the provider's. */
        FORGED,
        /** By the provider, but long ago. */
        OLD,
        BY_THE_PROVIDER
    }

    /** An order that can be claimed, and its payment at the provider. */
    record Placed(DemoOrder order, String paymentId) {

        String orderId() {
            return order.orderId();
        }

        String email() {
            return order.email();
        }
    }

    /**
     * A refund in the provider's books.
     *
     * @param amount in minor units
     * @param json as the provider writes it
     */
    record Booked(String refundId, long amount, String json) {}

    /** Captures what the order costs and publishes it; waits until it can be claimed. */
    Placed place(DemoOrder order, boolean dispatched);

    ClaimAnswer claim(Placed order, List<Wish> wishes, String key);

    /** @return the HTTP status */
    int tryClaim(Placed order, String email, List<Wish> wishes, String key);

    /** One attempt. @return the HTTP status */
    int tryPost(Door door, String path, Object body);

    /** One attempt. @return the HTTP status */
    int tell(String event, Signature signature);

    /** Has the shop stop the shipment, and waits until the refund is issued. @return how often that was told so far */
    int timesIssued(ClaimAnswer claim);

    /** What the provider's own books show. */
    List<Booked> refunds(String paymentId);
}
