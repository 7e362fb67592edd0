package so.onekey.returns.events;

/** The state of the claim for which a parcel came that nobody expected; a person decides what becomes of it. */
public enum HoldCause {
    UNDER_REVIEW,
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    CLOSED
}
