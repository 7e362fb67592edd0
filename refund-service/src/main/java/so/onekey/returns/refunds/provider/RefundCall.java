package so.onekey.returns.refunds.provider;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.outside.OutsideCall;
import so.onekey.returns.refunds.payment.PaymentCommand;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordAcceptance;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordRefusal;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordUnknownOutcome;

/** One attempt at the provider. Its outcome goes back to the payment. */
@Component
class RefundCall implements OutsideCall<ProviderRefund> {
    static final String NAME = "provider-refund";
    /** Stripe forgets a key after about 24 hours; the same call would then be another refund. */
    static final Duration KEY_IS_SAFE_FOR = Duration.ofHours(23);

    private final StripeRefunds stripe;
    private final CommandGateway commands;
    private final Transactions transactions;
    private final Clock clock;

    RefundCall(StripeRefunds stripe, CommandGateway commands, Transactions transactions, Clock clock) {
        this.stripe = stripe;
        this.commands = commands;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ProviderRefund> data() {
        return ProviderRefund.class;
    }

    @Override
    public void perform(String instance, ProviderRefund refund) {
        boolean safe = clock.instant().isBefore(refund.orderedAt().plus(KEY_IS_SAFE_FOR));
        var answer = safe ? stripe.create(refund) : new Answer.Undecided();
        transactions.run(() -> commands.sendAndWait(recordOf(answer, refund)));
    }

    private PaymentCommand recordOf(Answer answer, ProviderRefund refund) {
        var now = clock.instant();
        return switch (answer) {
            case Answer.Accepted accepted ->
                new RecordAcceptance(refund.payment(), refund.refundId(), refund.attempt(), accepted.providerRefundId(), now);
            case Answer.Refused refused ->
                new RecordRefusal(refund.payment(), refund.refundId(), refund.attempt(), refused.failureCode(), now);
            case Answer.Undecided undecided ->
                new RecordUnknownOutcome(refund.payment(), refund.refundId(), refund.attempt(), now);
        };
    }
}
