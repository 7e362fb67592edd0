package so.onekey.returns.claims.claim;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.onekey.returns.chassis.store.EventFamily;
import so.onekey.returns.claims.RunningClaims;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is stored must stay readable for ever: {@code src/test/resources/stored-events} holds every event as name-revision.json. After a
 * deliberate change write them anew with {@code -Dgolden.write=true}; a change of what is stored already needs a new revision and an
 * upcaster.
 */
class StoredEventsTest {
    private static final Path STORED = Path.of("src/test/resources/stored-events");
    private static final JsonMapper PLAIN = new JsonMapper();
    private static final Serializer SERIALIZER = RunningClaims.shared().bean("eventSerializer", Serializer.class);

    @BeforeAll
    static void write_them_anew_if_asked_to() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(STORED);
            for (ClaimEvent event : EventExamples.oneOfEach().toList()) {
                var json = PLAIN.readTree(SERIALIZER.serialize(event, String.class).getData());
                Files.writeString(file(event), PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
            }
        }
    }

    static Stream<ClaimEvent> events() {
        return EventExamples.oneOfEach();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_it_always_was(ClaimEvent event) throws IOException {
        var stored = SERIALIZER.serialize(event, String.class);

        assertThat(PLAIN.readTree(stored.getData())).isEqualTo(PLAIN.readTree(Files.readString(file(event))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_event_is_read_as_what_it_was(ClaimEvent event) throws IOException {
        var type = SERIALIZER.typeForClass(event.getClass());
        var stored = new SimpleSerializedObject<>(Files.readString(file(event)).getBytes(StandardCharsets.UTF_8), byte[].class, type);

        assertThat(SERIALIZER.<byte[], Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void there_is_an_example_of_every_event_and_a_file_of_every_example() throws IOException {
        assertThat(EventExamples.oneOfEach().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(EventFamily.of(ClaimEvent.class).events());
        try (var files = Files.list(STORED)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(EventExamples.oneOfEach().map(StoredEventsTest::file).toList());
        }
    }

    private static Path file(ClaimEvent event) {
        var type = SERIALIZER.typeForClass(event.getClass());
        return STORED.resolve(type.getName() + "-" + type.getRevision() + ".json");
    }
}
