package so.onekey.returns.events.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import so.onekey.returns.events.Message;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A storefront's validator, given the schema, takes what the codec takes, and refuses the rest by the same words. */
class SchemaAndCodecTest {
    /** Half a surrogate pair would not survive being written as UTF-8. */
    private static final JsonMapper ASCII = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Property(tries = 2_000)
    void the_schema_takes_and_refuses_what_the_codec_does(@ForAll("messages") Message message, @ForAll long seed) {
        var json = new Broken(new Random(seed)).breakSomething(Wire.json(message));

        agree(message.getClass(), json);
    }

    /** The fields of an order, one by one, as a person would break them. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    "quantity":2          | "quantity":0       | lines[0].quantity: must be a whole number from 1 to 10,000
                    "quantity":2          | "quantity":"2"     | lines[0].quantity: must be a whole number from 1 to 10,000
                    "quantity":2,         | ''                 | lines[0].quantity: is required
                    "quantity":2          | "quantity":null    | lines[0].quantity: is required
                    "orderId":"o-1001"    | "orderId":"o 1001" | orderId: must be an id of 1 to 200 characters A-Z a-z 0-9 . _ : / # + = ~ -
                    "orderId":"o-1001"    | "orderId":1001     | orderId: must be a string
                    "STANDARD"            | "FURNITURE"        | lines[0].category: must be one of STANDARD, PERISHABLE, CUSTOM, PERSONAL_CARE, HAZARDOUS
                    "amount":"99.50"      | "amount":"-99.50"  | lines[0].unitPrice.amount: must be a decimal such as "199.00", not negative, with at most 15 digits before the point
                    "amount":"99.50"      | "amount":"99.505"  | lines[0].unitPrice.amount: must have at most 2 decimals in its currency
                    "2026-03-02T09:30:00Z" | "2026-03-02"      | placedAt: must be an ISO-8601 instant with an offset, in the years 1970 to 9999, such as 2026-03-01T09:30:00Z
                    "title":"Gift card"   | "title":" "        | lines[1].title: must have 1 to 500 characters
                    "country":"HK"        | "country":"hk"     | shippingAddress.country: must be a two-letter country code such as HK
                    """)
    void a_broken_order_is_refused_by_the_same_words(String right, String wrong, String words) {
        var message = Messages.orderPlaced();
        var at = Wire.json(message).indexOf(right);
        var json = Broken.exact(new StringBuilder(Wire.json(message)).replace(at, at + right.length(), wrong).toString());

        assertThat(Schemas.refusals(message.getClass(), json)).contains(words);
        assertThat(refusal(message.getClass(), json)).startsWith(words);
    }

    /** What no schema can say is listed in it, and here. */
    @Test
    void what_only_the_codec_refuses_is_listed_in_the_schema() throws IOException {
        var listed = new TreeMap<String, List<String>>();
        for (var schema : new SchemaWriter().write().keySet()) {
            exceptions(schema, Schemas.json(schema), listed);
        }

        assertThat(listed).containsOnlyKeys("RefundApproved", "definitions.$defs.instant", "definitions.$defs.money.properties.amount");
        assertThat(listed.values().stream().mapToInt(List::size).sum()).isEqualTo(5);
        var order = Wire.json(Messages.orderPlaced());
        onlyTheCodec(Messages.orderPlaced(), order.replace("2026-03-02T", "2026-02-30T"));
        onlyTheCodec(Messages.orderPlaced(), order.replace("2026-03-02T09:30:00Z", "1970-01-01T00:00:00+08:00"));
        onlyTheCodec(Messages.orderPlaced(), order.replace("\"99.50\"", "99.505"));
        var refund = Wire.json(Messages.refundApproved());
        onlyTheCodec(Messages.refundApproved(), refund.replaceFirst("111.50", "111.51"));
        onlyTheCodec(Messages.refundApproved(), refund.replaceFirst("USD", "HKD"));
    }

    private static void onlyTheCodec(Message message, String json) {
        var data = Broken.exact(json);
        assertThat(Schemas.refusals(message.getClass(), data)).isEmpty();
        assertThat(refusal(message.getClass(), data)).isNotEmpty().matches(SchemaAndCodecTest::listed);
    }

    private static void agree(Class<? extends Message> type, JsonNode json) {
        var bySchema = Schemas.refusals(type, json);
        var byCodec = refusal(type, json);

        assertThat(byCodec).as("%s by the schema: %s", bySchema, json).matches(refusal -> listed(refusal)
                || (bySchema.isEmpty() ? refusal.isEmpty() : bySchema.stream().anyMatch(words -> same(words, refusal))));
    }

    /** The codec may add what it found. */
    private static boolean same(String words, String refusal) {
        return refusal.startsWith(words) && refusal.substring(words.length()).matches("|, (was|had) .*");
    }

    private static boolean listed(String refusal) {
        return refusal.startsWith("value: must be at most 262,144 bytes")
                || refusal.matches(".*: " + Pattern.quote(Shape.INSTANT.words()) + ", was \"?[0-9T:.Zz+-]+\"?")
                || refusal.matches(".*\\.amount: must have at most [0-9] decimals in its currency, was [0-9.]+")
                || refusal.matches("amount.amount: must not be above lines and shipping together, .*")
                || refusal.matches(".*currency: must be [A-Z]{3} as in amount, was [A-Z]{3}");
    }

    private static String refusal(Class<? extends Message> type, JsonNode json) {
        try {
            Wire.CODEC.read(Wire.binary(MessageTypes.typeOf(type), ASCII.writeValueAsString(json)));
            return "";
        } catch (UnreadableMessage e) {
            return e.getMessage();
        }
    }

    private static void exceptions(String path, JsonNode schema, TreeMap<String, List<String>> found) {
        if (schema.has("x-refused-too")) {
            found.put(path, schema.get("x-refused-too").valueStream().map(JsonNode::asString).toList());
        }
        schema.propertyStream().forEach(inner -> exceptions(path + "." + inner.getKey(), inner.getValue(), found));
    }

    @Provide
    Arbitrary<Message> messages() {
        return Arbitraries.of(Messages.oneOfEach().toList());
    }
}
