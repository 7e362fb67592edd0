package so.onekey.returns.quickstart.journeys;

import org.joda.money.Money;
import so.onekey.returns.events.Address;
import so.onekey.returns.events.CapturedPayment;
import so.onekey.returns.events.Category;
import so.onekey.returns.events.Customer;
import so.onekey.returns.events.OrderLine;
import so.onekey.returns.events.ShippedLine;
import so.onekey.returns.events.StorefrontMessage.OrderDelivered;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** An order of hardware wallets by somebody who was made up for it. */
public record DemoOrder(String orderId, String email, Instant placedAt, OrderLine line) {

    public static final Money PRICE = Money.parse("USD 99.50");
    public static final Money SHIPPING = Money.parse("USD 12.00");

    /** Two wallets, ordered yesterday. */
    public static DemoOrder next() {
        return of(2);
    }

    public static DemoOrder of(int quantity) {
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        return new DemoOrder("demo-" + id, "kim." + id + "@example.com", Instant.now().minus(Duration.ofDays(1)),
                new OrderLine("1", "OK-WALLET", "OneKey Classic", Category.STANDARD, quantity, PRICE, Money.parse("USD 0.00"), false,
                        false));
    }

    public DemoOrder placed(Duration ago) {
        return new DemoOrder(orderId, email, Instant.now().minus(ago), line);
    }

    public DemoOrder onSale() {
        return with(line.category(), true, false);
    }

    public DemoOrder ofGiftCards() {
        return with(line.category(), false, true);
    }

    public DemoOrder of(Category category) {
        return with(category, false, false);
    }

    private DemoOrder with(Category category, boolean sale, boolean giftCard) {
        return new DemoOrder(orderId, email, placedAt, new OrderLine(line.lineId(), line.sku(), line.title(), category, line.quantity(),
                line.unitPrice(), line.discount(), sale, giftCard));
    }

    public int quantity() {
        return line.quantity();
    }

    public Money paid() {
        return PRICE.multipliedBy(quantity()).plus(SHIPPING);
    }

    public String paymentId() {
        return "pi_" + orderId;
    }

    public OrderPlaced placed() {
        return new OrderPlaced(orderId, placedAt, new Customer("customer-" + orderId, email, "Kim Doe", "en"),
                new Address("1 Harbour Road", null, "Hong Kong", null, null, "HK"), List.of(line), SHIPPING,
                List.of(new CapturedPayment("stripe", paymentId(), "card", paid())));
    }

    /** All of it in one parcel, six hours after it was ordered. */
    public OrderDispatched dispatched() {
        return dispatched(1, 1, quantity());
    }

    /** The units from one to another in a parcel of their own. */
    public OrderDispatched dispatched(int parcel, int from, int to) {
        return new OrderDispatched(orderId, placedAt.plus(Duration.ofHours(6)), "hongkong-post", tracking(parcel), shipment(parcel),
                units(from, to));
    }

    /** All of it in one parcel. */
    public OrderDelivered delivered(Duration ago) {
        return delivered(1, 1, quantity(), ago);
    }

    public OrderDelivered delivered(int parcel, int from, int to, Duration ago) {
        return new OrderDelivered(orderId, Instant.now().minus(ago), "hongkong-post", tracking(parcel), shipment(parcel), units(from, to));
    }

    private List<ShippedLine> units(int from, int to) {
        return List.of(new ShippedLine("1", to - from + 1, IntStream.rangeClosed(from, to).mapToObj(this::serial).toList()));
    }

    private String tracking(int parcel) {
        return "HK-" + orderId + "-" + parcel;
    }

    private String shipment(int parcel) {
        return orderId + "-shipment-" + parcel;
    }

    /** The number of the first, second ... unit. */
    public String serial(int unit) {
        return "SN-" + orderId + "-" + unit;
    }
}
