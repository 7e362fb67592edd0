package so.onekey.returns.refunds.refund;

import org.joda.money.Money;
import so.onekey.returns.refunds.approval.PaymentKey;

/**
 * What of a refund goes back to one payment.
 *
 * @param method how the customer had paid (REFUND-2)
 * @param attempt from 1
 */
public record Part(String provider, String paymentId, String method, int attempt, Money amount) {

    /** Which payment it goes back to. */
    public PaymentKey payment() {
        return new PaymentKey(provider, paymentId);
    }
}
