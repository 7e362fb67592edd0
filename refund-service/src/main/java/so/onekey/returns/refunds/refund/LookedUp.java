package so.onekey.returns.refunds.refund;

/** What a person found at the provider about a part of which nobody knew. */
public enum LookedUp {

    /** The provider paid it; the reference is the provider's id of the refund. */
    PAID,

    /** It never arrived there, so it was paid by hand; the reference is that payout's. */
    NEVER_PAID;

    /** What the failure of a part that never arrived is called, in our events and messages. */
    public static final String FAILURE_CODE = "never_paid";
}
