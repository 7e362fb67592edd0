package so.onekey.returns.events;

/** What a customer wishes. It is a wish: the policy decides on the {@link Resolution}. */
public enum Remedy {
    REFUND,
    REPLACEMENT,

    /** Becomes a return for refund with the advice to buy anew (EXCHANGE-1). */
    EXCHANGE
}
