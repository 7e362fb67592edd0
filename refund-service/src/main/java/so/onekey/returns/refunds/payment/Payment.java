package so.onekey.returns.refunds.payment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.payment.PaymentCommand.*;
import so.onekey.returns.refunds.payment.PaymentEvent.*;

/** Money that was captured, and the one place that knows how much of it is left to go back. */
@Aggregate(type = "Payment")
class Payment {
    private static final int FIRST_ATTEMPT = 1;
    private static final int LAST_ATTEMPT = 3;
    private static final String NEVER_ARRIVED = "never_arrived";
    private static final Set<String> DISPUTE_IS_OVER = Set.of("won", "lost", "warning_closed", "prevented");

    @AggregateIdentifier
    private @Nullable String aggregateId;
    @AggregateMember
    private final WithoutUs withoutUs = new WithoutUs();
    private final Ledger ledger = new Ledger(withoutUs);
    @AggregateMember
    private final ByHand byHand = new ByHand(ledger);
    @AggregateMember
    private final ToldOtherwise toldOtherwise = new ToldOtherwise(ledger);
    private final Set<String> turnedAway = new HashSet<>();
    private final Map<String, String> disputes = new HashMap<>();

    Payment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DrawRefund command) {
        if (ledger.hasDrawn(command.refundId()) || turnedAway.contains(command.refundId())) {
            return;
        }
        CapturedPayment facts = command.facts();
        Money granted = ledger.grant(command.wanted(), facts);
        if (granted.isPositive()) {
            apply(new RefundDrawn(facts.provider(), facts.paymentId(), facts.method(), command.refundId(), command.claimId(), command.at(),
                    FIRST_ATTEMPT, granted, facts.captured(), facts.refundedOutside()));
        } else {
            apply(new NothingLeftToDraw(facts.provider(), facts.paymentId(), facts.method(), command.refundId(), command.claimId(),
                    command.at(), facts.captured(), facts.refundedOutside()));
        }
    }

    @EventSourcingHandler
    void on(RefundDrawn event) {
        aggregateId = event.payment().aggregateId();
        ledger.learn(event.captured());
        ledger.draw(event);
    }

    @EventSourcingHandler
    void on(NothingLeftToDraw event) {
        aggregateId = event.payment().aggregateId();
        ledger.learn(event.captured());
        turnedAway.add(event.refundId());
    }

    @CommandHandler
    void handle(RecordAcceptance command) {
        Draw draw = ledger.draw(command.refundId(), command.attempt());
        RefundDrawn drawn = draw.drawn();
        if (drawn.attempt() != command.attempt()) {
            throw new Contradiction("attempt " + command.attempt() + " of refund " + command.refundId()
                    + " was given up as it had never arrived; the provider now says it accepted it as " + command.providerRefundId(),
                    new Contradiction.Said(command.refundId(), command.attempt(), Contradiction.Now.ACCEPTED, command.providerRefundId(),
                            null));
        }
        if (draw.learns(new Draw.Accepted(command.providerRefundId()))) {
            apply(new PartAccepted(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(), command.at(),
                    drawn.attempt(), drawn.amount(), command.providerRefundId()));
        }
    }

    @EventSourcingHandler
    void on(PartAccepted event) {
        ledger.note(event.refundId(), new Draw.Accepted(event.providerRefundId()));
    }

    @CommandHandler
    void handle(RecordRefusal command) {
        Draw draw = ledger.draw(command.refundId(), command.attempt());
        RefundDrawn drawn = draw.drawn();
        var answer = new Draw.Refused(command.failureCode(), command.providerRefundId());
        if (drawn.attempt() != command.attempt()) {
            return;
        }
        if (draw.isReversedBy(answer)) {
            apply(new PartReversed(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(), command.at(),
                    drawn.attempt(), drawn.amount(), command.failureCode(), command.providerRefundId()));
        } else if (draw.learns(answer)) {
            refuse(drawn, command.failureCode(), command.providerRefundId(), command.at());
        }
    }

    private static void refuse(RefundDrawn drawn, String failureCode, @Nullable String providerRefundId, Instant at) {
        apply(new PartRefused(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(), at,
                drawn.attempt(), drawn.amount(), failureCode, providerRefundId));
    }

    @EventSourcingHandler
    void on(PartRefused event) {
        ledger.note(event.refundId(), new Draw.Refused(event.failureCode(), event.providerRefundId()));
    }

    @EventSourcingHandler
    void on(PartReversed event) {
        ledger.note(event.refundId(), new Draw.Reversed(event.failureCode(), event.providerRefundId()));
    }

    @CommandHandler
    void handle(HoldPart command) {
        Draw draw = ledger.draw(command.refundId(), command.attempt());
        RefundDrawn drawn = draw.drawn();
        if (drawn.attempt() == command.attempt() && draw.learns(new Draw.Held(command.failureCode()))) {
            apply(new PartHeld(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(), command.at(),
                    drawn.attempt(), drawn.amount(), command.failureCode()));
        }
    }

    @EventSourcingHandler
    void on(PartHeld event) {
        ledger.note(event.refundId(), new Draw.Held(event.failureCode()));
    }

    /** Only before a person was asked: once one may be paying by hand, nothing is sent again by itself. */
    @CommandHandler
    void handle(RecordNeverArrived command) {
        Draw draw = ledger.draw(command.refundId(), command.attempt());
        RefundDrawn drawn = draw.drawn();
        if (drawn.attempt() != command.attempt()) {
            return;
        }
        boolean next = draw.outcome() instanceof Draw.Open && drawn.attempt() < LAST_ATTEMPT;
        if (next) {
            apply(new PartNeverArrived(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(),
                    command.at(), drawn.attempt(), drawn.amount()));
            apply(new RefundDrawn(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(), command.at(),
                    drawn.attempt() + 1, drawn.amount(), drawn.captured(), drawn.refundedOutside()));
        } else if (draw.learns(new Draw.Refused(NEVER_ARRIVED, null))) {
            refuse(drawn, NEVER_ARRIVED, null, command.at());
        }
    }

    @CommandHandler
    void handle(RecordUnknownOutcome command) {
        Draw draw = ledger.draw(command.refundId(), command.attempt());
        RefundDrawn drawn = draw.drawn();
        if (drawn.attempt() == command.attempt() && draw.learns(new Draw.Unknown())) {
            apply(new PartOutcomeUnknown(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(),
                    command.at(), drawn.attempt(), drawn.amount()));
        }
    }

    @EventSourcingHandler
    void on(PartOutcomeUnknown event) {
        ledger.note(event.refundId(), new Draw.Unknown());
    }

    @CommandHandler
    void handle(NoteDispute command) {
        for (Draw draw : ledger.draws()) {
            RefundDrawn drawn = draw.drawn();
            String known = disputes.get(drawn.refundId() + " " + command.disputeId());
            if (known == null || !known.equals(command.status()) && !DISPUTE_IS_OVER.contains(known)) {
                apply(new DisputeNoted(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(),
                        command.at(), command.disputeId(), command.status()));
            }
        }
    }

    @EventSourcingHandler
    void on(DisputeNoted event) {
        disputes.put(event.refundId() + " " + event.disputeId(), event.status());
    }
}
