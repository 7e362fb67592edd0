package so.onekey.returns.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a mail to a customer, on {@link Topic#NOTIFICATIONS}. Keyed by claim id, an erasure by customer id. */
public sealed interface NotificationMessage extends Message permits NotificationMessage.AboutNotification, CustomerDataErased {

    /** When it happened. */
    Instant occurredAt();

    /** All but an erasure: a message of one notification. */
    sealed interface AboutNotification extends NotificationMessage {

        /** Derived from the message that caused it and the template. */
        String notificationId();

        /** The claim it belongs to, which is its key. */
        String claimId();

        @Override
        default String key() {
            return claimId();
        }
    }

    /**
     * The mail server took it.
     *
     * @param orderId absent where the claim's order is not known yet
     * @param template which mail, such as {@code return-approved}; never its text
     */
    record NotificationSent(String notificationId, String claimId, @Nullable String orderId, String template, Instant occurredAt)
            implements
            AboutNotification {}

    /**
     * It was given up.
     *
     * @param orderId absent where the claim's order is not known yet
     * @param template which mail, such as {@code return-approved}; never its text
     * @param reasonCode why, such as {@code mailbox-unknown}; never the server's sentence, which repeats the address
     */
    record NotificationFailed(String notificationId, String claimId, @Nullable String orderId, String template, Instant occurredAt,
            String reasonCode) implements AboutNotification {}
}
