package so.onekey.returns.claims.parcel.inspection;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.parcel.ScannedNumber;
import so.onekey.returns.claims.policy.SerialMatch;

import java.util.Collection;

/** Whether the serial number of a returned unit is one that was sent to the customer. */
final class SentSerials {

    private SentSerials() {}

    static SerialMatch match(Order order, String lineId, @Nullable ScannedNumber found) {
        Collection<String> sent = order.serialsOf(lineId);
        if (found == null || sent.isEmpty()) {
            return SerialMatch.UNKNOWN;
        }
        return sent.stream().anyMatch(serial -> serial.strip().equalsIgnoreCase(found.value())) ? SerialMatch.YES : SerialMatch.NO;
    }
}
