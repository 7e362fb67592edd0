package so.onekey.returns.claims.parcel;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.onekey.returns.chassis.store.EventFamily;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.claim.RmaNumber;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelHeld;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelMatched;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelMatchedToOrder;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelReceived;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelRefused;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelReturnedToSender;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelScanned;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelSentBack;
import so.onekey.returns.claims.parcel.ParcelEvent.RecoveryWordsDestroyed;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is stored must stay readable for ever: {@code src/test/resources/stored-parcel-events} holds every event as name-revision.json. After
 * a deliberate change write them anew with {@code -Dgolden.write=true}; a change of what is stored already needs a new revision and an
 * upcaster.
 */
class StoredParcelEventsTest {
    private static final Path STORED = Path.of("src/test/resources/stored-parcel-events");
    private static final JsonMapper PLAIN = new JsonMapper();
    private static final Serializer SERIALIZER = RunningClaims.shared().bean("eventSerializer", Serializer.class);
    private static final UUID PARCEL = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID NOTE = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final ClaimRef CLAIM = new ClaimRef(UUID.fromString("00000000-0000-0000-0000-00000000000c"), "O-1",
            new RmaNumber("RMA-7K3M9-QXT20"));

    /** One of each type, as full as it gets. */
    static Stream<ParcelEvent> events() {
        return Stream.of(new ParcelScanned(PARCEL, AT, "ann", new ScannedNumber("RT123"), List.of("ab12"), NOTE),
                new ParcelReceived(PARCEL, AT, CLAIM, "ann"), new ParcelHeld(PARCEL, AT, CLAIM, Arrival.UNDER_REVIEW),
                new ParcelReturnedToSender(PARCEL, AT, "O-1", "hkpost", "HK123"),
                new ParcelRefused(PARCEL, AT, "O-1", "2026-11", WithoutRequest.findings()), new ParcelMatched(PARCEL, AT, CLAIM, "bob"),
                new ParcelMatchedToOrder(PARCEL, AT, "O-1", "bob", "2026-11", WithoutRequest.findings()),
                new ParcelSentBack(PARCEL, AT, CLAIM.claimId(), "O-1", "hkpost", "HK124", "ann"),
                new RecoveryWordsDestroyed(PARCEL, AT, CLAIM.claimId(), "O-1", "L1", "ann"));
    }

    @BeforeAll
    static void write_them_anew_if_asked_to() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(STORED);
            for (ParcelEvent event : events().toList()) {
                var json = PLAIN.readTree(SERIALIZER.serialize(event, String.class).getData());
                Files.writeString(file(event), PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_it_always_was(ParcelEvent event) throws IOException {
        var stored = SERIALIZER.serialize(event, String.class);

        assertThat(PLAIN.readTree(stored.getData())).isEqualTo(PLAIN.readTree(Files.readString(file(event))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_event_is_read_as_what_it_was(ParcelEvent event) throws IOException {
        var type = SERIALIZER.typeForClass(event.getClass());
        var stored = new SimpleSerializedObject<>(Files.readString(file(event)).getBytes(StandardCharsets.UTF_8), byte[].class, type);

        assertThat(SERIALIZER.<byte[], Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void there_is_an_example_of_every_event_and_a_file_of_every_example() throws IOException {
        assertThat(events().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(EventFamily.of(ParcelEvent.class).events());
        try (var files = Files.list(STORED)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(events().map(StoredParcelEventsTest::file).toList());
        }
    }

    private static Path file(ParcelEvent event) {
        var type = SERIALIZER.typeForClass(event.getClass());
        return STORED.resolve(type.getName() + "-" + type.getRevision() + ".json");
    }
}
