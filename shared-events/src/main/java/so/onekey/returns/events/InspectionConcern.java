package so.onekey.returns.events;

/** Why an inspection ends with a person and not with a decision. */
public enum InspectionConcern {

    /** A fault is confirmed, but another than the one claimed (REFUND-1). */
    OTHER_FAULT,

    /** The unit was tampered with (GENERAL-1). */
    TAMPERED,

    /** The serial number is not the claimed unit's (GENERAL-1). */
    NOT_THE_CLAIMED_ITEM
}
