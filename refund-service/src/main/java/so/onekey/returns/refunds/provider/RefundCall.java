package so.onekey.returns.refunds.provider;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.outside.OutsideCall;
import so.onekey.returns.refunds.payment.Contradiction;
import so.onekey.returns.refunds.payment.PaymentCommand;
import so.onekey.returns.refunds.payment.PaymentCommand.HoldPart;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordAcceptance;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordNeverArrived;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordRefusal;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordUnknownOutcome;

/**
 * One attempt at the provider: sent under its key as long as the key is safe, then only looked up, until a person has to be asked. What became
 * of it goes back to the payment.
 */
@Component
class RefundCall implements OutsideCall<ProviderRefund> {
    static final String NAME = "provider-refund";
    /** Stripe forgets a key after about 24 hours; the same call would then be another refund. */
    static final Duration KEY_IS_SAFE_FOR = Duration.ofHours(23);
    /** After the last sending, nothing of it can still be on its way to Stripe's list. */
    static final Duration NOTHING_IS_ON_ITS_WAY_AFTER = KEY_IS_SAFE_FOR.plusMinutes(10);
    private static final Duration UNDECIDED_PAUSE = Duration.ofMinutes(10);

    private final StripeRefunds stripe;
    private final CommandGateway commands;
    private final Transactions transactions;
    private final Contradictions contradictions;
    private final Clock clock;
    private final Duration unknownAfter;

    RefundCall(StripeRefunds stripe, CommandGateway commands, Transactions transactions, Contradictions contradictions, Clock clock,
            ProviderSettings settings) {
        this.stripe = stripe;
        this.commands = commands;
        this.transactions = transactions;
        this.contradictions = contradictions;
        this.clock = clock;
        this.unknownAfter = settings.unknownAfter();
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
        var answer = isPast(refund, KEY_IS_SAFE_FOR) ? new Answer.Undecided() : stripe.create(refund);
        var known = answer instanceof Answer.Undecided ? lookedUp(refund) : answer;
        try {
            transactions.run(() -> commands.sendAndWait(recordOf(known, refund)));
        } catch (Contradiction contradiction) {
            contradictions.heard(refund.payment(), contradiction);
        }
    }

    /** @throws StillOpen if it has to be looked up again, as long as there is time */
    private Answer lookedUp(ProviderRefund refund) {
        boolean timeIsUp = isPast(refund, unknownAfter);
        try {
            return switch (stripe.lookUp(refund)) {
                case Answer.Undecided undecided when !timeIsUp ->
                    throw new StillOpen("Stripe itself has not decided yet", UNDECIDED_PAUSE);
                case Answer.NotThere notThere when !isPast(refund, NOTHING_IS_ON_ITS_WAY_AFTER) ->
                    throw new StillOpen("What is not in Stripe's list yet may still be on its way", Duration.ZERO);
                case Answer found -> found;
            };
        } catch (NoAnswer trouble) {
            if (timeIsUp) {
                return new Answer.Undecided();
            }
            throw trouble;
        }
    }

    private boolean isPast(ProviderRefund refund, Duration sinceItWasOrdered) {
        return !clock.instant().isBefore(refund.orderedAt().plus(sinceItWasOrdered));
    }

    private PaymentCommand recordOf(Answer answer, ProviderRefund refund) {
        var now = clock.instant();
        return switch (answer) {
            case Answer.Accepted accepted ->
                new RecordAcceptance(refund.payment(), refund.refundId(), refund.attempt(), accepted.providerRefundId(), now);
            case Answer.Refused refused ->
                new RecordRefusal(refund.payment(), refund.refundId(), refund.attempt(), refused.failureCode(), refused.providerRefundId(),
                        now);
            case Answer.Held held -> new HoldPart(refund.payment(), refund.refundId(), refund.attempt(), held.failureCode(), now);
            case Answer.NotThere notThere -> new RecordNeverArrived(refund.payment(), refund.refundId(), refund.attempt(), now);
            case Answer.Undecided undecided ->
                new RecordUnknownOutcome(refund.payment(), refund.refundId(), refund.attempt(), now);
        };
    }
}
