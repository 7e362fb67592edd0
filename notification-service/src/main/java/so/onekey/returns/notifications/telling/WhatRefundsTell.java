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
import so.onekey.returns.events.RefundPart;
import so.onekey.returns.events.SettlementCause;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.Obstacle;

import java.util.Optional;

/** What a customer is told of the money. What leads to no mail yet is listed too, so that each new message asks to be decided on. */
final class WhatRefundsTell {

    private WhatRefundsTell() {}

    static Optional<Telling> of(RefundMessage message) {
        return switch (message) {
            case RefundScheduled scheduled -> telling(scheduled,
                    new Facts.RefundScheduled(scheduled.refundId(), scheduled.amount(), scheduled.due()));
            case RefundIssued issued -> telling(issued,
                    new Facts.RefundIssued(issued.refundId(), issued.amount(),
                            issued.parts().stream().map(WhatRefundsTell::part).toList()));
            case RefundFailed ignored -> Optional.empty();
            case RefundOutcomeUnknown ignored -> Optional.empty();
            case RefundAwaitsSettlement awaits -> telling(awaits,
                    new Facts.SettlementAwaited(awaits.refundId(), obstacle(awaits.cause()), awaits.amount()));
            case RefundReversed ignored -> Optional.empty();
            case RefundOverdue ignored -> Optional.empty();
            case RefundEscalated ignored -> Optional.empty();
            case CustomerDataErased ignored -> Optional.empty();
        };
    }

    private static Optional<Telling> telling(AboutRefund message, Facts facts) {
        return Optional.of(new Telling(message.claimId(), message.orderId(), facts));
    }

    private static Facts.Part part(RefundPart part) {
        return new Facts.Part(part.method(), part.amount());
    }

    private static Obstacle obstacle(SettlementCause cause) {
        return switch (cause) {
            case CANNOT -> Obstacle.CANNOT;
            case FAILED -> Obstacle.FAILED;
            case DISPUTED -> Obstacle.DISPUTED;
            case OVER_CAP -> Obstacle.OVER_CAP;
        };
    }
}
