package so.onekey.returns.events.codec;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import so.onekey.returns.events.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema files, as a storefront engineer's validator reads them. */
final class Schemas {
    static final Path FOLDER = Path.of("../contracts/messages");

    private static final String ROOT = "https://contracts.example/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Schemas::text).schemaRegistryConfig(
                    SchemaRegistryConfig.builder().errorMessageKeyword("errorMessage").losslessNarrowing(true).build()));
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private Schemas() {}

    static Path file(String name) {
        return FOLDER.resolve(name + ".schema.json");
    }

    static JsonNode json(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file(name)));
    }

    private static String text(String address) {
        try {
            return Files.readString(FOLDER.resolveSibling(address.substring(ROOT.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a message by its schema: lines such as {@code lines[0].quantity: is required}. */
    static List<String> refusals(Class<? extends Message> message, JsonNode data) {
        return refusals(message.getSimpleName(), data);
    }

    static List<String> refusals(String name, JsonNode data) {
        var schema = READ.computeIfAbsent(name,
                file -> REGISTRY.getSchema(SchemaLocation.of(ROOT + (file.contains("/") ? file : "messages/" + file) + ".schema.json")));
        return schema.validate(data).stream().map(Schemas::line).distinct().toList();
    }

    /** In the codec's way to name a field. */
    private static String line(Error error) {
        var path = error.getInstanceLocation().toString().replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.').replaceFirst("^\\.", "");
        var field = error.getKeyword().equals("required") ? path.isEmpty() ? error.getProperty() : path + "." + error.getProperty() : path;
        return (field.isEmpty() ? "data" : field) + ": " + error.getMessage();
    }
}
