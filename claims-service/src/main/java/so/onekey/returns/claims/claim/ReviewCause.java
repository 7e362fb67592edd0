package so.onekey.returns.claims.claim;

/** Why a person looks at units of a claim. */
public enum ReviewCause {
    RULE,
    STOP_REFUSED,
    STOP_UNANSWERED,
    DISPATCHED_MEANWHILE,
    NOTHING_TO_PAY_BACK,
    LABEL_LATE,
    PARCEL_LOST,
    REPLACEMENT_UNAVAILABLE,
    CONTESTED
}
