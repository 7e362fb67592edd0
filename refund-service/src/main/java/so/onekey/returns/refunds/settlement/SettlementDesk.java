package so.onekey.returns.refunds.settlement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import so.onekey.returns.chassis.calendar.CalendarSettings;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.web.IdempotencyKeys;
import so.onekey.returns.refunds.payment.Contradiction;
import so.onekey.returns.refunds.payment.PaymentCommand;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordAcceptance;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordRefusal;
import so.onekey.returns.refunds.payment.PaymentCommand.ReleasePart;
import so.onekey.returns.refunds.payment.PaymentCommand.SetPartAside;
import so.onekey.returns.refunds.payment.PaymentCommand.SettlePart;
import so.onekey.returns.refunds.refund.AcceptedPart;
import so.onekey.returns.refunds.refund.DismissalReason;
import so.onekey.returns.refunds.refund.LookedUp;
import so.onekey.returns.refunds.refund.Part;
import so.onekey.returns.refunds.refund.Payout;
import so.onekey.returns.refunds.refund.RefundCommand.RecordPartAccepted;
import so.onekey.returns.refunds.refund.SettlementCommand;
import so.onekey.returns.refunds.refund.SettlementCommand.ConfirmDismissal;
import so.onekey.returns.refunds.refund.SettlementCommand.ConfirmSettlement;
import so.onekey.returns.refunds.refund.SettlementCommand.DismissItem;
import so.onekey.returns.refunds.refund.SettlementCommand.RecordSettlement;
import so.onekey.returns.refunds.refund.SettlementRefusal;
import so.onekey.returns.refunds.refund.Standing;

/** What finance does about an item: the refund and the payments it goes back to change in one transaction, the refund first. */
@Service
class SettlementDesk {

    private final Transactions transactions;
    private final IdempotencyKeys keys;
    private final SettlementNotes notes;
    private final SettlementSettings settings;
    private final CalendarSettings calendar;
    private final CommandGateway commands;
    private final Clock clock;

    SettlementDesk(Transactions transactions, IdempotencyKeys keys, SettlementNotes notes, SettlementSettings settings,
            CalendarSettings calendar, CommandGateway commands, Clock clock) {
        this.transactions = transactions;
        this.keys = keys;
        this.notes = notes;
        this.settings = settings;
        this.calendar = calendar;
        this.commands = commands;
        this.clock = clock;
    }

    SettledItem record(String refundId, SettlementRequests.Settle asked, Caller caller) {
        if (asked.paidOn() != null && asked.paidOn().isAfter(LocalDate.ofInstant(clock.instant(), calendar.zone()))) {
            throw SettlementProblems.paidInTheFuture();
        }
        var payout = new Payout(asked.reference(), asked.paidOn());
        return act(new Asked("settle", refundId, asked.item(), payout, asked.corrects(), asked.outcome()), caller, asked.note(),
                now -> new RecordSettlement(refundId, asked.item(), payout, asked.corrects(), asked.outcome(), settings.rule(),
                        caller.subject(), now),
                (standing, now) -> paid(refundId, standing, now));
    }

    SettledItem confirm(String refundId, SettlementRequests.Confirm asked, Caller caller) {
        return act(new Asked("confirm", refundId, asked.item(), asked.reference(), null, null), caller, asked.note(),
                now -> new ConfirmSettlement(refundId, asked.item(), asked.reference(), caller.subject(), now),
                (standing, now) -> paid(refundId, standing, now));
    }

    SettledItem dismiss(String refundId, SettlementRequests.Dismiss asked, Caller caller) {
        return act(new Asked("dismiss", refundId, asked.item(), asked.reason(), null, null), caller, asked.note(),
                now -> new DismissItem(refundId, asked.item(), asked.reason(), settings.rule(), caller.subject(), now),
                (standing, now) -> released(refundId, standing, now));
    }

    SettledItem confirmDismissal(String refundId, SettlementRequests.Dismiss asked, Caller caller) {
        return act(new Asked("confirm dismissal", refundId, asked.item(), asked.reason(), null, null), caller, asked.note(),
                now -> new ConfirmDismissal(refundId, asked.item(), asked.reason(), caller.subject(), now),
                (standing, now) -> released(refundId, standing, now));
    }

    private void released(String refundId, Standing standing, Instant now) {
        if (standing.status() == Standing.Status.DISMISSED && standing.dismissal() == DismissalReason.NOT_OWED) {
            each(standing, part -> commands.sendAndWait(new ReleasePart(part.payment(), refundId, part.attempt(), now)));
        }
    }

    /** All that decides, and no words. */
    private record Asked(String action, String refundId, String item, Object what, @Nullable String corrects, @Nullable LookedUp outcome) {}

    @FunctionalInterface
    private interface OnPayments {
        void follow(Standing standing, Instant now);
    }

    private SettledItem act(Asked asked, Caller caller, @Nullable String note, Function<Instant, SettlementCommand> command,
            OnPayments onPayments) {
        try {
            return transactions.call(() -> keys.once(caller.subject(), caller.key(), asked, SettledItem.class, () -> {
                Instant now = clock.instant();
                Standing standing = commands.sendAndWait(command.apply(now));
                onPayments.follow(standing, now);
                notes.keep(asked.refundId(), standing, note, caller.subject(), now);
                return SettledItem.of(asked.refundId(), standing);
            }));
        } catch (SettlementRefusal refusal) {
            throw SettlementProblems.refused(refusal);
        } catch (Contradiction contradiction) {
            throw SettlementProblems.refused(new SettlementRefusal("outcome-known",
                    "The provider has told something else of this part meanwhile; look at the refund again"));
        } catch (AggregateNotFoundException unknown) {
            throw SettlementProblems.unknownRefund();
        }
    }

    private void paid(String refundId, Standing standing, Instant now) {
        boolean settled = standing.status() == Standing.Status.SETTLED;
        String reference = String.valueOf(standing.reference());
        if (standing.lookedUp() == LookedUp.PAID) {
            if (settled) {
                each(standing, part -> acceptedAfterAll(refundId, part, reference, now));
            }
            return;
        }
        each(standing, part -> {
            if (standing.lookedUp() == LookedUp.NEVER_PAID) {
                commands.sendAndWait(new RecordRefusal(part.payment(), refundId, part.attempt(), LookedUp.FAILURE_CODE, null, now));
            }
            commands.sendAndWait(byHand(settled, refundId, part, reference, now));
        });
    }

    private static PaymentCommand byHand(boolean settled, String refundId, Part part, String reference, Instant now) {
        return settled
                ? new SettlePart(part.payment(), refundId, part.attempt(), reference, now)
                : new SetPartAside(part.payment(), refundId, part.attempt(), reference, now);
    }

    private void acceptedAfterAll(String refundId, Part part, String providerRefundId, Instant now) {
        commands.sendAndWait(new RecordAcceptance(part.payment(), refundId, part.attempt(), providerRefundId, now));
        commands.sendAndWait(new RecordPartAccepted(refundId, new AcceptedPart(part, providerRefundId), now));
    }

    private static void each(Standing standing, Consumer<Part> part) {
        standing.item().parts().forEach(part);
    }
}
