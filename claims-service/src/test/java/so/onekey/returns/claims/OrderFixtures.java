package so.onekey.returns.claims;

import org.joda.money.Money;
import so.onekey.returns.events.Address;
import so.onekey.returns.events.CapturedPayment;
import so.onekey.returns.events.Category;
import so.onekey.returns.events.Customer;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.OrderLine;
import so.onekey.returns.events.ShippedLine;
import so.onekey.returns.events.StorefrontMessage.OrderCancelled;
import so.onekey.returns.events.StorefrontMessage.OrderDelivered;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.StorefrontMessage.ShipmentStopRefused;
import so.onekey.returns.events.StorefrontMessage.ShipmentStopped;

import java.time.Instant;
import java.util.List;

/** What the storefront says in the tests of this service, about orders of line {@code L1}. */
public final class OrderFixtures {
    public static final String EMAIL = "kim@example.com";
    public static final Instant YESTERDAY = Instant.now().minusSeconds(86_400);

    private OrderFixtures() {}

    /** Wallets at 99.00 USD, 9.00 shipping, paid by card. */
    public static OrderPlaced placed(String orderId, int quantity) {
        return placed(orderId, quantity, EMAIL);
    }

    public static OrderPlaced placed(String orderId, int quantity, String email) {
        var price = Money.parse("USD 99.00");
        var shipping = Money.parse("USD 9.00");
        return new OrderPlaced(orderId, YESTERDAY, new Customer("C-" + orderId, email, "Kim", "en"),
                new Address(null, null, "Hong Kong", null, null, "HK"),
                List.of(new OrderLine("L1", "OK-1", "Hardware wallet", Category.STANDARD, quantity, price, Money.parse("USD 0.00"), false,
                        false)),
                shipping, List.of(new CapturedPayment("stripe", "pi_" + orderId, "card", price.multipliedBy(quantity).plus(shipping))));
    }

    /** Everything. */
    public static OrderDispatched dispatched(String orderId) {
        return new OrderDispatched(orderId, YESTERDAY.plusSeconds(3600), "hkpost", "HK" + orderId, null, null);
    }

    public static OrderDispatched dispatched(String orderId, String shipmentId, int quantity) {
        return new OrderDispatched(orderId, YESTERDAY.plusSeconds(3600), "hkpost", "HK" + orderId, shipmentId,
                List.of(new ShippedLine("L1", quantity, List.of())));
    }

    public static OrderDelivered delivered(String orderId, String shipmentId, int quantity) {
        return new OrderDelivered(orderId, YESTERDAY.plusSeconds(7200), "hkpost", "HK" + orderId, shipmentId,
                List.of(new ShippedLine("L1", quantity, List.of())));
    }

    /** @param soFar cumulative */
    public static OrderCancelled cancelled(String orderId, int soFar) {
        return new OrderCancelled(orderId, Instant.now(), List.of(new LineQuantity("L1", soFar)));
    }

    public static ShipmentStopped stopped(String orderId, String claimId, int quantity) {
        return new ShipmentStopped(orderId, claimId, List.of(new LineQuantity("L1", quantity)), Instant.now());
    }

    public static ShipmentStopRefused stopRefused(String orderId, String claimId, int quantity) {
        return new ShipmentStopRefused(orderId, claimId, List.of(new LineQuantity("L1", quantity)), Instant.now());
    }

    /** The body of a request for units that nobody wants any more. */
    public static String unwanted(String orderId, int quantity) {
        return """
                {"orderId": "%s", "email": "%s", "lines": [{"lineId": "L1", "quantity": %d, "reason": "NO_LONGER_WANTED",
                 "remedy": "REFUND", "packagingOpened": false, "artificialDamage": false, "hazard": false}]}""".formatted(orderId, EMAIL,
                quantity);
    }
}
