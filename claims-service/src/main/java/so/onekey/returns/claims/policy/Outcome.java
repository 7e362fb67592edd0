package so.onekey.returns.claims.policy;

/** How a line is decided; {@link #REVIEW} hands it to a person. */
public enum Outcome {
    APPROVED,
    REJECTED,
    REVIEW
}
