package so.onekey.returns.events;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the storefront tells us, on {@link Topic#STOREFRONT_ORDERS}. Any of it may arrive twice or in any order (delivered before placed):
 * its content decides, not its sequence. Keyed by order id, an erasure by customer id.
 */
public sealed interface StorefrontMessage extends Message {

    /** All but an erasure: a message of one order. */
    sealed interface AboutOrder extends StorefrontMessage {

        /** The order it belongs to, which is its key. */
        String orderId();

        @Override
        default String key() {
            return orderId();
        }
    }

    /**
     * An order was placed and paid.
     *
     * @param shipping what was paid for shipping the whole order, tax included; zero for nothing
     * @param payments what was captured; none for an order that cost nothing
     */
    record OrderPlaced(String orderId, Instant placedAt, Customer customer, Address shippingAddress, List<OrderLine> lines, Money shipping,
            @MayBeEmpty List<CapturedPayment> payments) implements AboutOrder {}

    /**
     * Units left the warehouse: from now on a change of mind is no reason (SHIPMENT-1).
     *
     * @param shipmentId the same shipment told again changes nothing; required where lines are given
     * @param lines what travels in this shipment; absent: everything that was ordered
     */
    record OrderDispatched(String orderId, Instant dispatchedAt, @Text String carrier, @Text String trackingNumber,
            @Nullable String shipmentId, @Nullable List<ShippedLine> lines) implements AboutOrder {}

    /**
     * Units arrived: arrival window and warranty begin (DAMAGE-1, WARRANTY-1).
     *
     * @param shipmentId the same shipment told again changes nothing; required where lines are given
     * @param lines what arrived; absent: everything that was ordered
     */
    record OrderDelivered(String orderId, Instant deliveredAt, @Text @Nullable String carrier, @Text @Nullable String trackingNumber,
            @Nullable String shipmentId, @Nullable List<ShippedLine> lines) implements AboutOrder {}

    /**
     * Units were cancelled at the storefront.
     *
     * @param lines all units cancelled so far (cumulative); absent: the whole order
     */
    record OrderCancelled(String orderId, Instant cancelledAt, @Nullable List<LineQuantity> lines) implements AboutOrder {}

    /** The answer yes to {@link ClaimMessage.ShipmentStopRequested}: these units will not be sent. */
    record ShipmentStopped(String orderId, String claimId, List<LineQuantity> lines, Instant occurredAt) implements AboutOrder {}

    /** The answer no to {@link ClaimMessage.ShipmentStopRequested}: these units could not be held back. */
    record ShipmentStopRefused(String orderId, String claimId, List<LineQuantity> lines, Instant occurredAt) implements AboutOrder {}

    /** The answer yes to {@link ClaimMessage.ReplacementApproved}: new units are under way (WARRANTY-1). */
    record ReplacementDispatched(String orderId, String claimId, List<ReplacedLine> lines, Instant dispatchedAt,
            @Text @Nullable String carrier, @Text @Nullable String trackingNumber) implements AboutOrder {}

    /** The new units arrived: they have an arrival window of their own (DAMAGE-1). */
    record ReplacementDelivered(String orderId, String claimId, List<ReplacedLine> lines, Instant deliveredAt,
            @Text @Nullable String carrier, @Text @Nullable String trackingNumber) implements AboutOrder {}

    /** The answer no to {@link ClaimMessage.ReplacementApproved}: a person makes it right. */
    record ReplacementUnavailable(String orderId, String claimId, List<LineQuantity> lines, Instant occurredAt)
            implements
            AboutOrder {}

    /**
     * Money went back without this system; it can't be refunded a second time.
     *
     * @param providerRefundId the same refund told again changes nothing
     * @param occurredAt absent where the storefront doesn't know: the time of the envelope then counts
     */
    record PaymentRefunded(String orderId, String paymentId, String providerRefundId, Money amount, @Nullable Instant occurredAt)
            implements
            AboutOrder {}

    /**
     * A customer wants to be forgotten (PRIVACY-1).
     *
     * @param orderIds the customer's orders as far as the storefront knows, none if there are none
     */
    record CustomerErasureRequested(String customerId, @MayBeEmpty List<String> orderIds) implements StorefrontMessage {

        @Override
        public String key() {
            return customerId;
        }
    }
}
