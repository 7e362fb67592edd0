package so.onekey.returns.claims.parcel;

/** Where a parcel stands. */
public enum ParcelState {
    /** Its claim expected it. */
    RECEIVED,
    /** It is for a claim that did not expect it; a person decides. */
    HELD,
    /** Nobody had asked for its return (REQUEST-3). */
    REFUSED,
    /** Ours, come home because it could not be delivered. */
    RETURNED_TO_SENDER,
    /** It has left the warehouse again. */
    SENT_BACK
}
