package so.onekey.returns.refunds.promise;

import org.joda.money.Money;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.approval.PaymentKey;

/** A payment that can be drawn on, as the promise keeps it: amounts are text such as {@code USD 12.00}, which any serializer reads back. */
record Source(String provider, String paymentId, String method, String captured, String refundedOutside) {

    static Source of(CapturedPayment payment) {
        return new Source(payment.provider(), payment.paymentId(), payment.method(), payment.captured().toString(),
                payment.refundedOutside().toString());
    }

    CapturedPayment facts() {
        return new CapturedPayment(provider, paymentId, method, Money.parse(captured), Money.parse(refundedOutside));
    }

    boolean is(PaymentKey payment) {
        return new PaymentKey(provider, paymentId).equals(payment);
    }
}
