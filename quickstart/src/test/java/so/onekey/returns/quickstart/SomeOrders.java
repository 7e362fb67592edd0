package so.onekey.returns.quickstart;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small file of made-up orders in the form of the storefront's. */
final class SomeOrders {

    private SomeOrders() {}

    static String ndjson(int orders) {
        return IntStream.range(0, orders).mapToObj(SomeOrders::order).collect(Collectors.joining());
    }

    private static String order(int number) {
        String id = "file-order-" + number;
        return line(id, "OrderPlaced", "2018-03-0" + (1 + number % 9) + "T10:00:00-03:00",
                """
                        "placedAt": "2018-03-0%d", "customer": {"customerId": "c-%s", "email": "c%d@example.com", "name": "C %d", "locale": "pt-BR"}, \
                        "shippingAddress": {"city": "sao paulo", "postalCode": "03531", "region": "SP", "country": "BR"}, \
                        "lines": [{"lineId": "1", "sku": "s", "title": "t", "category": "STANDARD", "quantity": 1, \
                        "unitPrice": {"amount": "%d.90", "currency": "BRL"}, "discount": {"amount": "0.00", "currency": "BRL"}, \
                        "sale": false, "giftCard": false}], "shipping": {"amount": "7.10", "currency": "BRL"}, \
                        "payments": [{"provider": "stripe", "paymentId": "pi_%s", "method": "credit_card", \
                        "captured": {"amount": "%d.00", "currency": "BRL"}}]"""
                        .formatted(1 + number % 9, id, number, number, 20 + number, id, 28 + number)
                        .replace("\"2018-03-0" + (1 + number % 9) + "\"", "\"2018-03-0" + (1 + number % 9) + "T10:00:00-03:00\""))
                + line(id, "OrderDispatched", "2018-03-12T10:00:00-03:00",
                        "\"dispatchedAt\": \"2018-03-12T10:00:00-03:00\", \"carrier\": \"correios\", \"trackingNumber\": \"BR" + number
                                + "\"")
                + line(id, "OrderDelivered", "2018-03-20T10:00:00-03:00", "\"deliveredAt\": \"2018-03-20T10:00:00-03:00\"");
    }

    private static String line(String id, String type, String time, String data) {
        return "{\"id\": \"" + type + id + "\", \"type\": \"so.onekey.storefront." + type
                + "\", \"source\": \"/storefront/test\", \"subject\": \""
                + id + "\", \"time\": \"" + time + "\", \"key\": \"" + id + "\", \"data\": {\"orderId\": \"" + id + "\", " + data + "}}\n";
    }
}
