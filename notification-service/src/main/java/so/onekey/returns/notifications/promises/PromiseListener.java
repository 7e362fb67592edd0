package so.onekey.returns.notifications.promises;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.CalendarSettings;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
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
import so.onekey.returns.events.SettlementCause;
import so.onekey.returns.events.Topic;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Hears which refunds were promised, and tells finance at once of those that are late. */
@Component
class PromiseListener implements TopicListener<RefundMessage> {
    /** What we hear of later than this, as when this service is new, is in the list of the morning and no news any more. */
    private static final Duration NEWS = Duration.ofDays(3);
    private final Promises promises;
    private final FinanceMailOrders mails;
    private final CalendarSettings calendar;
    private final Clock clock;

    PromiseListener(Promises promises, FinanceMailOrders mails, CalendarSettings calendar, Clock clock) {
        this.promises = promises;
        this.mails = mails;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "promises";
    }

    @Override
    public String topic() {
        return Topic.REFUNDS.topicName();
    }

    @Override
    public void on(Envelope<RefundMessage> message) {
        switch (message.data()) {
            case AboutRefund refund -> {
                if (promises.isNews(refund.refundId(), message.source(), message.sequence())) {
                    hear(message.id(), refund);
                }
            }
            case CustomerDataErased ignored -> {}
        }
    }

    private void hear(String messageId, AboutRefund message) {
        String refundId = message.refundId();
        switch (message) {
            case RefundScheduled scheduled -> promises.promise(refundId, scheduled.claimId(), scheduled.orderId(), scheduled.amount(),
                    scheduled.due(), scheduled.escalates());
            case RefundIssued ignored -> promises.kept(refundId);
            case RefundFailed ignored -> promises.waitsFor(refundId, WaitsFor.FAILED);
            case RefundOutcomeUnknown ignored -> promises.waitsFor(refundId, WaitsFor.ANSWER);
            case RefundAwaitsSettlement awaits -> promises.waitsFor(refundId, person(awaits.cause()));
            case RefundReversed reversed -> promises.cameBack(refundId, reversed.amount());
            case RefundOverdue overdue -> {
                promises.isOpen(refundId, overdue.claimId(), overdue.orderId(), overdue.amount(), overdue.due());
                promises.isOverdue(refundId);
                tell(messageId, overdue, FinanceMail.Kind.OVERDUE, Urgency.OVERDUE);
            }
            case RefundEscalated escalated -> {
                promises.isOpen(refundId, escalated.claimId(), escalated.orderId(), escalated.amount(), escalated.due());
                promises.isEscalated(refundId);
                tell(messageId, escalated, FinanceMail.Kind.ESCALATED, Urgency.ESCALATED);
            }
        }
    }

    private static WaitsFor person(SettlementCause cause) {
        return switch (cause) {
            case CANNOT -> WaitsFor.PAYOUT;
            case FAILED -> WaitsFor.FAILED;
            case DISPUTED -> WaitsFor.DISPUTED;
            case OVER_CAP -> WaitsFor.OVER_CAP;
        };
    }

    private void tell(String messageId, AboutRefund message, FinanceMail.Kind kind, Urgency urgency) {
        if (message.occurredAt().isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        promises.find(message.refundId()).ifPresent(promise -> mails.orderOne(mailId(messageId, kind),
                FinanceMail.aboutOne(kind, message.occurredAt().atZone(calendar.zone()).toLocalDate(), urgency, promise)));
    }

    static String mailId(String messageId, FinanceMail.Kind kind) {
        return UUID.nameUUIDFromBytes((messageId + " finance " + kind).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
