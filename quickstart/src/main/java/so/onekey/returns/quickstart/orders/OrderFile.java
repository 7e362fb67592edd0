package so.onekey.returns.quickstart.orders;

import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.StorefrontMessage.AboutOrder;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.events.codec.UnreadableMessage;
import so.onekey.returns.events.codec.WireMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A file of storefront messages, plain or gzip, one JSON object a line with {@code id, type, source, subject, time, key, data}. */
public final class OrderFile {
    private static final int GZIP_MAGIC = 0x1f;
    private static final CloudEventCodec CODEC = new CloudEventCodec();
    private static final JsonMapper JSON = new JsonMapper();

    private OrderFile() {}

    /**
     * Reads the whole file before anything is sent.
     *
     * @return the messages of each order, in the order of the file
     * @throws IllegalArgumentException naming the file and the line that can't be read
     */
    public static Map<String, List<CloudEvent<StorefrontMessage>>> read(Path file) {
        Map<String, List<CloudEvent<StorefrontMessage>>> orders = new LinkedHashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(unpacked(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    var event = parse(line, file, number);
                    if (event.data() instanceof AboutOrder about) {
                        orders.computeIfAbsent(about.orderId(), id -> new ArrayList<>()).add(event);
                    }
                }
            }
        } catch (IOException failure) {
            throw new IllegalArgumentException(file + " can't be read: " + failure.getMessage(), failure);
        }
        if (orders.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no orders");
        }
        return orders;
    }

    private static InputStream unpacked(Path file) throws IOException {
        var raw = new PushbackInputStream(new FileInputStream(file.toFile()));
        int first = raw.read();
        if (first >= 0) {
            raw.unread(first);
        }
        return first == GZIP_MAGIC ? new GZIPInputStream(raw) : raw;
    }

    private static CloudEvent<StorefrontMessage> parse(String line, Path file, int number) {
        try {
            JsonNode envelope = JSON.readTree(line);
            Map<String, String> headers = new HashMap<>(Map.of("ce_specversion", "1.0", "content-type", "application/json"));
            for (String attribute : List.of("id", "type", "source", "subject", "time")) {
                headers.put("ce_" + attribute, envelope.path(attribute).asString());
            }
            return CODEC.read(StorefrontMessage.class, new WireMessage(headers, JSON.writeValueAsBytes(envelope.path("data"))));
        } catch (JacksonException | UnreadableMessage unreadable) {
            throw new IllegalArgumentException(file + ", line " + number + ": " + firstLine(unreadable.getMessage()), unreadable);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("not JSON");
    }
}
