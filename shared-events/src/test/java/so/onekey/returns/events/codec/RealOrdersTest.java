package so.onekey.returns.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import so.onekey.returns.events.Topic;
import tools.jackson.databind.json.JsonMapper;

/** Real orders lie beside the project, as their licence does not let them into it; without them there is nothing to test. */
class RealOrdersTest {
    private static final Path ORDERS = Path.of("../../shared/data/storefront-orders.ndjson.gz");

    @Test
    void every_message_about_real_orders_can_be_read() throws IOException {
        assumeTrue(Files.exists(ORDERS), "real orders are not on this machine");
        var read = new TreeMap<String, Integer>();
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(ORDERS)), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var json = JsonMapper.shared().readTree(line);
                var headers = Map.of("ce_specversion", "1.0", "ce_id", json.get("id").asString(), "ce_source",
                        json.get("source").asString(), "ce_type", json.get("type").asString(), "ce_subject",
                        json.get("subject").asString(), "ce_time", json.get("time").asString());
                var event = Wire.CODEC.read(Topic.STOREFRONT_ORDERS, new WireMessage(headers, json.get("data").toString().getBytes(UTF_8)));

                assertThat(event.data().key()).isEqualTo(json.get("key").asString());
                read.merge(event.data().getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        assertThat(read).containsOnly(Map.entry("OrderPlaced", 620), Map.entry("OrderDispatched", 617), Map.entry("OrderDelivered", 613),
                Map.entry("OrderCancelled", 1));
    }
}
