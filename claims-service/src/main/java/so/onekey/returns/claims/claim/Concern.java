package so.onekey.returns.claims.claim;

/** What the inspection found that only a person can decide on (REFUND-1, GENERAL-1). */
public enum Concern {
    OTHER_FAULT,
    TAMPERED,
    NOT_THE_CLAIMED_ITEM
}
