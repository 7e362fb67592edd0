package so.onekey.returns.refunds.provider;

import java.time.Instant;
import org.joda.money.Money;
import so.onekey.returns.refunds.approval.PaymentKey;

/**
 * What a call to the provider needs to know.
 *
 * @param attempt from 1
 * @param orderedAt the clock of the provider's memory of the key starts here at the earliest
 */
record ProviderRefund(PaymentKey payment, String refundId, int attempt, Money amount, Instant orderedAt) {

    /** Under which this attempt is sent, every time. */
    String key() {
        return Providers.keyOf(refundId, payment.paymentId(), attempt);
    }
}
