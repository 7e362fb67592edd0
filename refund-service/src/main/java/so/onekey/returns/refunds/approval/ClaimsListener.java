package so.onekey.returns.refunds.approval;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.BusinessCalendar;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.ClaimMessage.*;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.Topic;

/** Takes up approved refunds, and forgets customers who were erased; what else happens to claims concerns no money. */
@Component
class ClaimsListener implements TopicListener<ClaimMessage> {
    private final CommandGateway commands;
    private final BusinessCalendar calendar;
    private final Clock clock;
    private final List<Forgetful> personalData;

    ClaimsListener(CommandGateway commands, BusinessCalendar calendar, Clock clock, List<Forgetful> personalData) {
        this.personalData = personalData;
        this.commands = commands;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String topic() {
        return Topic.CLAIMS.topicName();
    }

    @Override
    public void on(Envelope<ClaimMessage> message) {
        switch (message.data()) {
            case RefundApproved approved -> schedule(approved);
            case ReturnRequested ignored -> {}
            case ReturnReviewRequested ignored -> {}
            case InformationRequested ignored -> {}
            case ReturnApproved ignored -> {}
            case ReturnRejected ignored -> {}
            case ShipmentStopRequested ignored -> {}
            case ReturnLabelIssued ignored -> {}
            case ReturnReminderDue ignored -> {}
            case ReturnInTransit ignored -> {}
            case ReturnWithdrawn ignored -> {}
            case ReturnExpired ignored -> {}
            case ParcelReceived ignored -> {}
            case ParcelHeld ignored -> {}
            case ParcelRefused ignored -> {}
            case ParcelMatched ignored -> {}
            case ParcelReturnedToSender ignored -> {}
            case ParcelSentBack ignored -> {}
            case ItemInspected ignored -> {}
            case RecoveryWordsDestroyed ignored -> {}
            case InspectionReviewRequested ignored -> {}
            case RefundDeclined ignored -> {}
            case ReplacementApproved ignored -> {}
            case ReplacementDeclined ignored -> {}
            case ItemSentBack ignored -> {}
            case ClaimClosed ignored -> {}
            case CustomerDataErased erased -> personalData.forEach(kept -> kept.forget(erased.orderIds()));
        }
    }

    private void schedule(RefundApproved approved) {
        try {
            var promised = PromisedDates.of(approved.approvedAt(), calendar);
            commands.sendAndWait(new ScheduleRefund(approved.refundId(), termsOf(approved), promised.due(), promised.escalates(),
                    clock.instant()));
        } catch (OtherTerms contradiction) {
            throw new UnacceptableMessage(contradiction.getMessage(), contradiction);
        }
    }

    private static RefundTerms termsOf(RefundApproved approved) {
        var payments = approved.payments().stream().map(payment -> new CapturedPayment(payment.provider(), payment.paymentId(),
                payment.method(), payment.captured(), payment.refundedOutside())).toList();
        try {
            return new RefundTerms(approved.claimId(), approved.orderId(), approved.approvedAt(), approved.amount(), payments);
        } catch (IllegalArgumentException contradiction) {
            throw new UnacceptableMessage(String.valueOf(contradiction.getMessage()), contradiction);
        }
    }
}
