package so.onekey.returns.claims.policy;

/** What a clause says about a line: a clause can also be named because it does not stand in the way. */
public enum Verdict {
    APPLIES,
    DOES_NOT_APPLY
}
