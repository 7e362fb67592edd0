package so.onekey.returns.quickstart.journeys;

import org.joda.money.Money;
import so.onekey.returns.events.Address;
import so.onekey.returns.events.CapturedPayment;
import so.onekey.returns.events.Category;
import so.onekey.returns.events.Customer;
import so.onekey.returns.events.OrderLine;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An order of two hardware wallets by somebody who was made up for it. */
public record DemoOrder(String orderId, String email, Instant placedAt) {

    private static final Money PRICE = Money.parse("USD 99.50");
    private static final Money SHIPPING = Money.parse("USD 12.00");
    private static final int QUANTITY = 2;

    public static DemoOrder next() {
        String id = UUID.randomUUID().toString().substring(0, 8);
        return new DemoOrder("demo-" + id, "kim." + id + "@example.com", Instant.now().minus(Duration.ofDays(1)));
    }

    public Money paid() {
        return PRICE.multipliedBy(QUANTITY).plus(SHIPPING);
    }

    public String paymentId() {
        return "pi_" + orderId;
    }

    public OrderPlaced placed() {
        return new OrderPlaced(orderId, placedAt, new Customer("customer-" + orderId, email, "Kim Doe", "en"),
                new Address("1 Harbour Road", null, "Hong Kong", null, null, "HK"),
                List.of(new OrderLine("1", "OK-WALLET", "OneKey Classic", Category.STANDARD, QUANTITY, PRICE, Money.parse("USD 0.00"),
                        false, false)),
                SHIPPING, List.of(new CapturedPayment("stripe", paymentId(), "card", paid())));
    }

    public OrderDispatched dispatched() {
        return new OrderDispatched(orderId, placedAt.plus(Duration.ofHours(6)), "hongkong-post", "HK-" + orderId, null, null);
    }

    /** Both wallets, not wanted any more. */
    public String unwanted() {
        return """
                {"orderId": "%s", "email": "%s", "lines": [{"lineId": "1", "quantity": %d, "reason": "NO_LONGER_WANTED", "remedy": "REFUND",
                 "packagingOpened": false, "artificialDamage": false, "hazard": false}]}"""
                .formatted(orderId, email, QUANTITY);
    }
}
