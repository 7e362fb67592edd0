package so.onekey.returns.events;

/** How an approved line is made right. */
public enum Resolution {

    /** The shipment is stopped and the money goes back; nothing is sent by anybody (SHIPMENT-1). */
    CANCELLATION,

    /** The customer sends the units back and gets the money (DAMAGE-1, REFUND-1). */
    RETURN_FOR_REFUND,

    /** The customer sends the units back and gets new ones, free of charge (WARRANTY-1). */
    WARRANTY_REPLACEMENT,

    /** The money goes back and the units stay; only a person can give it (CONTACT-1). */
    REFUND_WITHOUT_RETURN,

    /** New units are sent and nothing comes back; only a person can give it (CONTACT-1). */
    RESHIPMENT
}
