package so.onekey.returns.notifications.contacts;

/** Whether somebody can be written to about an order. */
public enum Reachability {
    /** The contact is known. */
    KNOWN,

    /** The storefront has not told us of the order yet. */
    UNKNOWN,

    /** The customer asked to be forgotten, for ever. */
    ERASED
}
