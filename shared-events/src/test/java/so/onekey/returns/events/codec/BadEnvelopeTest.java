package so.onekey.returns.events.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadEnvelopeTest {
    private static final String ORDER = Wire.json(Messages.orderPlaced());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-",
            textBlock = """
                    ce_specversion | -     | ce_specversion: is required
                    ce_specversion | 0.3   | ce_specversion: must be 1.0, was "0.3"
                    ce_specversion | 2.0   | ce_specversion: must be 1.0, was "2.0"
                    ce_id          | -     | ce_id: is required
                    ce_id          | ''    | ce_id: must be 1 to 200 visible ASCII characters, was 0 characters
                    ce_id          | 'a b' | ce_id: must be 1 to 200 visible ASCII characters, was 3 characters
                    ce_source      | -     | ce_source: is required
                    ce_type        | -     | ce_type: is required
                    ce_subject     | ''    | ce_subject: must be 1 to 200 visible ASCII characters, was 0 characters
                    ce_time        | -     | ce_time: is required
                    ce_time        | today | ce_time: must be an ISO-8601 instant with an offset, in the years 1970 to 9999, such as 2026-03-01T09:30:00Z, was "today"
                    ce_time        | 0001-01-01T00:00:00Z | ce_time: must be an ISO-8601 instant with an offset, in the years 1970 to 9999, such as 2026-03-01T09:30:00Z, was "0001-01-01T00:00:00Z"
                    ce_sequence    | -7    | ce_sequence: must be a number of at most 19 digits, was "-7"
                    ce_sequence    | 9999999999999999999 | ce_sequence: must be a number of at most 19 digits, was "9999999999999999999"
                    content-type   | text/plain | content-type: must be application/json, was "text/plain"
                    content-type   | application/json; charset=ISO-8859-1 | content-type: must have no charset but utf-8, had "iso-8859-1"
                    content-type   | application/cloudevents-batch+json | content-type: must be application/cloudevents+json, was "application/cloudevents-batch+json"
                    content-type   | application/cloudevents+avro | content-type: must be application/cloudevents+json, was "application/cloudevents+avro"
                    """)
    void a_header_that_is_wrong_is_named(String header, String wrong, String refusal) {
        var headers = Wire.headers("so.onekey.storefront.OrderPlaced");
        headers.put(header, wrong);
        headers.values().removeIf(value -> value == null);

        assertThat(refusal(new WireMessage(headers, ORDER.getBytes(UTF_8)))).hasMessage(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "specversion":"1.0" | "specversion":"0.2" | specversion: must be 1.0, was "0.2"
            "specversion":"1.0" | "specversion":1.0   | specversion: must be a string, was a number
            "specversion":"1.0" | "x":1               | specversion: is required
            "id":"e-1"          | "id":7              | id: must be a string, was a number
            "id":"e-1"          | "x":7               | id: is required
            "sequence":"1"      | "sequence":1.5      | sequence: must be a string, was a number
            "data":{}           | "data":[]           | data: must be an object, was a list
            "data":{}           | "data":"{}"         | data: must be an object, was "{}"
            "data":{}           | "data":null         | data: is required
            "data":{}           | "x":{}              | data: is required
            "data":{}           | "data":{},"data_base64":"e30=" | data_base64: must not be given beside data
            "data":{}           | "data_base64":"%"   | data_base64: must be base64
            "data":{}           | "data_base64":"e30=" | claimId: is required
            "data":{}           | "data":{},"datacontenttype":"text/xml" | datacontenttype: must be application/json, was "text/xml"
            "data":{}           | "data":{}           | claimId: is required
            """)
    void a_structured_message_with_one_thing_wrong_names_it(String right, String wrong, String refusal) {
        var json = """
                {"specversion":"1.0","id":"e-1","source":"/s","type":"so.onekey.returns.ClaimClosed","sequence":"1",
                "time":"2026-03-02T09:30:00Z","data":{}}""";
        assertThat(json).contains(right);

        assertThat(refusal(Wire.structured(json.replace(right, wrong)))).hasMessage(refusal);
    }

    @Test
    void a_type_that_nobody_knows_is_answered_with_those_that_are_known() {
        assertThat(refusal(Wire.binary("so.onekey.storefront.OrderEaten", "{}")))
                .hasMessageStartingWith("ce_type: is unknown on any topic, was \"so.onekey.storefront.OrderEaten\"; known are ")
                .hasMessageContaining("so.onekey.returns.ClaimClosed, so.onekey.returns.CustomerDataErased")
                .hasMessageEndingWith("so.onekey.storefront.ShipmentStopped");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | value: must be a JSON object, was empty
            ' '                         | value: must be a JSON object, was empty
            null                        | data: is required
            []                          | data: must be an object, was a list
            {"orderId"                  | orderId: must be valid JSON, was broken at line 1, column 11
            {"orderId":"o-1","lines":[{ | lines[0]: must be valid JSON, was broken at line 1, column 28
            {"orderId":"o-1"} {}        | value: must be valid JSON, was broken at line 1, column 19
            {"orderId":"o-1"}x          | value: must be valid JSON, was broken at line 1, column 18
            {'orderId':'o-1'}           | value: must be valid JSON, was broken at line 1, column 2
            {"orderId":"o-1",/**/}      | orderId: must be valid JSON, was broken at line 1, column 18
            {"quantity":NaN}            | quantity: must be valid JSON, was broken at line 1, column 16
            {"orderId":"1","orderId":"2"} | orderId: must be given once, was given twice at line 1, column 25
            {"lines":[{"sku":1,"sku":1}]} | lines[0].sku: must be given once, was given twice at line 1, column 25
            """)
    void a_value_that_is_not_one_json_object_is_refused(String value, String refusal) {
        assertThat(refusal(new WireMessage(Wire.headers("so.onekey.storefront.OrderPlaced"), value.getBytes(UTF_8)))).hasMessage(refusal);
    }

    @Test
    void bytes_in_another_charset_are_refused() {
        var order = ORDER.replace("Satoshi", "São");
        var headers = Wire.headers("so.onekey.storefront.OrderPlaced");

        assertThat(refusal(new WireMessage(headers, order.getBytes(ISO_8859_1)))).hasMessage("value: must be UTF-8");
        assertThat(refusal(new WireMessage(headers, order.getBytes(UTF_16)))).hasMessage("value: must be UTF-8");
    }

    @Test
    void nesting_is_bounded_even_where_nobody_looks() {
        assertThat(refusal(Wire.placed("{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")))
                .hasMessage("value: must be nested at most 32 levels deep, with names of at most 200 characters and numbers of 100");
    }

    @Test
    void a_value_above_256_kibibytes_is_refused_before_it_is_looked_at() {
        var headers = Wire.headers("so.onekey.storefront.OrderPlaced");
        var padded = Arrays.copyOf(ORDER.getBytes(UTF_8), CloudEventCodec.MAX_BYTES);
        Arrays.fill(padded, ORDER.getBytes(UTF_8).length, padded.length, (byte) ' ');

        assertThat(Wire.CODEC.read(new WireMessage(headers, padded)).data()).isEqualTo(Messages.orderPlaced());
        assertThat(refusal(new WireMessage(headers, Arrays.copyOf(padded, padded.length + 1))))
                .hasMessage("value: must be at most 262,144 bytes, was 262145");
    }

    @Test
    void a_record_without_any_envelope_is_refused() {
        assertThat(refusal(new WireMessage(Map.of(), ORDER.getBytes(UTF_8)))).hasMessage("specversion: is required");
        assertThat(refusal(new WireMessage(Map.of(), new byte[0]))).hasMessage("value: must be a JSON object, was empty");
        assertThat(refusal(new WireMessage(Map.of(), "7".getBytes(UTF_8))))
                .hasMessage("value: must be a JSON object with a CloudEvents envelope, was 7");
    }

    @Test
    void an_event_with_a_bad_envelope_is_not_sent() {
        var order = Messages.orderPlaced();

        assertThatThrownBy(() -> Wire.CODEC.binary(new CloudEvent<>("", "/s", order.key(), Messages.AT, null, order)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("so.onekey.storefront.OrderPlaced must not be sent: id: ");
        assertThatThrownBy(() -> Wire.CODEC.structured(new CloudEvent<>("e", "/s", order.key(), Messages.AT, -1L, order)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("must not be sent: sequence: ");
    }

    private static UnreadableMessage refusal(WireMessage wire) {
        return catchThrowableOfType(UnreadableMessage.class, () -> Wire.CODEC.read(wire));
    }
}
