package so.onekey.returns.refunds.payment;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.approval.PaymentKey;

/** What can be asked of a captured payment. Each may come again. */
public sealed interface PaymentCommand {

    /** Which payment. */
    PaymentKey payment();

    /** The payment's aggregate. */
    @TargetAggregateIdentifier
    default String aggregateId() {
        return payment().aggregateId();
    }

    /**
     * Set aside up to {@code wanted} for this refund.
     *
     * @param facts of the payment, as they were approved
     */
    record DrawRefund(CapturedPayment facts, String refundId, String claimId, Money wanted, Instant at) implements PaymentCommand {

        @Override
        public PaymentKey payment() {
            return facts.key();
        }
    }

    /** The provider took it on. */
    record RecordAcceptance(PaymentKey payment, String refundId, int attempt, String providerRefundId, Instant at)
            implements
            PaymentCommand {}

    /** The provider turned it down for good. */
    record RecordRefusal(PaymentKey payment, String refundId, int attempt, String failureCode, Instant at) implements PaymentCommand {}

    /** There is no answer, and it must not be sent again. */
    record RecordUnknownOutcome(PaymentKey payment, String refundId, int attempt, Instant at) implements PaymentCommand {}
}
