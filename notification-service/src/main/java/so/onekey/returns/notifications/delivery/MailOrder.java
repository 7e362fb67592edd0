package so.onekey.returns.notifications.delivery;

import java.time.Instant;

/**
 * What is stored for a mail that is to be sent: which delivery of which notification.
 *
 * @param since from when the mail server's troubles are counted
 */
record MailOrder(String notificationId, int delivery, Instant since) {

    /** The first delivery bears the notification's id; a later one is another mail and must not be taken for its repeat. */
    String id() {
        return delivery == 1 ? notificationId : notificationId + "." + delivery;
    }
}
