package so.onekey.returns.refunds.approval;

import org.joda.money.Money;

/**
 * A payment of the order that money can go back to.
 *
 * @param method how the customer paid (REFUND-2)
 * @param captured what the merchant got
 * @param refundedOutside what went back on it without this system
 */
public record CapturedPayment(String provider, String paymentId, String method, Money captured, Money refundedOutside) {

    /** Which payment this is. */
    public PaymentKey key() {
        return new PaymentKey(provider, paymentId);
    }
}
