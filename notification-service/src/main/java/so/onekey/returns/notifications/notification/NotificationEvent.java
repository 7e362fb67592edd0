package so.onekey.returns.notifications.notification;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.chassis.store.EventName;

import java.time.Instant;

/** What happens to one notification. */
public sealed interface NotificationEvent {

    /** Derived from the message that caused it and the template. */
    String notificationId();

    /** The claim it is about; absent where it is about a parcel that belongs to none. */
    @Nullable
    String claimId();

    /** There is something to tell. It waits until the order's contact is known. */
    @EventName("Notification.NotificationRequested")
    record NotificationRequested(String notificationId, @Nullable String claimId, String orderId, Facts facts)
            implements NotificationEvent {}

    /** There is somebody to tell it to: this delivery, counted from 1, may begin. */
    @EventName("Notification.NotificationReady")
    record NotificationReady(String notificationId, @Nullable String claimId, int delivery) implements NotificationEvent {}

    /** The mail server took this delivery. */
    @EventName("Notification.NotificationSent")
    record NotificationSent(String notificationId, @Nullable String claimId, String orderId, String template, int delivery, Instant sentAt)
            implements
            NotificationEvent {}

    /** This delivery was given up. {@code reasonCode} is ours; the server's sentence repeats the address. */
    @EventName("Notification.NotificationFailed")
    record NotificationFailed(String notificationId, @Nullable String claimId, String orderId, String template, int delivery,
            Instant failedAt,
            String reasonCode) implements NotificationEvent {}

    /** The customer was forgotten before it could be sent. */
    @EventName("Notification.NotificationDropped")
    record NotificationDropped(String notificationId, @Nullable String claimId) implements NotificationEvent {}

    /** Staff want it delivered once more. {@code requestedBy} is the subject of their login. */
    @EventName("Notification.ResendRequested")
    record ResendRequested(String notificationId, @Nullable String claimId, String requestedBy) implements NotificationEvent {}
}
