package so.onekey.returns.claims.policy;

/** What the warehouse found when it inspected one unit (REFUND-1). */
public enum Condition {
    FAULT_CONFIRMED,
    NO_FAULT_FOUND,
    TRANSIT_DAMAGE_CONFIRMED,
    WRONG_ITEM_CONFIRMED,
    /** Damage done by the user (WARRANTY-2). */
    ARTIFICIAL_DAMAGE,
    TAMPERED,
    /** Another unit than the one claimed. */
    NOT_THE_CLAIMED_ITEM,
    /** Not in the parcel. */
    MISSING
}
