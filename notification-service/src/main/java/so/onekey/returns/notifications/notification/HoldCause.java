package so.onekey.returns.notifications.notification;

/** The state of the claim for which a parcel came that nobody expected. */
public enum HoldCause {
    UNDER_REVIEW,
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    CLOSED
}
