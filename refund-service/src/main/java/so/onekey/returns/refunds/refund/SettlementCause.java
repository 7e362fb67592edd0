package so.onekey.returns.refunds.refund;

/** Why a person in finance has to settle money by hand. */
public enum SettlementCause {

    /** No provider can refund the payment by itself. */
    CANNOT,

    /** The attempts at the provider are over. */
    FAILED,

    /** More was approved than is left on the order's payments. */
    OVER_CAP
}
