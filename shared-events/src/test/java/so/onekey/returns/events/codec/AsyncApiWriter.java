package so.onekey.returns.events.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import so.onekey.returns.events.ClaimMessage.AboutParcel;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.Topic;
import tools.jackson.databind.json.JsonMapper;

/** Writes the AsyncAPI document: topics, keys, both modes, who publishes and who reads what. */
final class AsyncApiWriter {
    private static final Path HEAD = Path.of("src/test/resources/contracts/asyncapi-head.yaml");

    private record Channel(String id, String action, String publisher, String readers, String key, String description) {}

    private static final Map<Topic, Channel> CHANNELS = Map.of(
            Topic.STOREFRONT_ORDERS, new Channel("storefrontOrders", "receive", "storefront", "claims-service, notification-service",
                    "orderId; customerId for CustomerErasureRequested",
                    "What the storefront tells. Any of it may arrive twice or in any order: its content decides. The only topic with personal data."),
            Topic.CLAIMS, new Channel("returnsClaims", "send", "claims-service", "storefront, refund-service, notification-service",
                    "claimId; parcelId for a parcel without a claim; customerId for CustomerDataErased",
                    "What happens to claims and parcels. ShipmentStopRequested and ReplacementApproved ask the storefront for something; it answers"
                            + " on storefront.orders."),
            Topic.REFUNDS, new Channel("returnsRefunds", "send", "refund-service", "storefront, claims-service, notification-service",
                    "claimId; customerId for CustomerDataErased", "What happens to the money of approved refunds."),
            Topic.NOTIFICATIONS, new Channel("returnsNotifications", "send", "notification-service", "storefront, claims-service",
                    "claimId; customerId for CustomerDataErased", "What became of mails to customers."));

    private final StringBuilder yaml = new StringBuilder();
    private final Javadocs docs = Javadocs.read();

    String write() {
        try {
            yaml.append(Files.readString(HEAD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line("channels:");
        List.of(Topic.values()).forEach(this::channel);
        line("operations:");
        List.of(Topic.values()).forEach(this::operation);
        line("components:");
        line("  messages:");
        MessageTypes.in(Message.class).forEach(this::message);
        structured();
        return yaml.toString();
    }

    private void channel(Topic topic) {
        var channel = CHANNELS.get(topic);
        line("  " + channel.id() + ":");
        line("    address: " + topic.topicName());
        line("    description: " + quoted(channel.description()));
        line("    x-publisher: " + channel.publisher());
        line("    x-readers: " + quoted(channel.readers()));
        line("    messages:");
        MessageTypes.in(topic.family()).values().forEach(message -> reference("      ", message.getSimpleName(), "messages"));
        reference("      ", "structured", "messages");
    }

    private void operation(Topic topic) {
        var channel = CHANNELS.get(topic);
        line("  " + channel.action() + Character.toUpperCase(channel.id().charAt(0)) + channel.id().substring(1) + ":");
        line("    action: " + channel.action());
        line("    channel:");
        line("      $ref: '#/channels/" + channel.id() + "'");
        line("    summary: "
                + quoted(channel.publisher() + " publishes, " + channel.readers() + " read; the key is " + channel.key() + "."));
    }

    private void message(String type, Class<? extends Message> message) {
        line("    " + message.getSimpleName() + ":");
        line("      name: " + type);
        line("      title: " + message.getSimpleName());
        line("      summary: " + quoted(docs.type(message)));
        line("      contentType: application/json");
        line("      headers:");
        schema("        ", "envelope/" + EnvelopeSchemas.HEADERS);
        line("      payload:");
        schema("        ", "messages/" + message.getSimpleName());
        line("      bindings:");
        line("        kafka:");
        line("          key:");
        line("            type: string");
        line("            description: " + quoted(key(message)));
        if (type.startsWith("so.onekey.storefront.")) {
            line("      examples:");
            line("        - payload: " + golden(type));
        }
    }

    private static String key(Class<? extends Message> message) {
        if (message == CustomerDataErased.class) {
            return "customerId";
        }
        return CHANNELS.entrySet().stream().filter(channel -> channel.getKey().family().isAssignableFrom(message))
                .map(channel -> keyIn(message, channel.getValue())).findFirst().orElseThrow();
    }

    private static String keyIn(Class<? extends Message> message, Channel channel) {
        var names = Arrays.stream(message.getRecordComponents()).map(RecordComponent::getName).toList();
        return switch (channel.id()) {
            case "storefrontOrders" -> names.contains("orderId") ? "orderId" : "customerId";
            default -> AboutParcel.class.isAssignableFrom(message)
                    ? "claimId, without a claim parcelId"
                    : "claimId";
        };
    }

    private void structured() {
        line("    structured:");
        line("      name: structured");
        line("      title: Any of these messages, in structured mode");
        line("      summary: Envelope and message in one JSON object; read on every topic, published by us never.");
        line("      contentType: application/cloudevents+json");
        line("      payload:");
        schema("        ", "envelope/" + EnvelopeSchemas.STRUCTURED);
    }

    private void schema(String indent, String file) {
        line(indent + "schemaFormat: application/schema+json;version=2020-12");
        line(indent + "schema:");
        line(indent + "  $ref: './" + file + ".schema.json'");
    }

    private void reference(String indent, String name, String kind) {
        line(indent + name + ":");
        line(indent + "  $ref: '#/components/" + kind + "/" + name + "'");
    }

    private static String golden(String type) {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("src/test/resources/golden", type + ".json"))).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON string is a YAML string. */
    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }
}
