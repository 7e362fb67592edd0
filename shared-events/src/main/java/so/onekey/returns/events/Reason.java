package so.onekey.returns.events;

/** Why a customer wants to return units. */
public enum Reason {

    /** A change of mind: no quality issue (GENERAL-2, SHIPMENT-1). */
    NO_LONGER_WANTED,

    /** A quality issue (WARRANTY-1, DAMAGE-1). */
    DEFECTIVE,

    /** A quality issue (DAMAGE-1). */
    DAMAGED_IN_TRANSIT,

    /** A quality issue (DAMAGE-1). */
    WRONG_ITEM,

    /** The seal or the device had been opened before it arrived (PRIVACY-1, DAMAGE-1). */
    ARRIVED_TAMPERED,

    /** Said to be delivered, or under way for too long (DAMAGE-1). */
    NOT_RECEIVED,

    /** Something is missing from the box (DAMAGE-1). */
    INCOMPLETE
}
