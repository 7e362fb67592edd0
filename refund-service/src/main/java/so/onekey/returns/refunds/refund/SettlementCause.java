package so.onekey.returns.refunds.refund;

/** Why a person in finance has to settle money by hand. */
public enum SettlementCause {

    /** No provider can refund the payment by itself. */
    CANNOT,

    /** The attempts at the provider are over. */
    FAILED,

    /** The customer disputes the payment at the bank, so the provider holds it. */
    DISPUTED,

    /** More was approved than is left on the order's payments. */
    OVER_CAP
}
