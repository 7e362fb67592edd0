package so.onekey.returns.claims.policy;

/** What the customer wishes for; the policy may grant something else. */
public enum Remedy {
    REFUND,
    REPLACEMENT,
    EXCHANGE
}
