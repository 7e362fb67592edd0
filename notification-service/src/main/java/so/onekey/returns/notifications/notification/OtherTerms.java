package so.onekey.returns.notifications.notification;

/** A known notification was asked for with another content: somebody told two things under one id. */
public class OtherTerms extends RuntimeException {

    OtherTerms(String notificationId) {
        super("the notification " + notificationId + " is known with another content");
    }
}
