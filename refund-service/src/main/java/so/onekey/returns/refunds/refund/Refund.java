package so.onekey.returns.refunds.refund;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.approval.OtherTerms;
import so.onekey.returns.refunds.approval.RefundTerms;
import so.onekey.returns.refunds.approval.ScheduleRefund;
import so.onekey.returns.refunds.refund.RefundCommand.*;
import so.onekey.returns.refunds.refund.RefundEvent.*;
import so.onekey.returns.refunds.refund.SettlementCommand.*;

/** Money that was promised to a customer, until all of it is on its way. */
@Aggregate(type = "Refund")
class Refund {
    @AggregateIdentifier
    private @Nullable String refundId;
    private RefundTerms terms;
    private DatesToWatch dates;
    private final List<AcceptedPart> accepted = new ArrayList<>();
    private final Set<Part> refused = new HashSet<>();
    private final Set<Part> reversed = new HashSet<>();
    private final Set<Part> unknown = new HashSet<>();
    private final Set<Waiting> waiting = new HashSet<>();
    private Settlements settlements;
    private boolean issued;
    private boolean overdue;
    private boolean escalated;

    private record Waiting(SettlementCause cause, List<Part> parts) {}

    Refund() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScheduleRefund command) {
        if (refundId == null) {
            var promised = command.terms();
            apply(new RefundScheduled(command.refundId(), promised.claimId(), promised.orderId(), command.at(), promised.approvedAt(),
                    promised.amount(), promised.payments(), command.due(), command.escalates()));
            issueWhenComplete(command.at());
        } else if (!terms.equals(command.terms())) {
            throw new OtherTerms(command.refundId());
        }
    }

    @EventSourcingHandler
    void on(RefundScheduled event) {
        refundId = event.refundId();
        terms = new RefundTerms(event.claimId(), event.orderId(), event.approvedAt(), event.amount(), event.payments());
        dates = new DatesToWatch(event.due(), event.escalates(), null);
        settlements = new Settlements(event);
    }

    @CommandHandler
    void handle(RecordPartAccepted command) {
        var part = command.accepted().part();
        if (!reversed.contains(part) && accepted.stream().noneMatch(known -> known.part().equals(part))) {
            apply(new RefundPartAccepted(id(), terms.claimId(), terms.orderId(), command.at(), command.accepted()));
            issueWhenComplete(command.at());
        }
    }

    @EventSourcingHandler
    void on(RefundPartAccepted event) {
        accepted.add(event.accepted());
        settlements.known(event.accepted().part());
    }

    private void issueWhenComplete(Instant at) {
        if (!issued && open().isZero()) {
            apply(new RefundIssued(id(), terms.claimId(), terms.orderId(), at, settlements.owedOf(terms.amount()),
                    Stream.concat(accepted.stream(), settlements.partsByHand().stream()).toList()));
        }
    }

    @EventSourcingHandler
    void on(RefundIssued event) {
        issued = true;
    }

    @CommandHandler
    void handle(RecordPartReversed command) {
        var part = command.accepted().part();
        if (!reversed.contains(part)) {
            apply(new RefundReversed(id(), terms.claimId(), terms.orderId(), command.at(), command.accepted(), command.failureCode(),
                    dates.due(), dates.escalates()));
            handle(new AwaitSettlement(id(), SettlementCause.FAILED, part.amount(), List.of(part), command.at()));
        }
    }

    @EventSourcingHandler
    void on(RefundReversed event) {
        reversed.add(event.reversed().part());
        accepted.remove(event.reversed());
        issued = false;
        dates = dates.openAgainSince(event.at());
    }

    @CommandHandler
    void handle(RecordPartRefused command) {
        if (!refused.contains(command.part())) {
            apply(new RefundFailed(id(), terms.claimId(), terms.orderId(), command.at(), command.part(), command.failureCode()));
            handle(new AwaitSettlement(id(), SettlementCause.FAILED, command.part().amount(), List.of(command.part()), command.at()));
        }
    }

    @EventSourcingHandler
    void on(RefundFailed event) {
        refused.add(event.part());
        settlements.known(event.part());
    }

    @CommandHandler
    void handle(RecordPartUnknown command) {
        if (!unknown.contains(command.part())) {
            apply(new RefundOutcomeUnknown(id(), terms.claimId(), terms.orderId(), command.at(), command.part()));
        }
    }

    @EventSourcingHandler
    void on(RefundOutcomeUnknown event) {
        unknown.add(event.part());
        settlements.open(SettlementItem.of(event));
    }

    @CommandHandler
    void handle(AwaitSettlement command) {
        if (!waiting.contains(new Waiting(command.cause(), command.parts()))) {
            apply(new RefundAwaitsSettlement(id(), terms.claimId(), terms.orderId(), command.at(), command.cause(), command.amount(),
                    command.parts()));
        }
    }

    @EventSourcingHandler
    void on(RefundAwaitsSettlement event) {
        waiting.add(new Waiting(event.cause(), event.parts()));
        settlements.open(SettlementItem.of(event));
    }

    @CommandHandler
    Standing handle(RecordSettlement command) {
        SettlementItem item = settlements.item(command.item());
        if (item.outcomeIsUnknown() && command.lookedUp() == LookedUp.NEVER_PAID && settlements.isOpen(item.id())) {
            Part part = item.parts().getFirst();
            handle(new RecordPartRefused(id(), part, LookedUp.FAILURE_CODE, command.at()));
            item = SettlementItem.failed(part);
        }
        return settle(item.id(), settlements.record(item.id(), command));
    }

    @CommandHandler
    Standing handle(ConfirmSettlement command) {
        return settle(command.item(), settlements.confirm(command));
    }

    @CommandHandler
    Standing handle(DismissItem command) {
        return settle(command.item(), settlements.dismiss(command));
    }

    @CommandHandler
    Standing handle(ConfirmDismissal command) {
        return settle(command.item(), settlements.confirmDismissal(command));
    }

    private Standing settle(String item, Optional<SettlementEvent> decided) {
        decided.ifPresent(event -> {
            apply(event);
            issueWhenComplete(event.at());
        });
        return settlements.standing(item);
    }

    @EventSourcingHandler
    void on(SettlementEvent event) {
        settlements.on(event);
    }

    @DeadlineHandler(deadlineName = DueDate.PASSED)
    void duePassed(@Timestamp Instant passed) {
        handle(new MarkOverdue(id(), passed));
    }

    @CommandHandler
    void handle(MarkOverdue command) {
        if (!issued && !overdue && !dates.dueIsAfter(command.passed())) {
            apply(new RefundOverdue(id(), terms.claimId(), terms.orderId(), dates.overdueAt(), open(), dates.due()));
        }
    }

    @EventSourcingHandler
    void on(RefundOverdue event) {
        overdue = true;
    }

    @CommandHandler
    boolean handle(Escalate command) {
        boolean isStillToCome = dates.escalatesAfter(command.passed());
        if (!isStillToCome && !issued && !escalated) {
            handle(new MarkOverdue(id(), command.passed()));
            apply(new RefundEscalated(id(), terms.claimId(), terms.orderId(), dates.escalatedAt(), open(), dates.due()));
        }
        return isStillToCome;
    }

    @EventSourcingHandler
    void on(RefundEscalated event) {
        escalated = true;
    }

    @CommandHandler
    void handle(Reschedule command) {
        boolean isNew = !command.due().equals(dates.due()) || !command.escalates().equals(dates.escalates());
        if (isNew && !issued && !escalated) {
            apply(new RefundRescheduled(id(), terms.claimId(), terms.orderId(), command.at(), terms.amount(), dates.due(),
                    dates.escalates(), command.due(), command.escalates(), command.calendar()));
        }
    }

    @EventSourcingHandler
    void on(RefundRescheduled event) {
        dates = dates.movedTo(event.due(), event.escalates());
    }

    private Money open() {
        return accepted.stream().map(back -> back.part().amount()).reduce(settlements.openOf(terms.amount()), Money::minus);
    }

    private String id() {
        return Objects.requireNonNull(refundId);
    }
}
