package so.onekey.returns.notifications.overview;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One notification as staff see it.
 *
 * @param claimId absent where it is about a parcel that belongs to no claim
 * @param deliveries how often it went to the mail server, repeats of one delivery not counted
 * @param changedAt when it came to this status
 * @param reasonCode why it failed, where it did
 */
record NotificationView(String notificationId, @Nullable String claimId, String orderId, String template, Status status, int deliveries,
        Instant requestedAt, Instant changedAt, @Nullable String reasonCode) {

    enum Status {
        WAITING,
        UNDER_WAY,
        SENT,
        FAILED,
        DROPPED
    }
}
