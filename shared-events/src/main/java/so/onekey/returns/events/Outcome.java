package so.onekey.returns.events;

/** How a line of a claim was decided. */
public enum Outcome {
    APPROVED,
    REJECTED,

    /** A person decides. */
    REVIEW
}
