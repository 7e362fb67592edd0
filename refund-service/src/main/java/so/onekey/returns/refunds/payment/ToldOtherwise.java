package so.onekey.returns.refunds.payment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteContradiction;
import so.onekey.returns.refunds.payment.PaymentEvent.ContradictionNoted;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;

/** The part of a payment that keeps what a provider said against its own words. It moves nothing. */
class ToldOtherwise {
    private final Ledger ledger;
    private final Set<Contradiction.Said> noted = new HashSet<>();

    ToldOtherwise(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Answers whether it is the first time. */
    @CommandHandler
    boolean handle(NoteContradiction command) {
        var said = command.said();
        if (noted.contains(said)) {
            return false;
        }
        RefundDrawn drawn = ledger.draw(said.refundId(), said.attempt()).drawn();
        apply(new ContradictionNoted(drawn.provider(), drawn.paymentId(), drawn.method(), drawn.refundId(), drawn.claimId(), command.at(),
                said));
        return true;
    }

    @EventSourcingHandler
    void on(ContradictionNoted event) {
        noted.add(event.said());
    }
}
