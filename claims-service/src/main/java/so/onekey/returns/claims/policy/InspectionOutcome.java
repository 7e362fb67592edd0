package so.onekey.returns.claims.policy;

/** What becomes of a unit after its inspection. */
public enum InspectionOutcome {
    REFUND,
    REPLACE,
    /** The unit goes back to the customer. */
    DECLINE,
    REVIEW,
    /** It was not in the parcel; it may still come until the time to send it is over. */
    WAIT
}
