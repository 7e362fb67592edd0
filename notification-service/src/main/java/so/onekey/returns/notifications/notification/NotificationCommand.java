package so.onekey.returns.notifications.notification;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.notifications.contacts.Reachability;

import java.time.Instant;

/** What a notification can be asked to do. Each of them twice does nothing more than once. */
public sealed interface NotificationCommand {

    /** Derived from the message that caused it and the template. */
    String notificationId();

    /** Tells a customer something, of a claim if there is one; {@code reachability} is what holds under the order's lock. */
    record RequestNotification(@TargetAggregateIdentifier String notificationId, @Nullable String claimId, String orderId, Facts facts,
            Reachability reachability) implements NotificationCommand {}

    /** The contact is known now. */
    record ReleaseNotification(@TargetAggregateIdentifier String notificationId) implements NotificationCommand {}

    /** The customer is forgotten. */
    record DropNotification(@TargetAggregateIdentifier String notificationId) implements NotificationCommand {}

    /** Gives out what a delivery has to tell: answers an {@code Optional<Assignment>}, empty if that delivery is over. */
    record AssignDelivery(@TargetAggregateIdentifier String notificationId, int delivery) implements NotificationCommand {}

    /** The mail server took it. */
    record RecordSent(@TargetAggregateIdentifier String notificationId, int delivery, Instant sentAt) implements NotificationCommand {}

    /** The mail server refused it for good. */
    record RecordFailed(@TargetAggregateIdentifier String notificationId, int delivery, Instant failedAt, String reasonCode)
            implements
            NotificationCommand {}

    /** Delivers it once more, though it was delivered or given up. */
    record ResendNotification(@TargetAggregateIdentifier String notificationId, String requestedBy) implements NotificationCommand {}

    /** What is to be told about which order. */
    record Assignment(@Nullable String claimId, String orderId, Facts facts) {}
}
