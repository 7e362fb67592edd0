package so.onekey.returns.notifications.contacts;

import java.util.Map;

/**
 * Whom to write to about an order.
 *
 * @param locale the language wished, a BCP 47 tag
 * @param titles what the customer knows the articles by, by line id
 */
public record Contact(String orderId, String customerId, String email, String name, String locale, Map<String, String> titles) {

    /** Tells nothing about the person, as it may end in a log. */
    @Override
    public String toString() {
        return "Contact[orderId=" + orderId + "]";
    }
}
