package so.onekey.returns.claims.claim;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.claims.RunningClaims;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code src/test/resources/stored-events-before} holds events as they were stored before units had terms of warranty and decisions told of
 * dangers. They are never written anew: what they say must be read for ever, and what they don't say has a sensible default.
 */
class StoredBeforeTest {
    private static final Path STORED = Path.of("src/test/resources/stored-events-before");
    private static final JsonMapper PLAIN = new JsonMapper();
    private static final Serializer SERIALIZER = RunningClaims.shared().bean("eventSerializer", Serializer.class);

    @ParameterizedTest
    @ValueSource(strings = {"Claim.ReturnRequested", "Claim.ReturnApproved", "Claim.ReturnRejected", "Claim.ReturnReviewRequested"})
    void nothing_that_was_stored_is_lost_by_reading_it(String name) throws IOException {
        byte[] json = Files.readString(STORED.resolve(name + "-1.json")).getBytes(StandardCharsets.UTF_8);

        Object event = SERIALIZER.deserialize(
                new SimpleSerializedObject<>(json, byte[].class, new SimpleSerializedType(name, "1")));

        everythingIsKept(PLAIN.readTree(json), PLAIN.readTree(SERIALIZER.serialize(event, String.class).getData()), name);
    }

    private static void everythingIsKept(JsonNode before, JsonNode now, String where) {
        if (before.isObject()) {
            before.properties().forEach(field -> everythingIsKept(field.getValue(), now.get(field.getKey()), where + "." + field.getKey()));
        } else if (before.isArray()) {
            assertThat(now.size()).as(where).isEqualTo(before.size());
            for (int index = 0; index < before.size(); index++) {
                everythingIsKept(before.get(index), now.get(index), where + "[" + index + "]");
            }
        } else {
            assertThat(now).as(where).isEqualTo(before);
        }
    }
}
