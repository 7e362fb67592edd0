package so.onekey.returns.notifications.notification;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.notifications.notification.NotificationCommand.AssignDelivery;
import so.onekey.returns.notifications.notification.NotificationCommand.Assignment;
import so.onekey.returns.notifications.notification.NotificationCommand.DropNotification;
import so.onekey.returns.notifications.notification.NotificationCommand.RecordFailed;
import so.onekey.returns.notifications.notification.NotificationCommand.RecordSent;
import so.onekey.returns.notifications.notification.NotificationCommand.ReleaseNotification;
import so.onekey.returns.notifications.notification.NotificationCommand.RequestNotification;
import so.onekey.returns.notifications.notification.NotificationCommand.ResendNotification;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationDropped;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationFailed;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationReady;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationRequested;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationSent;
import so.onekey.returns.notifications.notification.NotificationEvent.ResendRequested;

import java.util.Optional;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** One thing told to one customer: asked for, waiting for a contact if need be, delivered. */
@Aggregate(type = "Notification")
class Notification {
    @AggregateIdentifier
    private @Nullable String notificationId;
    private @Nullable NotificationRequested terms;
    private State state = State.WAITING;
    private int delivery;

    private enum State {
        WAITING,
        UNDER_WAY,
        SENT,
        FAILED,
        DROPPED
    }

    Notification() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void request(RequestNotification command) {
        var wanted = new NotificationRequested(command.notificationId(), command.claimId(), command.orderId(), command.facts());
        if (terms != null) {
            demandTheSame(wanted);
            return;
        }
        apply(wanted);
        switch (command.reachability()) {
            case KNOWN -> apply(new NotificationReady(command.notificationId(), command.claimId(), 1));
            case ERASED -> apply(new NotificationDropped(command.notificationId(), command.claimId()));
            case UNKNOWN -> {}
        }
    }

    private void demandTheSame(NotificationRequested wanted) {
        if (!wanted.equals(terms)) {
            throw new OtherTerms(wanted.notificationId());
        }
    }

    @EventSourcingHandler
    void on(NotificationRequested event) {
        notificationId = event.notificationId();
        terms = event;
    }

    @CommandHandler
    void release(ReleaseNotification command) {
        if (state == State.WAITING) {
            apply(new NotificationReady(terms().notificationId(), terms().claimId(), 1));
        }
    }

    @EventSourcingHandler
    void on(NotificationReady event) {
        state = State.UNDER_WAY;
        delivery = event.delivery();
    }

    @CommandHandler
    Optional<Assignment> assign(AssignDelivery command) {
        return isUnderWay(command.delivery())
                ? Optional.of(new Assignment(terms().claimId(), terms().orderId(), terms().facts()))
                : Optional.empty();
    }

    @CommandHandler
    void record(RecordSent command) {
        if (isUnderWay(command.delivery())) {
            apply(new NotificationSent(terms().notificationId(), terms().claimId(), terms().orderId(), terms().facts().template(), delivery,
                    command.sentAt()));
        }
    }

    @EventSourcingHandler
    void on(NotificationSent event) {
        state = State.SENT;
    }

    @CommandHandler
    void record(RecordFailed command) {
        if (isUnderWay(command.delivery())) {
            apply(new NotificationFailed(terms().notificationId(), terms().claimId(), terms().orderId(), terms().facts().template(),
                    delivery, command.failedAt(), command.reasonCode()));
        }
    }

    @EventSourcingHandler
    void on(NotificationFailed event) {
        state = State.FAILED;
    }

    @CommandHandler
    void drop(DropNotification command) {
        if (state == State.WAITING || state == State.UNDER_WAY) {
            apply(new NotificationDropped(terms().notificationId(), terms().claimId()));
        }
    }

    @EventSourcingHandler
    void on(NotificationDropped event) {
        state = State.DROPPED;
    }

    @CommandHandler
    void resend(ResendNotification command) {
        if (state != State.SENT && state != State.FAILED) {
            throw new NothingToResend(state.name());
        }
        apply(new ResendRequested(terms().notificationId(), terms().claimId(), command.requestedBy()));
        apply(new NotificationReady(terms().notificationId(), terms().claimId(), delivery + 1));
    }

    private boolean isUnderWay(int asked) {
        return state == State.UNDER_WAY && delivery == asked;
    }

    private NotificationRequested terms() {
        if (terms == null) {
            throw new IllegalStateException("a notification begins with NotificationRequested");
        }
        return terms;
    }
}
