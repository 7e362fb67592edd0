package so.onekey.returns.events.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.onekey.returns.events.Message;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of every type is pinned in {@code src/test/resources/golden}: what is published must stay readable. After a deliberate,
 * compatible change write them anew with {@code mvn -pl shared-events test -Dtest=GoldenFilesTest -Dgolden.write=true} and look at the
 * difference.
 */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    @BeforeAll
    static void write_them_anew_if_asked_to() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            for (var message : Messages.oneOfEach().toList()) {
                var json = PLAIN.readTree(Wire.json(message));
                Files.writeString(file(message), PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
            }
        }
    }

    static Stream<Message> messages() {
        return Messages.oneOfEach();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_is_written_as_its_golden_file_says(Message message) throws IOException {
        var written = PLAIN.readTree(Wire.json(message));

        assertThat(written).isEqualTo(PLAIN.readTree(Files.readString(file(message))));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_golden_file_is_read_as_the_message_that_it_was(Message message) throws IOException {
        var wire = Wire.binary(CloudEventCodec.typeOf(message), Files.readString(file(message)));

        assertThat(Wire.CODEC.read(wire).data()).isEqualTo(message);
    }

    @Test
    void every_type_has_a_golden_file_and_every_golden_file_a_type() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            var names = files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")).collect(Collectors.toSet());

            assertThat(names).isEqualTo(MessageTypes.in(Message.class).keySet());
        }
    }

    private static Path file(Message message) {
        return GOLDEN.resolve(CloudEventCodec.typeOf(message) + ".json");
    }
}
