package so.onekey.returns.refunds.reconciliation;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.approval.PaymentKey;
import so.onekey.returns.refunds.provider.Providers;

/** What our history knows of one attempt. {@code providerRefundId} is the provider's, once it has told. */
record OurPart(String refundId, PaymentKey payment, int attempt, Money amount, Standing standing, @Nullable String providerRefundId) {

    enum Standing {
        IN_FLIGHT,
        /** Nobody could find out what became of it, or the provider holds it: a person has it. */
        WITH_A_PERSON,
        PAID,
        FAILED,
        /** It never arrived, and another attempt took its place. */
        SUPERSEDED,
        /** As one person says; a second one has to confirm it. */
        SET_ASIDE,
        BY_HAND,
        /** Nothing is owed for it. */
        RELEASED
    }

    String key() {
        return Providers.keyOf(refundId, payment.paymentId(), attempt);
    }

    boolean isSentByItself() {
        return Providers.refundsByItself(payment.provider());
    }

    boolean is(Standing expected) {
        return standing == expected;
    }
}
