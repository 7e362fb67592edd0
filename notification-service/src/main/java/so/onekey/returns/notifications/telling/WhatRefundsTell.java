package so.onekey.returns.notifications.telling;

import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.RefundMessage.AboutRefund;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.RefundMessage.RefundEscalated;
import so.onekey.returns.events.RefundMessage.RefundFailed;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundMessage.RefundOutcomeUnknown;
import so.onekey.returns.events.RefundMessage.RefundOverdue;
import so.onekey.returns.events.RefundMessage.RefundReversed;
import so.onekey.returns.events.RefundMessage.RefundScheduled;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.RefundFacts;

import java.util.Optional;

/** What a customer is told of the money. What leads to no mail is listed too, so that each new message asks to be decided on. */
final class WhatRefundsTell {

    private WhatRefundsTell() {}

    static Optional<Telling> of(RefundMessage message) {
        return switch (message) {
            case AboutRefund refund -> facts(refund).map(facts -> new Telling(refund.claimId(), refund.orderId(), facts));
            case CustomerDataErased ignored -> Optional.empty();
        };
    }

    private static Optional<Facts> facts(AboutRefund message) {
        return switch (message) {
            case RefundScheduled scheduled -> Optional
                    .of(new RefundFacts.RefundScheduled(scheduled.refundId(), scheduled.amount(), scheduled.due()));
            // A person found that nothing was owed; there is no money to tell of.
            case RefundIssued issued when issued.amount().isZero() -> Optional.empty();
            case RefundIssued issued -> Optional.of(new RefundFacts.RefundIssued(issued.refundId(), issued.amount(),
                    issued.parts().stream().map(part -> new RefundFacts.Part(part.method(), part.amount())).toList()));
            // RefundAwaitsSettlement follows, and tells what is done about it.
            case RefundFailed ignored -> Optional.empty();
            // Ours to find out. The customer's dates stay, and if they pass, RefundEscalated tells.
            case RefundOutcomeUnknown ignored -> Optional.empty();
            case RefundAwaitsSettlement awaits -> Optional.of(
                    new RefundFacts.SettlementAwaited(awaits.refundId(), OurTerms.obstacle(awaits.cause()), awaits.amount()));
            case RefundReversed reversed -> Optional.of(new RefundFacts.RefundReversed(reversed.refundId(), reversed.amount()));
            // Finance sees it at once; the customer is written to at the end of the 15th day (REFUND-4).
            case RefundOverdue ignored -> Optional.empty();
            case RefundEscalated escalated -> Optional
                    .of(new RefundFacts.RefundEscalated(escalated.refundId(), escalated.amount(), escalated.due()));
        };
    }
}
