package so.onekey.returns.claims.orders;

/** Is told, under the order's lock and in the same transaction, that something new is known about an order. */
public interface OrderWatcher {

    void changed(String orderId);
}
