package so.onekey.returns.quickstart.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.Topic;
import so.onekey.returns.quickstart.people.Api;
import so.onekey.returns.quickstart.process.SharedHouse.Running;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples of {@code docs/storefront.md}, run as they are against the whole house, as far as their tools are on this machine. One message
 * is broken for good, so this comes after the test that says all of history again.
 */
@ExtendWith(SharedHouse.class)
class StorefrontExamplesTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String EMAIL = "kim@example.com";

    @ParameterizedTest
    @ValueSource(strings = {"binary", "structured"})
    void kcat_publishes_an_order_which_is_claimed_and_paid_back(String mode, Running running) {
        Tools.needKcat();
        var order = order(running);
        Tools.shell("order-placed.sh", kafka(running), order, mode);
        awaitKnown(order, running);

        var claim = storefront(running).post("/api/claims", Map.of("orderId", order, "email", EMAIL, "lines",
                List.of(Map.of("lineId", "1", "quantity", 1, "reason", "NO_LONGER_WANTED", "remedy", "REFUND", "packagingOpened", false,
                        "artificialDamage", false, "hazard", false))));
        var claimId = claim.get("claimId").asString();
        await().atMost(LIMIT).until(() -> !running.witness().about(claimId, RefundIssued.class).isEmpty());

        assertThat(read(Topic.STOREFRONT_ORDERS, running)).contains("\t" + order + "\t");
        assertThat(read(Topic.CLAIMS, running)).contains("ce_type=so.onekey.returns.ShipmentStopRequested", "\t" + claimId + "\t");
        assertThat(read(Topic.REFUNDS, running)).contains("ce_type=so.onekey.returns.RefundIssued", "\t" + claimId + "\t");
        await().atMost(LIMIT).untilAsserted(() -> assertThat(read(Topic.NOTIFICATIONS, running))
                .contains("ce_type=so.onekey.returns.NotificationSent", "\t" + claimId + "\t"));
    }

    /** By the words of the schema that the storefront's engineer has. */
    @Test
    void a_message_that_breaks_its_schema_is_parked_with_the_words_of_the_schema(Running running, @TempDir Path folder) throws IOException {
        Tools.needKcat();
        var order = order(running);
        var broken = folder.resolve("broken.sh");
        Files.writeString(broken,
                Files.readString(Tools.EXAMPLES.resolve("order-placed.sh")).replace("\"quantity\": 1", "\"quantity\": -3"));

        Tools.shell(broken.toString(), kafka(running), order);

        var words = JsonMapper.shared()
                .readTree(Files.readString(Tools.EXAMPLES.resolve("../../contracts/messages/definitions.schema.json")))
                .at("/$defs/units/errorMessage/minimum").asString();
        var refusal = "lines[0].quantity: " + words + ", was -3";
        for (var service : List.of(running.house().claims(), running.house().notifications())) {
            var ops = new Api(service.url(), running.house().tokens().of("ops-1", Duration.ofHours(1), "ops"));
            await().atMost(LIMIT).until(() -> parked(ops, order) != null);
            assertThat(parked(ops, order).toString()).contains(refusal);
        }
    }

    @Test
    void java_publishes_an_order(Running running) {
        var order = order(running);
        Tools.java(kafka(running), order);
        awaitKnown(order, running);
    }

    @Test
    void python_publishes_an_order(Running running) {
        var order = order(running);
        Tools.python(kafka(running), order);
        awaitKnown(order, running);
    }

    @Test
    void node_publishes_an_order(Running running, @TempDir Path folder) throws IOException {
        var order = order(running);
        Tools.node(folder, kafka(running), order);
        awaitKnown(order, running);
    }

    /** A new one, whose payment the provider knows. */
    private static String order(Running running) {
        var order = "example-" + UUID.randomUUID();
        running.house().provider().register("pi_" + order, 19_900, "USD");
        return order;
    }

    private static void awaitKnown(String order, Running running) {
        await().atMost(LIMIT).until(() -> running.stage().customers().areKnown(order, EMAIL));
    }

    private static String read(Topic topic, Running running) {
        return Tools.shell("read.sh", kafka(running), topic.topicName());
    }

    private static String kafka(Running running) {
        return running.house().infrastructure().kafka().bootstrapServers();
    }

    private static Api storefront(Running running) {
        return new Api(running.house().claims().url(), running.house().tokens().of("storefront", Duration.ofHours(1), "storefront"));
    }

    private static JsonNode parked(Api ops, String order) {
        return ops.get("/ops/parked-messages?limit=1000").valueStream().filter(message -> message.toString().contains(order)).findFirst()
                .orElse(null);
    }
}
