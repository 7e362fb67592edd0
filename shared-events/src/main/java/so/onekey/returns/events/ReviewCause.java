package so.onekey.returns.events;

/** Why a person has to look at a claim. */
public enum ReviewCause {

    /** A rule of the policy leaves the decision to a person. */
    RULE,

    /** The storefront could not stop the shipment. */
    STOP_REFUSED,

    /** The storefront did not answer the stop request within one business day. */
    STOP_UNANSWERED,

    /** The units left the warehouse before the shipment was stopped. */
    DISPATCHED_MEANWHILE,

    /** The return label was not issued in time. */
    LABEL_LATE,

    /** The carrier scanned the parcel and it never arrived. */
    PARCEL_LOST,

    /** The storefront has nothing to replace the units with. */
    REPLACEMENT_UNAVAILABLE,

    /** The customer contests the decision, which is possible once. */
    CONTESTED
}
