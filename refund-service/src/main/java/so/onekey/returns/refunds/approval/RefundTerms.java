package so.onekey.returns.refunds.approval;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/**
 * What was approved: all that a refund is decided on.
 *
 * @param approvedAt business days count from here
 * @param amount what goes back, all payments together
 * @param payments of the order, in the order in which they are drawn on
 */
public record RefundTerms(String claimId, String orderId, Instant approvedAt, Money amount, List<CapturedPayment> payments) {

    /** @throws IllegalArgumentException naming the field that contradicts another */
    public RefundTerms {
        payments = List.copyOf(payments);
        Set<PaymentKey> known = new HashSet<>();
        for (int i = 0; i < payments.size(); i++) {
            var payment = payments.get(i);
            demandCurrency("payments[" + i + "].captured", payment.captured(), amount);
            demandCurrency("payments[" + i + "].refundedOutside", payment.refundedOutside(), amount);
            if (!known.add(payment.key())) {
                throw new IllegalArgumentException("payments[" + i + "].paymentId: must be listed once, is there twice");
            }
        }
    }

    private static void demandCurrency(String field, Money money, Money amount) {
        if (!money.isSameCurrency(amount)) {
            throw new IllegalArgumentException(field + ".currency: must be " + amount.getCurrencyUnit() + " as in amount, was "
                    + money.getCurrencyUnit());
        }
    }
}
