package so.onekey.returns.notifications.contacts;

/** Whoever waits for contacts. Called in the transaction that changes them, while it holds the order's lock. */
public interface AwaitsContacts {

    /** From now on the order's customer can be written to. */
    void contactKnown(String orderId);

    /** The order's customer will never be written to again. */
    void contactErased(String orderId);
}
