package so.onekey.returns.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.StorefrontMessage.OrderCancelled;
import so.onekey.returns.events.StorefrontMessage.PaymentRefunded;

/** What holds for any input: it is read as it was written, or refused by {@link UnreadableMessage} and by nothing else. */
class AnyBytesTest {
    private static final String JUNK = "{}[]\",:0-9eE.+truefalsn\\u \u0000\u007f\u00e9\ud83d";

    @Property
    void any_amount_in_any_currency_survives(@ForAll("currencies") CurrencyUnit currency,
            @ForAll @BigRange(min = "0", max = "999999999999999") @Scale(3) BigDecimal amount) {
        var money = Money.of(currency, amount, RoundingMode.DOWN);
        var refunded = new PaymentRefunded("o-1", "pi_1", "re_1", money, null);

        assertThat(Wire.CODEC.read(Wire.CODEC.binary(Wire.event(refunded))).data()).isEqualTo(refunded);
    }

    @Property
    void any_units_survive_from_1_to_10_000(@ForAll @IntRange(min = 1, max = 10_000) int quantity) {
        var cancelled = new OrderCancelled("o-1", Messages.AT, List.of(new LineQuantity("1", quantity)));

        assertThat(Wire.CODEC.read(Wire.CODEC.structured(Wire.event(cancelled))).data()).isEqualTo(cancelled);
    }

    @Property
    void any_bytes_are_refused_in_order(@ForAll byte[] value, @ForAll("types") String type) {
        onlyRefused(new WireMessage(Wire.headers(type), value));
        onlyRefused(new WireMessage(Map.of(), value));
    }

    @Property(tries = 3_000)
    void any_message_with_a_few_characters_changed_is_read_or_refused_in_order(@ForAll("messages") Message message,
            @ForAll @IntRange(min = 0, max = 3_000) int at, @ForAll @IntRange(min = 0, max = 6) int cut,
            @ForAll("junk") String junk) {
        var json = new StringBuilder(Wire.json(message));
        var from = at % json.length();
        json.replace(from, Math.min(from + cut, json.length()), junk);

        onlyRefused(new WireMessage(Wire.headers(CloudEventCodec.typeOf(message)), json.toString().getBytes(UTF_8)));
    }

    @Property
    void any_headers_are_refused_in_order(@ForAll("headers") Map<String, String> headers) {
        onlyRefused(new WireMessage(headers, Wire.json(Messages.orderPlaced()).getBytes(UTF_8)));
    }

    private static void onlyRefused(WireMessage wire) {
        try {
            var read = Wire.CODEC.read(wire);
            assertThat(Wire.CODEC.read(Wire.CODEC.binary(read))).isEqualTo(read);
        } catch (UnreadableMessage e) {
            assertThat(e.getMessage()).startsWith(e.field() + ": ").doesNotContainPattern("\\p{Cntrl}");
            assertThat(e.field()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of(CurrencyUnit.registeredCurrencies()).filter(currency -> !currency.isPseudoCurrency());
    }

    @Provide
    Arbitrary<Message> messages() {
        return Arbitraries.of(Messages.oneOfEach().toList());
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of(MessageTypes.in(Message.class).keySet());
    }

    @Provide
    Arbitrary<String> junk() {
        return Arbitraries.strings().withChars(JUNK.toCharArray()).ofMaxLength(6);
    }

    @Provide
    Arbitrary<Map<String, String>> headers() {
        var names = Arbitraries.of("ce_specversion", "ce_id", "CE_SOURCE", "ce_type", "ce_time", "ce_subject", "ce_sequence",
                "Content-Type",
                "other");
        var values = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(20), Arbitraries.of("1.0", "e-1", "2026-03-02T09:30:00Z",
                "so.onekey.storefront.OrderPlaced", "application/json", "application/cloudevents+json", "7"));
        return Arbitraries.maps(names, values);
    }
}
