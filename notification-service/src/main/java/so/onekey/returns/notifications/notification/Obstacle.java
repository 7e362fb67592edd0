package so.onekey.returns.notifications.notification;

/** Why money can't go back by itself. */
public enum Obstacle {
    CANNOT,
    FAILED,
    DISPUTED,
    OVER_CAP
}
