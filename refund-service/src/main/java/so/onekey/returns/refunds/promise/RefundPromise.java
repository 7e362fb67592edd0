package so.onekey.returns.refunds.promise;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import so.onekey.returns.refunds.payment.PaymentCommand.DrawRefund;
import so.onekey.returns.refunds.payment.PaymentEvent;
import so.onekey.returns.refunds.payment.PaymentEvent.*;
import so.onekey.returns.refunds.provider.Providers;
import so.onekey.returns.refunds.refund.AcceptedPart;
import so.onekey.returns.refunds.refund.DueDate;
import so.onekey.returns.refunds.refund.Part;
import so.onekey.returns.refunds.refund.RefundCommand.*;
import so.onekey.returns.refunds.refund.RefundEvent.RefundIssued;
import so.onekey.returns.refunds.refund.RefundEvent.RefundRescheduled;
import so.onekey.returns.refunds.refund.RefundEvent.RefundReversed;
import so.onekey.returns.refunds.refund.RefundEvent.RefundScheduled;
import so.onekey.returns.refunds.refund.SettlementCause;

/** Keeps one refund's promise: the only place that knows both the refund and the payments it goes back to. */
@Saga
@ProcessingGroup(RefundPromise.PROCESSOR)
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
public class RefundPromise {
    static final String PROCESSOR = "promise";
    static final String ESCALATION = "refund-escalation";

    @Autowired
    private transient CommandGateway commands;
    @Autowired
    private transient DeadlineManager deadlines;

    private @Nullable String refundId;
    private String claimId;
    private @Nullable String dueDeadline;
    private @Nullable String escalationDeadline;
    private String toDraw;
    private final List<Source> untouched = new ArrayList<>();
    private @Nullable Source asked;
    private final Set<String> withoutOutcome = new HashSet<>();
    private boolean escalated;

    @StartSaga
    @SagaEventHandler(associationProperty = "refundId")
    void on(RefundScheduled event) {
        if (refundId != null) {
            return;
        }
        refundId = event.refundId();
        claimId = event.claimId();
        dueDeadline = deadlines.schedule(event.due(), DueDate.PASSED, null, DueDate.of(event.refundId()));
        escalationDeadline = deadlines.schedule(event.escalates(), ESCALATION);
        toDraw = event.amount().toString();
        event.payments().stream().sorted(Comparator.comparing(payment -> !Providers.refundsByItself(payment.provider())))
                .map(Source::of).forEach(untouched::add);
        drawOn(event.at());
    }

    private void drawOn(Instant at) {
        Money open = Money.parse(toDraw);
        if (open.isZero()) {
            untouched.clear();
        } else if (untouched.isEmpty()) {
            commands.sendAndWait(new AwaitSettlement(refundId, SettlementCause.OVER_CAP, open, List.of(), at));
            toDraw = Money.zero(open.getCurrencyUnit()).toString();
        } else {
            commands.sendAndWait(new DrawRefund(untouched.getFirst().facts(), refundId, claimId, open, at));
            asked = untouched.removeFirst();
        }
    }

    @SagaEventHandler(associationProperty = "refundId")
    void on(RefundDrawn event) {
        if (!isAnswer(event)) {
            return;
        }
        var part = new Part(event.provider(), event.paymentId(), event.method(), event.attempt(), event.amount());
        if (Providers.refundsByItself(event.provider())) {
            withoutOutcome.add(event.payment().aggregateId());
        } else {
            commands.sendAndWait(new AwaitSettlement(refundId, SettlementCause.CANNOT, event.amount(), List.of(part), event.at()));
        }
        toDraw = Money.parse(toDraw).minus(event.amount()).toString();
        asked = null;
        drawOn(event.at());
    }

    @SagaEventHandler(associationProperty = "refundId")
    void on(NothingLeftToDraw event) {
        if (isAnswer(event)) {
            asked = null;
            drawOn(event.at());
        }
    }

    private boolean isAnswer(PaymentEvent event) {
        return asked != null && asked.is(event.payment());
    }

    @SagaEventHandler(associationProperty = "refundId")
    void on(PartAccepted event) {
        var part = new Part(event.provider(), event.paymentId(), event.method(), event.attempt(), event.amount());
        commands.sendAndWait(new RecordPartAccepted(refundId, new AcceptedPart(part, event.providerRefundId()), event.at()));
        withoutOutcome.remove(event.payment().aggregateId());
        endIfNothingIsLeftToWatch();
    }

    @SagaEventHandler(associationProperty = "refundId")
    void on(PartRefused event) {
        var part = new Part(event.provider(), event.paymentId(), event.method(), event.attempt(), event.amount());
        commands.sendAndWait(new RecordPartRefused(refundId, part, event.failureCode(), event.at()));
        withoutOutcome.remove(event.payment().aggregateId());
        endIfNothingIsLeftToWatch();
    }

    @SagaEventHandler(associationProperty = "refundId")
    void on(PartHeld event) {
        var part = new Part(event.provider(), event.paymentId(), event.method(), event.attempt(), event.amount());
        commands.sendAndWait(new AwaitSettlement(refundId, SettlementCause.DISPUTED, event.amount(), List.of(part), event.at()));
        withoutOutcome.remove(event.payment().aggregateId());
        endIfNothingIsLeftToWatch();
    }

    /** Mostly long after the refund was issued and its promise ended: then the promise is made again. */
    @StartSaga
    @SagaEventHandler(associationProperty = "refundId")
    void on(PartReversed event) {
        refundId = event.refundId();
        claimId = event.claimId();
        var part = new Part(event.provider(), event.paymentId(), event.method(), event.attempt(), event.amount());
        commands.sendAndWait(new RecordPartReversed(refundId, new AcceptedPart(part, event.providerRefundId()), event.failureCode(),
                event.at()));
    }

    /**
     * The first dates still count; what has passed already comes up at once. A promise of its own where the one that carried the reversal
     * only then heard that the refund had been issued, and ended.
     */
    @StartSaga
    @SagaEventHandler(associationProperty = "refundId")
    void on(RefundReversed event) {
        refundId = event.refundId();
        claimId = event.claimId();
        if (dueDeadline == null) {
            dueDeadline = deadlines.schedule(event.due(), DueDate.PASSED, null, DueDate.of(event.refundId()));
            escalationDeadline = deadlines.schedule(event.escalates(), ESCALATION);
        }
    }

    @SagaEventHandler(associationProperty = "refundId")
    void on(PartOutcomeUnknown event) {
        var part = new Part(event.provider(), event.paymentId(), event.method(), event.attempt(), event.amount());
        commands.sendAndWait(new RecordPartUnknown(refundId, part, event.at()));
    }

    @SagaEventHandler(associationProperty = "refundId")
    void on(RefundIssued event) {
        deadlines.cancelSchedule(DueDate.PASSED, dueDeadline);
        deadlines.cancelSchedule(ESCALATION, escalationDeadline);
        SagaLifecycle.end();
    }

    /** What has passed by the new dates comes up at once; what was told already is not told again. */
    @SagaEventHandler(associationProperty = "refundId")
    void on(RefundRescheduled event) {
        if (dueDeadline == null || escalated) {
            return;
        }
        deadlines.cancelSchedule(DueDate.PASSED, dueDeadline);
        deadlines.cancelSchedule(ESCALATION, escalationDeadline);
        dueDeadline = deadlines.schedule(event.due(), DueDate.PASSED, null, DueDate.of(event.refundId()));
        escalationDeadline = deadlines.schedule(event.escalates(), ESCALATION);
    }

    /** The refund hears of it itself, unless an instance of before has set it. */
    @DeadlineHandler(deadlineName = DueDate.PASSED)
    void duePassed(@Timestamp Instant passed) {
        commands.sendAndWait(new MarkOverdue(refundId, passed));
    }

    /** Also when the date was moved in the moment it passed: then the new one is set, or will be with the next event. */
    @DeadlineHandler(deadlineName = ESCALATION)
    void escalate(@Timestamp Instant passed) {
        boolean isStillToCome = Boolean.TRUE.equals(commands.<Object>sendAndWait(new Escalate(refundId, passed)));
        if (!isStillToCome) {
            escalated = true;
            endIfNothingIsLeftToWatch();
        }
    }

    /** What a person settles goes to the refund itself. */
    private void endIfNothingIsLeftToWatch() {
        if (escalated && asked == null && withoutOutcome.isEmpty()) {
            SagaLifecycle.end();
        }
    }
}
