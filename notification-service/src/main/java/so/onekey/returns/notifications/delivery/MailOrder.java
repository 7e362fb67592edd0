package so.onekey.returns.notifications.delivery;

/** What is stored for a mail that is to be sent: which delivery of which notification. */
record MailOrder(String notificationId, int delivery) {

    /** The first delivery bears the notification's id; a later one is another mail and must not be taken for its repeat. */
    String id() {
        return delivery == 1 ? notificationId : notificationId + "." + delivery;
    }
}
