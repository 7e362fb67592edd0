package so.onekey.returns.claims.claim;

/** Whether a claim expected the parcel that arrived for it; if not, why it is held for a person. */
public enum Arrival {
    EXPECTED,
    UNDER_REVIEW,
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    CLOSED
}
