package so.onekey.returns.refunds;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.publishing.MessageTranslator;
import so.onekey.returns.chassis.publishing.Outgoing;
import so.onekey.returns.events.FailedPart;
import so.onekey.returns.events.OpenPart;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.RefundPart;
import so.onekey.returns.events.Topic;
import so.onekey.returns.refunds.payment.PaymentEvent;
import so.onekey.returns.refunds.payment.PaymentEvent.ContradictionNoted;
import so.onekey.returns.refunds.payment.PaymentEvent.CorrectionNoted;
import so.onekey.returns.refunds.payment.PaymentEvent.DisputeNoted;
import so.onekey.returns.refunds.payment.PaymentEvent.NothingLeftToDraw;
import so.onekey.returns.refunds.payment.PaymentEvent.PartAccepted;
import so.onekey.returns.refunds.payment.PaymentEvent.PartHeld;
import so.onekey.returns.refunds.payment.PaymentEvent.PartNeverArrived;
import so.onekey.returns.refunds.payment.PaymentEvent.PartOutcomeUnknown;
import so.onekey.returns.refunds.payment.PaymentEvent.PartRefused;
import so.onekey.returns.refunds.payment.PaymentEvent.PartReversed;
import so.onekey.returns.refunds.payment.PaymentEvent.PartReleased;
import so.onekey.returns.refunds.payment.PaymentEvent.PartSetAside;
import so.onekey.returns.refunds.payment.PaymentEvent.PartSettled;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundedOutsideNoted;
import so.onekey.returns.refunds.refund.AcceptedPart;
import so.onekey.returns.refunds.refund.Part;
import so.onekey.returns.refunds.refund.RefundEvent;
import so.onekey.returns.refunds.refund.RefundEvent.RefundAwaitsSettlement;
import so.onekey.returns.refunds.refund.RefundEvent.RefundEscalated;
import so.onekey.returns.refunds.refund.RefundEvent.RefundFailed;
import so.onekey.returns.refunds.refund.RefundEvent.RefundIssued;
import so.onekey.returns.refunds.refund.RefundEvent.RefundOutcomeUnknown;
import so.onekey.returns.refunds.refund.RefundEvent.RefundOverdue;
import so.onekey.returns.refunds.refund.RefundEvent.RefundPartAccepted;
import so.onekey.returns.refunds.refund.RefundEvent.RefundReversed;
import so.onekey.returns.refunds.refund.RefundEvent.RefundRescheduled;
import so.onekey.returns.refunds.refund.RefundEvent.RefundScheduled;
import so.onekey.returns.refunds.refund.RefundEvent.SettlementEvent;
import so.onekey.returns.refunds.refund.SettlementCause;

/** What the world is told about refunds. Payments stay private. */
@Component
class RefundPublisher implements MessageTranslator {
    private static final String BY_HAND = "manual";

    @Override
    public String keyOf(Object event) {
        return switch (event) {
            case RefundEvent refund -> refund.claimId();
            case PaymentEvent payment -> payment.claimId();
            default -> throw unknown(event);
        };
    }

    @Override
    public Optional<Outgoing> publish(Object event) {
        return switch (event) {
            case RefundEvent refund -> messageOf(refund).map(said -> new Outgoing(Topic.REFUNDS.topicName(), said.key(), said));
            case PaymentEvent payment -> messageOf(payment);
            default -> throw unknown(event);
        };
    }

    private static IllegalArgumentException unknown(Object event) {
        return new IllegalArgumentException(event.getClass().getName() + " is in no family of this service");
    }

    private static Optional<RefundMessage> messageOf(RefundEvent event) {
        return switch (event) {
            case RefundScheduled it -> Optional.of(new RefundMessage.RefundScheduled(it.refundId(), it.claimId(), it.orderId(), it.at(),
                    it.amount(), it.due(), it.escalates()));
            case RefundRescheduled it -> messageOf(it);
            case RefundPartAccepted it -> Optional.empty();
            case RefundIssued it -> Optional.of(new RefundMessage.RefundIssued(it.refundId(), it.claimId(), it.orderId(), it.at(),
                    it.amount(), it.parts().stream().map(RefundPublisher::accepted).toList()));
            case RefundFailed it -> Optional.of(new RefundMessage.RefundFailed(it.refundId(), it.claimId(), it.orderId(), it.at(),
                    it.part().amount(), List.of(failed(it.part(), it.failureCode()))));
            case RefundReversed it -> Optional.of(new RefundMessage.RefundReversed(it.refundId(), it.claimId(), it.orderId(), it.at(),
                    it.reversed().part().amount(), List.of(reversed(it.reversed(), it.failureCode()))));
            case RefundOutcomeUnknown it -> Optional.of(new RefundMessage.RefundOutcomeUnknown(it.refundId(), it.claimId(), it.orderId(),
                    it.at(), it.part().amount(), List.of(open(it.part()))));
            case RefundAwaitsSettlement it -> Optional.of(new RefundMessage.RefundAwaitsSettlement(it.refundId(), it.claimId(),
                    it.orderId(), it.at(), cause(it.cause()), it.amount(), it.parts().stream().map(RefundPublisher::open).toList()));
            case SettlementEvent it -> Optional.empty();
            case RefundOverdue it -> Optional.of(new RefundMessage.RefundOverdue(it.refundId(), it.claimId(), it.orderId(), it.at(),
                    it.open(), it.due()));
            case RefundEscalated it -> Optional.of(new RefundMessage.RefundEscalated(it.refundId(), it.claimId(), it.orderId(), it.at(),
                    it.open(), it.due()));
        };
    }

    /** Told again only with another due date: nobody is told the later one, and a customer must not be written the same twice. */
    private static Optional<RefundMessage> messageOf(RefundRescheduled it) {
        return it.due().equals(it.wasDue())
                ? Optional.empty()
                : Optional.of(new RefundMessage.RefundScheduled(it.refundId(), it.claimId(), it.orderId(), it.at(), it.amount(), it.due(),
                        it.escalates()));
    }

    private static Optional<Outgoing> messageOf(PaymentEvent event) {
        return switch (event) {
            case RefundDrawn it -> Optional.empty();
            case NothingLeftToDraw it -> Optional.empty();
            case PartAccepted it -> Optional.empty();
            case PartRefused it -> Optional.empty();
            case PartReversed it -> Optional.empty();
            case PartHeld it -> Optional.empty();
            case PartNeverArrived it -> Optional.empty();
            case PartOutcomeUnknown it -> Optional.empty();
            case DisputeNoted it -> Optional.empty();
            case PartSetAside it -> Optional.empty();
            case PartSettled it -> Optional.empty();
            case PartReleased it -> Optional.empty();
            case CorrectionNoted it -> Optional.empty();
            case ContradictionNoted it -> Optional.empty();
            case RefundedOutsideNoted it -> Optional.empty();
        };
    }

    private static RefundPart accepted(AcceptedPart back) {
        var part = back.part();
        String by = back.providerRefundId() == null ? BY_HAND : part.provider();
        return new RefundPart(part.paymentId(), by, part.method(), part.amount(), back.providerRefundId());
    }

    private static FailedPart failed(Part part, String failureCode) {
        return new FailedPart(part.paymentId(), part.provider(), part.method(), part.amount(), null, failureCode);
    }

    private static FailedPart reversed(AcceptedPart back, String failureCode) {
        var part = back.part();
        return new FailedPart(part.paymentId(), part.provider(), part.method(), part.amount(), back.providerRefundId(), failureCode);
    }

    private static OpenPart open(Part part) {
        return new OpenPart(part.paymentId(), part.provider(), part.method(), part.amount());
    }

    private static so.onekey.returns.events.SettlementCause cause(SettlementCause cause) {
        return switch (cause) {
            case CANNOT -> so.onekey.returns.events.SettlementCause.CANNOT;
            case FAILED -> so.onekey.returns.events.SettlementCause.FAILED;
            case DISPUTED -> so.onekey.returns.events.SettlementCause.DISPUTED;
            case OVER_CAP -> so.onekey.returns.events.SettlementCause.OVER_CAP;
        };
    }
}
