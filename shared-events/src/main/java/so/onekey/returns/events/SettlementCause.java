package so.onekey.returns.events;

/** Why a person in finance has to settle money by hand. */
public enum SettlementCause {

    /** The payment's provider can't refund by itself. */
    CANNOT,

    /** All attempts at the provider failed. */
    FAILED,

    /** The customer disputes the payment at the bank. */
    DISPUTED,

    /** More was approved than is left on the order's payments. */
    OVER_CAP
}
