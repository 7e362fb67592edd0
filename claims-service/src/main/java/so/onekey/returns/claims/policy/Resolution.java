package so.onekey.returns.claims.policy;

/** What an approved line leads to. */
public enum Resolution {
    CANCELLATION,
    RETURN_FOR_REFUND,
    WARRANTY_REPLACEMENT,
    /** Only a person gives this one, with a reason that is recorded (CONTACT-1). */
    REFUND_WITHOUT_RETURN,
    /** Only a person gives this one, with a reason that is recorded (CONTACT-1). */
    RESHIPMENT
}
