package so.onekey.returns.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.events.ClaimMessage.ReturnApproved;
import so.onekey.returns.events.DecidedLine;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.Outcome;
import so.onekey.returns.events.StorefrontMessage.OrderCancelled;

class BadDataTest {

    /** An order that is right but for one place. */
    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    "quantity":2             | "quantity":-3               | lines[0].quantity: must be a whole number from 1 to 10,000, was -3
                    "quantity":2             | "quantity":0                | lines[0].quantity: must be a whole number from 1 to 10,000, was 0
                    "quantity":2             | "quantity":10001            | lines[0].quantity: must be a whole number from 1 to 10,000, was 10001
                    "quantity":2             | "quantity":99999999999      | lines[0].quantity: must be a whole number from 1 to 10,000, was 99999999999
                    "quantity":2             | "quantity":"three"          | lines[0].quantity: must be a whole number from 1 to 10,000, was "three"
                    "quantity":2             | "quantity":"2"              | lines[0].quantity: must be a whole number from 1 to 10,000, was "2"
                    "quantity":2             | "quantity":1.5              | lines[0].quantity: must be a whole number from 1 to 10,000, was 1.5
                    "quantity":2             | "quantity":true             | lines[0].quantity: must be a whole number from 1 to 10,000, was true
                    "quantity":2             | "quantity":null             | lines[0].quantity: is required
                    "quantity":2,            | ''                          | lines[0].quantity: is required
                    "sale":false             | "sale":"false"              | lines[0].sale: must be true or false, was "false"
                    "sale":false             | "sale":0                    | lines[0].sale: must be true or false, was 0
                    "sale":false,            | ''                          | lines[0].sale: is required
                    "orderId":"o-1001"       | "orderId":true              | orderId: must be a string, was true or false
                    "orderId":"o-1001"       | "orderId":1001              | orderId: must be a string, was a number
                    "orderId":"o-1001"       | "orderId":["o-1001"]        | orderId: must be a string, was a list
                    "orderId":"o-1001"       | "orderId":""                | orderId: must be an id of 1 to 200 characters A-Z a-z 0-9 . _ : / # + = ~ -
                    "orderId":"o-1001"       | "orderId":"o 1001"          | orderId: must be an id of 1 to 200 characters A-Z a-z 0-9 . _ : / # + = ~ -
                    "customerId":"cu-9"      | "customerId":"me@home.org"  | customer.customerId: must be an id of 1 to 200 characters A-Z a-z 0-9 . _ : / # + = ~ -
                    "orderId":"o-1001",      | ''                          | orderId: is required
                    "STANDARD"               | "FURNITURE"                 | lines[0].category: must be one of STANDARD, PERISHABLE, CUSTOM, PERSONAL_CARE, HAZARDOUS, was "FURNITURE"
                    "STANDARD"               | " STANDARD"                 | lines[0].category: must be one of STANDARD, PERISHABLE, CUSTOM, PERSONAL_CARE, HAZARDOUS, was " STANDARD"
                    "STANDARD"               | ""                          | lines[0].category: must be one of STANDARD, PERISHABLE, CUSTOM, PERSONAL_CARE, HAZARDOUS, was ""
                    "STANDARD"               | 0                           | lines[0].category: must be one of STANDARD, PERISHABLE, CUSTOM, PERSONAL_CARE, HAZARDOUS, was 0
                    "2026-03-02T09:30:00Z"   | "2026-03-02"                | placedAt: must be an ISO-8601 instant with an offset, in the years 1970 to 9999, such as 2026-03-01T09:30:00Z, was "2026-03-02"
                    "2026-03-02T09:30:00Z"   | "2026-03-02T09:30:00"       | placedAt: must be an ISO-8601 instant with an offset, in the years 1970 to 9999, such as 2026-03-01T09:30:00Z, was "2026-03-02T09:30:00"
                    "2026-03-02T09:30:00Z"   | 1772443800                  | placedAt: must be an ISO-8601 instant with an offset, in the years 1970 to 9999, such as 2026-03-01T09:30:00Z, was 1772443800
                    "2026-03-02T09:30:00Z"   | "1969-12-31T23:59:59Z"      | placedAt: must be an ISO-8601 instant with an offset, in the years 1970 to 9999, such as 2026-03-01T09:30:00Z, was "1969-12-31T23:59:59Z"
                    "amount":"99.50"         | "amount":"-99.50"           | lines[0].unitPrice.amount: must be a decimal such as "199.00", not negative, with at most 15 digits before the point, was "-99.50"
                    "amount":"99.50"         | "amount":"99.505"           | lines[0].unitPrice.amount: must have at most 2 decimals in its currency, was 99.505
                    "amount":"99.50"         | "amount":99.505             | lines[0].unitPrice.amount: must have at most 2 decimals in its currency, was 99.505
                    "amount":"99.50"         | "amount":"1e999999999"      | lines[0].unitPrice.amount: must be a decimal such as "199.00", not negative, with at most 15 digits before the point, was "1e999999999"
                    "amount":"99.50"         | "amount":1e999999999        | lines[0].unitPrice.amount: must be a decimal such as "199.00", not negative, with at most 15 digits before the point, was 1E+999999999
                    "amount":"99.50"         | "amount":1e-999999999       | lines[0].unitPrice.amount: must be a decimal such as "199.00", not negative, with at most 15 digits before the point, was 1E-999999999
                    "amount":"99.50"         | "amount":"99,50"            | lines[0].unitPrice.amount: must be a decimal such as "199.00", not negative, with at most 15 digits before the point, was "99,50"
                    "amount":"99.50"         | "amount":{}                 | lines[0].unitPrice.amount: must be a decimal such as "199.00", not negative, with at most 15 digits before the point, was an object
                    "amount":"99.50"         | "amount":null               | lines[0].unitPrice.amount: is required
                    "amount":"99.50","currency":"USD" | "amount":"99.50" | lines[0].unitPrice.currency: is required
                    "amount":"99.50","currency":"USD" | "amount":"99.50","currency":"USB" | lines[0].unitPrice.currency: must be the ISO 4217 code of a currency such as USD, was "USB"
                    "amount":"99.50","currency":"USD" | "amount":"99.50","currency":"usd" | lines[0].unitPrice.currency: must be the ISO 4217 code of a currency such as USD, was "usd"
                    "amount":"99.50","currency":"USD" | "amount":"99.50","currency":"XXX" | lines[0].unitPrice.currency: must be the ISO 4217 code of a currency such as USD, was "XXX"
                    "amount":"99.50","currency":"USD" | "amount":"99.50","currency":840   | lines[0].unitPrice.currency: must be the ISO 4217 code of a currency such as USD, was 840
                    "amount":"99.50","currency":"USD" | "amount":"99.50","currency":"JPY" | lines[0].unitPrice.amount: must have at most 0 decimals in its currency, was 99.50
                    {"amount":"99.50","currency":"USD"} | 99.50                  | lines[0].unitPrice: must be an object with an amount such as "199.00" and a currency such as USD, was 99.50
                    {"amount":"99.50","currency":"USD"} | "USD 99.50"            | lines[0].unitPrice: must be an object with an amount such as "199.00" and a currency such as USD, was "USD 99.50"
                    {"amount":"99.50","currency":"USD"} | null                   | lines[0].unitPrice: is required
                    "country":"HK"           | "country":"Hong Kong"       | shippingAddress.country: must have 1 to 2 characters, had 9
                    "country":"HK"           | "country":"hk"              | shippingAddress.country: must be a two-letter country code such as HK
                    "locale":"pt-BR"         | "locale":"Portuguese, please" | customer.locale: must be a language tag such as en or pt-BR
                    "title":"Gift card"      | "title":"  "                | lines[1].title: must have 1 to 500 characters, had 0
                    "title":"Gift card"      | "title":"Gift\\u0000card"   | lines[1].title: must be one line without control characters
                    "title":"Gift card"      | "title":"Gift\\ud800card"   | lines[1].title: must be one line without control characters
                    "payments":[             | "payments":[null,           | payments[0]: is required
                    "payments":[             | "payments":[7,              | payments[0]: must be an object, was 7
                    "payments":[             | "payments":["x",            | payments[0]: must be an object, was "x"
                    "shippingAddress":{      | "shippingAddress":[],"x":{  | shippingAddress: must be an object, was a list
                    "shippingAddress":{      | "shippingAddress":"","x":{  | shippingAddress: must be an object, was ""
                    """)
    void an_order_with_one_thing_wrong_names_it(String right, String wrong, String refusal) {
        var json = Wire.json(Messages.orderPlaced());
        assertThat(json).contains(right);

        assertThatThrownBy(() -> Wire.CODEC.read(Wire.placed(replaceFirst(json, right, wrong)))).isInstanceOf(UnreadableMessage.class)
                .hasMessage(refusal);
    }

    @Test
    void what_tells_who_somebody_is_stays_out_of_the_refusal() {
        var json = Wire.json(Messages.orderPlaced());

        for (var wrong : List.of("satoshi-at-example.com", "satoshi@example.com\\u0007", "sato shi@example.com",
                "satoshi" + "x".repeat(300))) {
            var refusal = refusal(json.replace("satoshi@example.com", wrong));
            assertThat(refusal.field()).isEqualTo("customer.email");
            assertThat(refusal.getMessage()).doesNotContain("sato").doesNotContain("example.com");
        }
        assertThat(refusal(json.replace("\"Satoshi\"", "\"Satoshi\\nNakamoto\"")).getMessage()).startsWith("customer.name:")
                .doesNotContain("Satoshi");
        assertThat(refusal(json.replace("\"Satoshi\"", "[\"Satoshi\"]")).getMessage())
                .isEqualTo("customer.name: must be a string, was a list");
        assertThat(refusal(json.replace("\"STANDARD\"", "\"satoshi@example.com\"")).getMessage())
                .startsWith("lines[0].category: must be one of")
                .doesNotContain("satoshi");
    }

    @Test
    void a_value_in_a_refusal_is_cut_and_shown_in_plain_characters() {
        var refusal = refusal(Wire.json(Messages.orderPlaced()).replace("\"STANDARD\"", "\"\\u001b[31m" + "A".repeat(500) + "\""));

        assertThat(refusal).hasMessageEndingWith("was \"?[31m" + "A".repeat(35) + "...\"");
    }

    @Test
    void no_lines_are_not_all_lines() {
        assertThat(refusal("so.onekey.storefront.OrderCancelled", """
                {"orderId":"o-1","cancelledAt":"2026-03-02T09:30:00Z","lines":[]}"""))
                .hasMessage("lines: must not be empty; leave it out to mean everything");
        assertThat(refusal("so.onekey.storefront.ShipmentStopped", """
                {"orderId":"o-1","claimId":"c-1","occurredAt":"2026-03-02T09:30:00Z","lines":[]}"""))
                .hasMessage("lines: must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.0", "2.000", "2e0", "0.2e1"})
    void a_whole_number_is_one_however_it_is_written(String two) {
        var json = Wire.json(Messages.orderPlaced()).replaceFirst("\"quantity\":2", "\"quantity\":" + two);

        assertThat(Wire.CODEC.read(Wire.placed(json)).data()).isEqualTo(Messages.orderPlaced());
    }

    @Test
    void a_list_has_at_most_a_thousand_elements() {
        var tooMany = new OrderCancelled("o-1", Messages.AT, Collections.nCopies(1001, new LineQuantity("1", 1)));

        assertThatThrownBy(() -> Wire.CODEC.data(tooMany)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("so.onekey.storefront.OrderCancelled must not be sent: lines: must have at most 1,000 elements, had 1001");
    }

    @Test
    void zeros_beyond_what_a_currency_has_are_no_fault() {
        var json = Wire.json(Messages.orderPlaced());

        assertThat(Wire.CODEC.read(Wire.placed(json.replace("99.50", "99.5000"))).data()).isEqualTo(Messages.orderPlaced());
        Wire.CODEC.read(Wire.placed(json.replace("\"256.00\",\"currency\":\"USD\"", "\"256.00\",\"currency\":\"JPY\"")));
    }

    @Test
    void a_list_in_place_of_a_text_is_named_where_it_stands() {
        assertThat(refusal("so.onekey.storefront.OrderDispatched", """
                {"orderId":"o-1","dispatchedAt":"2026-03-02T09:30:00Z","carrier":"DHL","trackingNumber":"1","shipmentId":"s-1",
                "lines":[{"lineId":"1","quantity":1,"serials":["SN-1",["SN-2"]]}]}"""))
                .hasMessage("lines[0].serials[1]: must be a string, was a list");
    }

    @Test
    void units_named_without_a_shipment_could_count_twice() {
        assertThat(refusal("so.onekey.storefront.OrderDispatched", """
                {"orderId":"o-1","dispatchedAt":"2026-03-02T09:30:00Z","carrier":"DHL","trackingNumber":"1",
                "lines":[{"lineId":"1","quantity":1,"serials":[]}]}""")).hasMessage("shipmentId: is required where lines are given");
    }

    @Test
    void an_approved_line_has_a_resolution() {
        var line = new DecidedLine("1", 1, Outcome.APPROVED, null, Messages.findings("DAMAGE-1"));
        var approved = new ReturnApproved("c-1", "o-1", Messages.AT, "RMA-1", "2026-01", List.of(line));

        assertThatThrownBy(() -> Wire.CODEC.data(approved)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lines[0].resolution: is required where the outcome is APPROVED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    "amount":"111.50" | "amount":"111.51" | amount.amount: must not be above lines and shipping together, 111.50 USD, was 111.51
                    "shipping":{"amount":"12.00","currency":"USD"} | "shipping":{"amount":"12.00","currency":"HKD"} | shipping.currency: must be USD as in amount, was HKD
                    "amount":"99.50","currency":"USD" | "amount":"99.50","currency":"HKD" | lines[0].amount.currency: must be USD as in amount, was HKD
                    DAMAGE-1 | damage | lines[0].findings[0].clause: must be the id of a clause such as WARRANTY-1
                    "en":"Reported at once." | "e n":"x" | lines[0].findings[0].explanation: must have language tags such as en or pt-BR for keys
                    "en":"Reported at once." | "en":null | lines[0].findings[0].explanation.en: is required
                    "en":"Reported at once." | "en":7 | lines[0].findings[0].explanation.en: must be a string, was a number
                    "en":"Reported at once." | "en":" " | lines[0].findings[0].explanation.en: must have 1 to 2,000 characters, none of them control characters
                    """)
    void an_approved_refund_with_one_thing_wrong_names_it(String right, String wrong, String refusal) {
        var json = Wire.json(Messages.refundApproved());
        assertThat(json).contains(right);

        assertThat(refusal("so.onekey.returns.RefundApproved", replaceFirst(json, right, wrong))).hasMessage(refusal);
    }

    private static UnreadableMessage refusal(String json) {
        return refusal("so.onekey.storefront.OrderPlaced", json);
    }

    private static UnreadableMessage refusal(String type, String json) {
        return catchThrowableOfType(UnreadableMessage.class, () -> Wire.CODEC.read(Wire.binary(type, json)));
    }

    private static String replaceFirst(String text, String right, String wrong) {
        var at = text.indexOf(right);
        return text.substring(0, at) + (wrong == null ? "" : wrong) + text.substring(at + right.length());
    }
}
