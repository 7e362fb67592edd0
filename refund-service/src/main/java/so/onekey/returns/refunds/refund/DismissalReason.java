package so.onekey.returns.refunds.refund;

/** Why nothing is paid for an item. */
public enum DismissalReason {

    /** The customer has the money already; on its payment it stays set aside. */
    REFUNDED_OUTSIDE,

    /** It was approved by mistake; on its payment it is free again. */
    NOT_OWED
}
