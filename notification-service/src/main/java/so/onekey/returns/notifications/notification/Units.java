package so.onekey.returns.notifications.notification;

/** Some units of an order line. */
public record Units(String lineId, int quantity) {}
