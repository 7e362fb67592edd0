package so.onekey.returns.refunds.payment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.payment.PaymentCommand.*;
import so.onekey.returns.refunds.payment.PaymentEvent.*;

/** Money that was captured, and the one place that knows how much of it is left to go back. */
@Aggregate(type = "Payment")
class Payment {
    private static final int FIRST_ATTEMPT = 1;

    @AggregateIdentifier
    private @Nullable String aggregateId;
    private @Nullable Money captured;
    private @Nullable Money refundedOutside;
    private final Map<String, Draw> draws = new HashMap<>();
    private final Set<String> turnedAway = new HashSet<>();

    Payment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DrawRefund command) {
        if (draws.containsKey(command.refundId()) || turnedAway.contains(command.refundId())) {
            return;
        }
        CapturedPayment facts = command.facts();
        Money granted = granted(command);
        if (granted.isPositive()) {
            apply(new RefundDrawn(facts.provider(), facts.paymentId(), facts.method(), command.refundId(), command.claimId(), command.at(),
                    FIRST_ATTEMPT, granted, facts.captured(), facts.refundedOutside()));
        } else {
            apply(new NothingLeftToDraw(facts.provider(), facts.paymentId(), facts.method(), command.refundId(), command.claimId(),
                    command.at(), facts.captured(), facts.refundedOutside()));
        }
    }

    /** The facts may come from approvals that overtook each other: the more cautious ones count. */
    private Money granted(DrawRefund command) {
        CapturedPayment facts = command.facts();
        if (captured != null && !captured.isSameCurrency(facts.captured())) {
            return Money.zero(command.wanted().getCurrencyUnit());
        }
        Money left = MoneyUtils.min(captured, facts.captured()).minus(MoneyUtils.max(refundedOutside, facts.refundedOutside()));
        for (Draw draw : draws.values()) {
            left = left.minus(draw.held());
        }
        return MoneyUtils.min(command.wanted(), left);
    }

    @EventSourcingHandler
    void on(RefundDrawn event) {
        learn(event, event.captured(), event.refundedOutside());
        draws.put(event.refundId(), Draw.open(event));
    }

    @EventSourcingHandler
    void on(NothingLeftToDraw event) {
        learn(event, event.captured(), event.refundedOutside());
        turnedAway.add(event.refundId());
    }

    private void learn(PaymentEvent event, Money nowCaptured, Money nowRefundedOutside) {
        aggregateId = event.payment().aggregateId();
        if (captured == null || captured.isSameCurrency(nowCaptured)) {
            captured = MoneyUtils.min(captured, nowCaptured);
            refundedOutside = MoneyUtils.max(refundedOutside, nowRefundedOutside);
        }
    }

    @CommandHandler
    void handle(RecordAcceptance command) {
        RefundDrawn drawn = drawn(command.refundId(), command.attempt());
        if (draws.get(command.refundId()).learns(new Draw.Accepted(command.providerRefundId()))) {
            apply(new PartAccepted(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(), command.at(),
                    drawn.attempt(), drawn.amount(), command.providerRefundId()));
        }
    }

    @EventSourcingHandler
    void on(PartAccepted event) {
        draws.computeIfPresent(event.refundId(), (refund, draw) -> draw.with(new Draw.Accepted(event.providerRefundId())));
    }

    @CommandHandler
    void handle(RecordRefusal command) {
        RefundDrawn drawn = drawn(command.refundId(), command.attempt());
        if (draws.get(command.refundId()).learns(new Draw.Refused(command.failureCode()))) {
            apply(new PartRefused(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(), command.at(),
                    drawn.attempt(), drawn.amount(), command.failureCode()));
        }
    }

    @EventSourcingHandler
    void on(PartRefused event) {
        draws.computeIfPresent(event.refundId(), (refund, draw) -> draw.with(new Draw.Refused(event.failureCode())));
    }

    @CommandHandler
    void handle(RecordUnknownOutcome command) {
        RefundDrawn drawn = drawn(command.refundId(), command.attempt());
        if (draws.get(command.refundId()).learns(new Draw.Unknown())) {
            apply(new PartOutcomeUnknown(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(),
                    command.at(), drawn.attempt(), drawn.amount()));
        }
    }

    @EventSourcingHandler
    void on(PartOutcomeUnknown event) {
        draws.computeIfPresent(event.refundId(), (refund, draw) -> draw.with(new Draw.Unknown()));
    }

    private RefundDrawn drawn(String refundId, int attempt) {
        Draw draw = draws.get(refundId);
        if (draw == null || draw.drawn().attempt() != attempt) {
            throw new IllegalStateException("attempt " + attempt + " of refund " + refundId + " never drew on this payment");
        }
        return draw.drawn();
    }
}
