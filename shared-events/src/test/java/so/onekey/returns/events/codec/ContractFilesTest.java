package so.onekey.returns.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.Topic;
import tools.jackson.databind.json.JsonMapper;

/**
 * The AsyncAPI document and the envelope's schemas say what the code does. After a change write them anew with
 * {@code mvn -pl shared-events test -Dtest=ContractFilesTest -Dcontracts.write=true} and look at the difference.
 */
class ContractFilesTest {
    private static final Path CONTRACTS = Path.of("../contracts");
    private static final Map<Path, String> FILES = files();

    private static Map<Path, String> files() {
        var files = new TreeMap<Path, String>(Map.of(CONTRACTS.resolve("asyncapi.yaml"), new AsyncApiWriter().write()));
        EnvelopeSchemas.write().forEach((name, schema) -> files.put(CONTRACTS.resolve("envelope/" + name + ".schema.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n"));
        return files;
    }

    @BeforeAll
    static void write_them_anew_if_asked_to() throws IOException {
        if (Boolean.getBoolean("contracts.write")) {
            Files.createDirectories(CONTRACTS.resolve("envelope"));
            for (var file : FILES.entrySet()) {
                Files.writeString(file.getKey(), file.getValue());
            }
        }
    }

    @Test
    void the_files_say_what_the_code_says() throws IOException {
        for (var file : FILES.entrySet()) {
            assertThat(file.getKey()).as("write it anew with -Dcontracts.write=true").content().isEqualTo(file.getValue());
        }
    }

    @Test
    void the_asyncapi_document_names_every_topic_and_type_and_every_reference_leads_somewhere() throws IOException {
        Map<String, Object> document = new Yaml().load(Files.readString(CONTRACTS.resolve("asyncapi.yaml")));

        assertThat(document).containsEntry("asyncapi", "3.0.0").containsOnlyKeys("asyncapi", "info", "defaultContentType", "servers",
                "channels", "operations", "components");
        assertThat(Yamls.under(document, "channels")).extracting("address")
                .containsExactlyInAnyOrderElementsOf(List.of(Topic.values()).stream().map(Topic::topicName).toList());
        assertThat(Yamls.under(document, "components", "messages")).extracting("name")
                .contains(MessageTypes.in(Message.class).keySet().toArray());
        var references = Yamls.references(document);
        assertThat(references).hasSizeGreaterThan(100).allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(Yamls.at(document, reference.substring(2).split("/"))).as(reference).isNotNull();
            } else {
                assertThat(CONTRACTS.resolve(reference)).exists();
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    specversion | 0.3                 | must be 1.0
                    id          | a b                 | must be 1 to 200 visible ASCII characters
                    source      | a b                 | must be 1 to 500 visible ASCII characters
                    subject     | a b                 | must be 1 to 200 visible ASCII characters
                    time        | today               | must be an ISO-8601 instant with an offset, in the years 1970 to 9999, such as 2026-03-01T09:30:00Z
                    sequence    | -7                  | must be a number of at most 19 digits
                    """)
    void an_envelope_is_refused_by_the_words_of_its_schema(String attribute, String wrong, String words) {
        var headers = Wire.headers("so.onekey.storefront.OrderPlaced");
        assertThat(Schemas.refusals("envelope/binary-headers", JsonMapper.shared().valueToTree(headers))).isEmpty();
        headers.put("ce_" + attribute, wrong);

        var refusals = Schemas.refusals("envelope/binary-headers", JsonMapper.shared().valueToTree(headers));
        assertThat(refusals).containsExactly("ce_" + attribute + ": " + words);
        assertThatThrownBy(() -> Wire.CODEC.read(new WireMessage(headers, new byte[]{'{', '}'})))
                .hasMessageStartingWith("ce_" + attribute + ": " + words + ", was ");
    }
}
