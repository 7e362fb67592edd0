import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes an order: {@code java -cp "kafka-clients.jar:slf4j-api.jar" Publish.java BROKER ORDER_ID}. */
class Publish {

    public static void main(String[] arguments) throws Exception {
        String broker = arguments[0], order = arguments[1], now = Instant.now().toString();
        String data = """
                {"orderId": "%1$s", "placedAt": "%2$s",
                 "customer": {"customerId": "customer-of-%1$s", "email": "kim@example.com", "name": "Kim", "locale": "en"},
                 "shippingAddress": {"city": "Hong Kong", "country": "HK"},
                 "lines": [{"lineId": "1", "sku": "WALLET-1", "title": "Hardware wallet", "category": "STANDARD", "quantity": 1,
                   "unitPrice": {"amount": "199.00", "currency": "USD"}, "discount": {"amount": "0.00", "currency": "USD"},
                   "sale": false, "giftCard": false}],
                 "shipping": {"amount": "0.00", "currency": "USD"},
                 "payments": [{"provider": "stripe", "paymentId": "pi_%1$s", "method": "credit_card",
                   "captured": {"amount": "199.00", "currency": "USD"}}]}
                """.formatted(order, now);
        var message = new ProducerRecord<>("storefront.orders", order, data);
        Map.of("content-type", "application/json", "ce_specversion", "1.0", "ce_id", "placed-" + order, "ce_source", "/storefront",
                "ce_type", "so.onekey.storefront.OrderPlaced", "ce_time", now)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "acks", "all", "enable.idempotence", true);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        }
    }
}
