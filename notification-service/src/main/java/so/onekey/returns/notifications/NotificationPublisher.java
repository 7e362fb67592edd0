package so.onekey.returns.notifications;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.publishing.MessageTranslator;
import so.onekey.returns.chassis.publishing.Outgoing;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.NotificationMessage;
import so.onekey.returns.events.Topic;
import so.onekey.returns.notifications.contacts.ErasureEvent;
import so.onekey.returns.notifications.contacts.ErasureEvent.CustomerErased;
import so.onekey.returns.notifications.notification.NotificationEvent;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationDropped;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationFailed;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationReady;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationRequested;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationSent;
import so.onekey.returns.notifications.notification.NotificationEvent.ResendRequested;

import java.util.Objects;
import java.util.Optional;

/** What the other services are told: what became of each mail, and that a customer is forgotten. */
@Component
class NotificationPublisher implements MessageTranslator {

    @Override
    public String keyOf(Object event) {
        return switch (event) {
            case NotificationEvent notification -> Objects.requireNonNullElse(notification.claimId(), notification.notificationId());
            case ErasureEvent erasure -> erasure.customerId();
            default -> throw unknown(event);
        };
    }

    @Override
    public Optional<Outgoing> publish(Object event) {
        return switch (event) {
            case NotificationEvent notification -> message(notification).map(NotificationPublisher::outgoing);
            case ErasureEvent erasure -> Optional.of(outgoing(message(erasure)));
            default -> throw unknown(event);
        };
    }

    private static Optional<NotificationMessage> message(NotificationEvent event) {
        return switch (event) {
            case NotificationRequested ignored -> Optional.empty();
            case NotificationReady ignored -> Optional.empty();
            case ResendRequested ignored -> Optional.empty();
            case NotificationDropped ignored -> Optional.empty();
            case NotificationSent sent -> aboutClaim(sent).map(claimId -> new NotificationMessage.NotificationSent(sent.notificationId(),
                    claimId, sent.orderId(), sent.template(), sent.sentAt()));
            case NotificationFailed failed -> aboutClaim(failed).map(claimId -> new NotificationMessage.NotificationFailed(
                    failed.notificationId(), claimId, failed.orderId(), failed.template(), failed.failedAt(), failed.reasonCode()));
        };
    }

    /** The topic is about claims: of a parcel without one, only staff see here whether its mail went out. */
    private static Optional<String> aboutClaim(NotificationEvent event) {
        return Optional.ofNullable(event.claimId());
    }

    private static NotificationMessage message(ErasureEvent event) {
        return switch (event) {
            case CustomerErased erased -> new CustomerDataErased(erased.customerId(), erased.orderIds(), erased.erasedAt());
        };
    }

    private static Outgoing outgoing(NotificationMessage message) {
        return new Outgoing(Topic.NOTIFICATIONS.topicName(), message.key(), message);
    }

    private static IllegalArgumentException unknown(Object event) {
        return new IllegalArgumentException("not an event of this service: " + event.getClass().getName());
    }
}
