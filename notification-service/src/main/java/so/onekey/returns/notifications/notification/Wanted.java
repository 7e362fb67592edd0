package so.onekey.returns.notifications.notification;

/** What a customer is asked for. */
public enum Wanted {
    PHOTOS,
    SERIAL_NUMBER,
    DESCRIPTION,
    OTHER
}
