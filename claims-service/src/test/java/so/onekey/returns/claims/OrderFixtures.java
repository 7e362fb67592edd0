package so.onekey.returns.claims;

import org.joda.money.Money;
import so.onekey.returns.events.Address;
import so.onekey.returns.events.CapturedPayment;
import so.onekey.returns.events.Category;
import so.onekey.returns.events.Customer;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.OrderLine;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.StorefrontMessage.ShipmentStopped;

import java.time.Instant;
import java.util.List;

/** What the storefront says in the tests of this service. */
public final class OrderFixtures {
    public static final String EMAIL = "kim@example.com";
    public static final Instant YESTERDAY = Instant.now().minusSeconds(86_400);

    private OrderFixtures() {
    }

    /** One line {@code L1} of wallets at 99.00 USD, 9.00 shipping, paid by card. */
    public static OrderPlaced placed(String orderId, int quantity) {
        var price = Money.parse("USD 99.00");
        var shipping = Money.parse("USD 9.00");
        return new OrderPlaced(orderId, YESTERDAY, new Customer("C-" + orderId, EMAIL, "Kim", "en"),
                new Address(null, null, "Hong Kong", null, null, "HK"),
                List.of(new OrderLine("L1", "OK-1", "Hardware wallet", Category.STANDARD, quantity, price, Money.parse("USD 0.00"), false, false)),
                shipping, List.of(new CapturedPayment("stripe", "pi_" + orderId, "card", price.multipliedBy(quantity).plus(shipping))));
    }

    public static OrderDispatched dispatched(String orderId) {
        return new OrderDispatched(orderId, YESTERDAY.plusSeconds(3600), "hkpost", "HK" + orderId, null, null);
    }

    public static ShipmentStopped stopped(String orderId, String claimId, int quantity) {
        return new ShipmentStopped(orderId, claimId, List.of(new LineQuantity("L1", quantity)), Instant.now());
    }

    public static String unwanted(String orderId, int quantity) {
        return """
                {"orderId": "%s", "email": "%s", "lines": [{"lineId": "L1", "quantity": %d, "reason": "NO_LONGER_WANTED",
                 "remedy": "REFUND", "packagingOpened": false, "artificialDamage": false, "hazard": false}]}""".formatted(orderId, EMAIL, quantity);
    }
}
