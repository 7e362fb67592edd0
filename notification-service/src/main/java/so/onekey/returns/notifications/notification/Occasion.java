package so.onekey.returns.notifications.notification;

/** Why a person looks at a claim. */
public enum Occasion {
    RULE,
    STOP_REFUSED,
    STOP_UNANSWERED,
    DISPATCHED_MEANWHILE,
    LABEL_LATE,
    PARCEL_LOST,
    REPLACEMENT_UNAVAILABLE,
    CONTESTED
}
