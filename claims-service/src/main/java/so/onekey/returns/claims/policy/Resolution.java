package so.onekey.returns.claims.policy;

/** What an approved line leads to. */
public enum Resolution {
    CANCELLATION,
    RETURN_FOR_REFUND,
    WARRANTY_REPLACEMENT,
    /** Only a person gives this one, with a reason that is recorded (CONTACT-1). */
    REFUND_WITHOUT_RETURN,
    /** Only a person gives this one, with a reason that is recorded (CONTACT-1). */
    RESHIPMENT;

    /** Whether the customer gets a label and sends the units back (REQUEST-2). */
    public boolean needsLabel() {
        return switch (this) {
            case RETURN_FOR_REFUND, WARRANTY_REPLACEMENT -> true;
            case CANCELLATION, REFUND_WITHOUT_RETURN, RESHIPMENT -> false;
        };
    }
}
