package so.onekey.returns.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.Topic;

class TravellingTest {
    private static final CloudEventCodec CODEC = Wire.CODEC;

    static Stream<Message> messages() {
        return Messages.oneOfEach();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_survives_binary_mode(Message message) {
        assertThat(CODEC.read(CODEC.binary(Wire.event(message)))).isEqualTo(Wire.event(message));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_survives_structured_mode(Message message) {
        assertThat(CODEC.read(CODEC.structured(Wire.event(message)))).isEqualTo(Wire.event(message));
    }

    @Test
    void binary_mode_puts_the_envelope_into_headers_and_the_plain_data_into_the_value() {
        var wire = CODEC.binary(Wire.event(Messages.refundApproved()));

        assertThat(wire.headers()).containsOnly(Map.entry("content-type", "application/json"), Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_id", "e-1"), Map.entry("ce_source", "/claims-service/claim/c-7f3a"),
                Map.entry("ce_type", "so.onekey.returns.RefundApproved"), Map.entry("ce_subject", "c-7f3a"),
                Map.entry("ce_time", "2026-03-02T09:30:00Z"), Map.entry("ce_sequence", "0000000000000000007"));
        assertThat(wire.value()).isEqualTo(CODEC.data(Messages.refundApproved()));
    }

    @Test
    void sequence_numbers_sort_as_text() {
        var event = Wire.event(Messages.refundApproved());
        var last = new CloudEvent<>(event.id(), event.source(), event.subject(), event.time(), Long.MAX_VALUE, event.data());

        assertThat(CODEC.binary(event).headers().get("ce_sequence")).isLessThan(CODEC.binary(last).headers().get("ce_sequence"));
        assertThat(CODEC.read(CODEC.binary(last)).sequence()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void header_names_are_read_without_regard_to_case() {
        var wire = CODEC.binary(Wire.event(Messages.orderPlaced()));
        var shouting = wire.headers().entrySet().stream().collect(Collectors.toMap(h -> h.getKey().toUpperCase(), Map.Entry::getValue));

        assertThat(CODEC.read(new WireMessage(shouting, wire.value())).data()).isEqualTo(Messages.orderPlaced());
    }

    @Test
    void a_structured_message_is_known_by_its_content_type_even_with_parameters() {
        var wire = CODEC.structured(Wire.event(Messages.orderPlaced()));
        var headers = new TreeMap<>(Map.of("Content-Type", "application/CloudEvents+JSON; charset=\"UTF-8\"", "ce_id", "ignored"));

        assertThat(CODEC.read(new WireMessage(headers, wire.value()))).isEqualTo(Wire.event(Messages.orderPlaced()));
    }

    @Test
    void a_structured_message_is_known_by_having_no_envelope_in_its_headers() {
        var wire = CODEC.structured(Wire.event(Messages.orderPlaced()));

        assertThat(CODEC.read(new WireMessage(Map.of(), wire.value()))).isEqualTo(Wire.event(Messages.orderPlaced()));
    }

    @Test
    void structured_data_may_come_as_base64() {
        var base64 = Base64.getEncoder().encodeToString(CODEC.data(Messages.orderPlaced()));
        var wire = Wire.structured("""
                {"specversion":"1.0","id":"e-1","source":"/storefront","type":"so.onekey.storefront.OrderPlaced",
                "time":"2026-03-02T09:30:00Z","sequence":3,"data_base64":"%s"}""".formatted(base64));

        assertThat(CODEC.read(wire).data()).isEqualTo(Messages.orderPlaced());
        assertThat(CODEC.read(wire).sequence()).isEqualTo(3);
    }

    @Test
    void a_message_without_a_subject_has_its_key_for_one() {
        var read = CODEC.read(Wire.placed(Wire.json(Messages.orderPlaced())));

        assertThat(read.subject()).isEqualTo("o-1001");
        assertThat(read.sequence()).isNull();
        assertThat(read.time()).isEqualTo("2026-03-02T09:30:00Z");
    }

    @Test
    void unknown_fields_headers_and_attributes_are_ignored() {
        var headers = Wire.headers("so.onekey.storefront.OrderPlaced");
        headers.put("ce_traceparent", "00-1-2-00");
        var json = Wire.json(Messages.orderPlaced()).replaceFirst("\\{", "{\"new\":{\"a\":[1,2]},").replace("\"currency\"",
                "\"x\":1,\"currency\"");

        assertThat(CODEC.read(new WireMessage(headers, json.getBytes(UTF_8))).data()).isEqualTo(Messages.orderPlaced());
    }

    @Test
    void instants_come_with_any_offset_and_leave_in_utc() {
        var json = Wire.json(Messages.orderPlaced()).replace("2026-03-02T09:30:00Z", "2026-03-02T17:30:00+08:00");
        var read = CODEC.read(OrderPlaced.class, Wire.placed(json)).data();

        assertThat(read).isEqualTo(Messages.orderPlaced());
        assertThat(Wire.json(read)).contains("\"placedAt\":\"2026-03-02T09:30:00Z\"");
    }

    @Test
    void an_amount_may_come_as_an_exact_number_and_leaves_as_text() {
        var json = Wire.json(Messages.orderPlaced()).replace("\"amount\":\"99.50\"", "\"amount\":99.5");
        var read = CODEC.read(OrderPlaced.class, Wire.placed(json)).data();

        assertThat(read).isEqualTo(Messages.orderPlaced());
        assertThat(Wire.json(read)).contains("{\"amount\":\"99.50\",\"currency\":\"USD\"}");
    }

    @Test
    void what_is_read_cannot_be_changed() {
        var lines = CODEC.read(OrderPlaced.class, CODEC.binary(Wire.event(Messages.orderPlaced()))).data().lines();
        var explanation = CODEC.read(ClaimMessage.RefundApproved.class, CODEC.binary(Wire.event(Messages.refundApproved()))).data().lines()
                .getFirst().findings().getFirst().explanation();

        assertThatThrownBy(lines::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(explanation::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_topic_and_a_family_read_their_own_messages_only() {
        var wire = CODEC.binary(Wire.event(Messages.orderPlaced()));

        assertThat(CODEC.read(Topic.STOREFRONT_ORDERS, wire).data()).isEqualTo(Messages.orderPlaced());
        assertThat(CODEC.read(StorefrontMessage.class, wire).data()).isEqualTo(Messages.orderPlaced());
        assertThatThrownBy(() -> CODEC.read(Topic.NOTIFICATIONS, wire)).isInstanceOf(UnreadableMessage.class)
                .hasMessage("ce_type: is unknown on returns.notifications, was \"so.onekey.storefront.OrderPlaced\"; known are "
                        + "so.onekey.returns.CustomerDataErased, so.onekey.returns.NotificationFailed, so.onekey.returns.NotificationSent");
        assertThatThrownBy(() -> CODEC.read(ClaimMessage.class, wire)).isInstanceOf(UnreadableMessage.class)
                .hasMessageStartingWith("ce_type: is unknown in ClaimMessage");
    }

    @Test
    void a_wire_message_in_a_log_does_not_show_its_value() {
        assertThat(CODEC.binary(Wire.event(Messages.orderPlaced()))).asString().contains("bytes").doesNotContain("satoshi");
    }
}
