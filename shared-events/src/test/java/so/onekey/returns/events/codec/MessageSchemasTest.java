package so.onekey.returns.events.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.onekey.returns.events.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas that other languages are given say what the records say. After a change write them anew with
 * {@code mvn -pl shared-events test -Dtest=MessageSchemasTest -Dcontracts.write=true} and look at the difference.
 */
class MessageSchemasTest {
    private static final JsonMapper PLAIN = JsonMapper.shared();
    private static final SortedMap<String, ObjectNode> SCHEMAS = new SchemaWriter().write();

    @BeforeAll
    static void write_them_anew_if_asked_to() throws IOException {
        if (Boolean.getBoolean("contracts.write")) {
            Files.createDirectories(Schemas.FOLDER);
            for (var schema : SCHEMAS.entrySet()) {
                Files.writeString(Schemas.file(schema.getKey()),
                        PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(schema.getValue()) + "\n");
            }
        }
    }

    @Test
    void every_type_has_a_schema_and_every_schema_a_type() throws IOException {
        var types = MessageTypes.in(Message.class).values().stream().map(Class::getSimpleName).collect(Collectors.toSet());

        try (var files = Files.list(Schemas.FOLDER)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).filteredOn(name -> !name.equals("definitions.schema.json"))
                    .map(name -> name.replace(".schema.json", "")).containsExactlyInAnyOrderElementsOf(types);
        }
    }

    @Test
    void a_schema_says_what_its_record_says() throws IOException {
        for (var schema : SCHEMAS.entrySet()) {
            assertThat(Schemas.json(schema.getKey())).as("%s; write it anew with -Dcontracts.write=true", schema.getKey())
                    .isEqualTo(PLAIN.readTree(schema.getValue().toString()));
        }
    }

    @Test
    void every_field_is_explained() {
        var unexplained = new TreeMap<String, String>();
        SCHEMAS.forEach((name, schema) -> {
            unexplained(name, schema, unexplained);
            schema.path("$defs").propertyStream().forEach(shared -> unexplained(shared.getKey(), shared.getValue(), unexplained));
        });

        assertThat(unexplained).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("so.onekey.returns.events.codec.Messages#oneOfEach")
    void a_golden_file_is_in_order(Message message) throws IOException {
        var golden = Files.readString(Path.of("src/test/resources/golden", CloudEventCodec.typeOf(message) + ".json"));

        assertThat(Schemas.refusals(message.getClass(), PLAIN.readTree(golden))).isEmpty();
    }

    private static void unexplained(String name, JsonNode schema, TreeMap<String, String> found) {
        schema.path("properties").propertyStream().filter(property -> !property.getValue().has("description"))
                .forEach(property -> found.merge(property.getKey(), name, (one, other) -> one + ", " + other));
    }
}
