package so.onekey.returns.refunds.payment;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import so.onekey.returns.refunds.payment.PaymentCommand.ReleasePart;
import so.onekey.returns.refunds.payment.PaymentCommand.SetPartAside;
import so.onekey.returns.refunds.payment.PaymentCommand.SettlePart;
import so.onekey.returns.refunds.payment.PaymentEvent.PartReleased;
import so.onekey.returns.refunds.payment.PaymentEvent.PartSetAside;
import so.onekey.returns.refunds.payment.PaymentEvent.PartSettled;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;
import so.onekey.returns.refunds.refund.SettlementRefusal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** What people pay back by hand counts on the payment as what its provider pays back. */
final class ByHand {
    private final Ledger ledger;

    ByHand(Ledger ledger) {
        this.ledger = ledger;
    }

    @CommandHandler
    void handle(SetPartAside command) {
        RefundDrawn drawn = drawn(command.refundId(), command.attempt());
        if (payByHand(drawn, new Draw.SetAside(command.reference()), command.reference())) {
            apply(new PartSetAside(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(), command.at(),
                    drawn.attempt(), drawn.amount(), command.reference()));
        }
    }

    @EventSourcingHandler
    void on(PartSetAside event) {
        ledger.note(event.refundId(), new Draw.SetAside(event.reference()));
    }

    @CommandHandler
    void handle(SettlePart command) {
        RefundDrawn drawn = drawn(command.refundId(), command.attempt());
        if (payByHand(drawn, new Draw.Settled(command.reference()), command.reference())) {
            apply(new PartSettled(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(), command.at(),
                    drawn.attempt(), drawn.amount(), command.reference()));
        }
    }

    @EventSourcingHandler
    void on(PartSettled event) {
        ledger.note(event.refundId(), new Draw.Settled(event.reference()));
    }

    /** What a provider turned down was free meanwhile, and another refund may have it now. */
    private boolean payByHand(RefundDrawn drawn, Draw.Outcome payout, String reference) {
        Draw draw = ledger.draw(drawn.refundId(), drawn.attempt());
        if (!draw.takes(payout)) {
            return false;
        }
        if (ledger.draws().stream().anyMatch(other -> other != draw && other.wasPaidWith(reference))) {
            throw new SettlementRefusal("reference-used", "The reference " + reference + " stands for another payout on this payment");
        }
        if (draw.isFree() && drawn.amount().isGreaterThan(ledger.left())) {
            throw new SettlementRefusal("nothing-left", "Of this payment only " + ledger.left() + " is left meanwhile, and this is "
                    + drawn.amount());
        }
        return true;
    }

    @CommandHandler
    void handle(ReleasePart command) {
        RefundDrawn drawn = drawn(command.refundId(), command.attempt());
        Draw draw = ledger.draw(command.refundId(), command.attempt());
        if (!draw.isFree() && draw.takes(new Draw.Released())) {
            apply(new PartReleased(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(), command.at(),
                    drawn.attempt(), drawn.amount()));
        }
    }

    @EventSourcingHandler
    void on(PartReleased event) {
        ledger.note(event.refundId(), new Draw.Released());
    }

    private RefundDrawn drawn(String refundId, int attempt) {
        RefundDrawn newest = ledger.draw(refundId, attempt).drawn();
        if (newest.attempt() != attempt) {
            throw new SettlementRefusal("outdated", "This attempt was given up, and the money was sent once more meanwhile");
        }
        return newest;
    }
}
