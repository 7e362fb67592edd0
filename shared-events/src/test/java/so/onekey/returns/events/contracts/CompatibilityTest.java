package so.onekey.returns.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was released stays usable. A new release is a copy of the files beside the last one; a breaking change is a new message type or a new
 * path, never a change of an old one.
 */
class CompatibilityTest {
    private static final String DEFINITIONS = "messages/definitions.schema.json#/$defs/";
    private static final String PLACED = "messages/OrderPlaced.schema.json#";
    private static final String CLAIMS = "openapi/claims-service.json#";
    private static final Contracts RELEASED = Contracts.released("1.0");

    @Test
    void nobody_who_relies_on_the_last_release_stumbles_over_this_one() {
        assertThat(Compatibility.broken(RELEASED, Contracts.ofNow())).isEmpty();
    }

    static Stream<Arguments> breaking() {
        return Stream.of(
                change("a type vanishes", all -> all.files().remove("messages/ClaimClosed.schema.json"),
                        "messages/ClaimClosed.schema.json has vanished"),
                change("a type is renamed", put(PLACED, "x-type", "so.onekey.storefront.OrderPlacedV2"), "OrderPlaced has another x-type"),
                change("a type leaves a topic", all -> array(all, "messages/CustomerDataErased.schema.json#/x-topics").remove(0),
                        "CustomerDataErased has another x-topics"),
                change("a field vanishes", remove("messages/RefundIssued.schema.json#/properties", "amount"),
                        "RefundIssued amount has vanished"),
                change("a field is asked for", all -> {
                    object(all, PLACED + "/properties").putObject("channel").put("type", "string");
                    array(all, PLACED + "/required").add("channel");
                }, "OrderPlaced channel is required now"),
                change("an optional field is asked for", all -> array(all, "messages/OrderDelivered.schema.json#/required").add("carrier"),
                        "OrderDelivered carrier is required now"),
                change("a condition is asked for", put(PLACED, "title", "OrderPlaced").andThen(
                        all -> object(all, PLACED).putObject("if").putArray("required").add("payments")), "OrderPlaced has a new rule"),
                change("a field is not always sent", all -> array(all, "messages/ClaimClosed.schema.json#/required").remove(0),
                        "ClaimClosed claimId is not always there any more"),
                change("we take fewer types", all -> array(all, DEFINITIONS + "money/properties/amount/type").remove(1),
                        "OrderPlaced lines[].discount.amount takes fewer types"),
                change("we send more types", put("messages/ReturnReviewRequested.schema.json#/properties/urgent", "type", "string"),
                        "ReturnReviewRequested urgent has more types"),
                change("we take fewer constants", all -> array(all, DEFINITIONS + "Category/enum").remove(0),
                        "OrderPlaced lines[].category takes fewer constants"),
                change("we send any text for a constant", remove(DEFINITIONS + "ReviewCause", "enum").andThen(
                        put(DEFINITIONS + "ReviewCause", "type", "string")), "ReturnReviewRequested cause has any value"),
                change("we take fewer units, and send more", all -> object(all, DEFINITIONS + "units").put("maximum", 99),
                        "OrderPlaced lines[].quantity has a narrower maximum"),
                change("we take longer texts, so we send them", all -> object(all, DEFINITIONS + "text200").put("maxLength", 300),
                        "ReturnLabelIssued carrier has a wider maxLength"),
                change("we take fewer ids", put(DEFINITIONS + "id", "pattern", "^[a-z]+$"), "OrderPlaced orderId has a new rule"),
                change("we send other ids", put(DEFINITIONS + "id", "pattern", "^.*$"), "ClaimClosed claimId lost a rule"),
                change("a header is asked for", all -> array(all, "envelope/binary-headers.schema.json#/required").add("ce_subject"),
                        "binary-headers ce_subject is required now"),
                change("a topic gets another name", put("asyncapi.yaml#/channels/returnsClaims", "address", "claims"),
                        "returnsClaims has another address"),
                change("a message leaves a channel", remove("asyncapi.yaml#/channels/returnsClaims/messages", "ClaimClosed"),
                        "returnsClaims ClaimClosed has vanished"),
                change("a key is another one", all -> object(all, "asyncapi.yaml#/components/messages/OrderPlaced/bindings/kafka/key")
                        .put("description", "customerId"), "OrderPlaced has another key"),
                change("a path vanishes", remove(CLAIMS + "/paths", "/api/parcels"),
                        "openapi/claims-service.json /api/parcels has vanished"),
                change("an operation vanishes", remove(CLAIMS + "/paths/~1api~1claims", "post"),
                        "openapi/claims-service.json /api/claims post has vanished"),
                change("an answer vanishes", remove(CLAIMS + "/paths/~1api~1claims/post/responses", "201"),
                        "POST /api/claims answer 201 has vanished"),
                change("a field of an answer vanishes", remove(CLAIMS + "/components/schemas/ClaimAnswer/properties", "rmaNumber"),
                        "POST /api/claims answer rmaNumber has vanished"),
                change("a field of a request is asked for",
                        all -> array(all, CLAIMS + "/components/schemas/ClaimRequest/required").add("reportedAt"),
                        "POST /api/claims reportedAt is required now"),
                change("a parameter is asked for",
                        all -> object(all, CLAIMS + "/paths/~1api~1claims/post/parameters/0").put("required", true),
                        "POST /api/claims header Idempotency-Key is required now"),
                change("a role is shut out", all -> array(all, CLAIMS + "/paths/~1api~1claims/post/security/0/bearer").remove(1),
                        "POST /api/claims is forbidden to storefront now"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaking")
    void a_breaking_change_is_seen(String what, Consumer<Contracts> change, String line) {
        assertThat(after(change)).as(what).contains(line);
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                change("a new optional field", all -> object(all, PLACED + "/properties").putObject("channel").put("type", "string"), ""),
                change("a new field with fields that it needs itself", all -> {
                    var gift = object(all, PLACED + "/properties").putObject("gift").put("type", "object");
                    gift.putObject("properties").putObject("words").put("type", "string");
                    gift.putArray("required").add("words");
                }, ""),
                change("less is asked for", all -> array(all, PLACED + "/required").remove(0), ""),
                change("more is promised", all -> {
                    object(all, "messages/ClaimClosed.schema.json#/properties").putObject("by").put("type", "string");
                    array(all, "messages/ClaimClosed.schema.json#/required").add("by");
                }, ""),
                change("a new constant of ours", all -> array(all, DEFINITIONS + "ReviewCause/enum").add("WEATHER"), ""),
                change("a new category", all -> array(all, DEFINITIONS + "Category/enum").add("FURNITURE"), ""),
                change("other words", put(DEFINITIONS + "id/errorMessage", "type", "must be text"), ""),
                change("a new path", all -> object(all, CLAIMS + "/paths").putObject("/api/new").putObject("get"), ""),
                change("a new role", all -> array(all, CLAIMS + "/paths/~1api~1claims/post/security/0/bearer").add("partner"), ""),
                change("a new field of an answer", all -> object(all, CLAIMS + "/components/schemas/ClaimAnswer/properties").putObject("x"),
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void what_breaks_nobody_is_let_through(String what, Consumer<Contracts> change, String nothing) {
        assertThat(after(change)).as(what).isEmpty();
    }

    private static List<String> after(Consumer<Contracts> change) {
        var changed = RELEASED.copy();
        change.accept(changed);
        return Compatibility.broken(RELEASED, changed);
    }

    private static Arguments change(String what, Consumer<Contracts> change, String line) {
        return Arguments.of(what, change, line);
    }

    private static Consumer<Contracts> put(String at, String name, String value) {
        return all -> object(all, at).put(name, value);
    }

    private static Consumer<Contracts> remove(String at, String name) {
        return all -> object(all, at).remove(name);
    }

    private static ObjectNode object(Contracts all, String at) {
        return (ObjectNode) node(all, at);
    }

    private static ArrayNode array(Contracts all, String at) {
        return (ArrayNode) node(all, at);
    }

    private static JsonNode node(Contracts all, String at) {
        var parts = at.split("#", 2);
        return all.files().get(parts[0]).at(parts[1]);
    }
}
