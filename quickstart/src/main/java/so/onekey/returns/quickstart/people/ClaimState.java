package so.onekey.returns.quickstart.people;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How a claim stands, as staff see it.
 *
 * @param status of the whole, such as IN_REVIEW
 * @param units where its units stand
 * @param decisions every decision on them, the newest last
 * @param openQuestion empty unless the customer was asked
 */
public record ClaimState(String claimId, String status, List<Units> units, List<Decided> decisions, Optional<Label> label,
        String openQuestion,
        boolean refundWaits) {

    /** @param entry their place in the request, from 0 @param stage such as COMING_BACK */
    public record Units(int entry, String lineId, int quantity, String stage) {}

    /** @param cause what made it, such as CONTESTED */
    public record Decided(int entry, String cause) {}

    public record Label(String labelId, String trackingNumber, boolean scanned) {}

    static ClaimState of(JsonNode claim) {
        JsonNode label = claim.path("label");
        return new ClaimState(claim.path("claimId").asString(), claim.path("status").asString(),
                elements(claim.path("units").path("standings")).map(ClaimState::units).toList(),
                elements(claim.path("lines")).map(line -> new Decided(line.path("entry").asInt(), line.path("cause").asString("")))
                        .toList(),
                label.isObject()
                        ? Optional.of(new Label(label.path("labelId").asString(), label.path("trackingNumber").asString(),
                                label.path("scanned").asBoolean()))
                        : Optional.empty(),
                claim.path("openQuestion").asString(""), elements(claim.path("refunds"))
                        .anyMatch(refund -> refund.path("state").asString().equals("AWAITS_SETTLEMENT")));
    }

    private static Units units(JsonNode standing) {
        JsonNode units = standing.path("units");
        return new Units(units.path("entry").asInt(), units.path("lineId").asString(), units.path("quantity").asInt(),
                standing.path("stage").asString());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The units that stand at one of these stages. */
    public List<Units> at(String... stages) {
        return units.stream().filter(each -> List.of(stages).contains(each.stage())).toList();
    }

    /** What made each decision, the newest last. */
    public List<String> causes() {
        return decisions.stream().map(Decided::cause).toList();
    }

    public List<String> causesOf(int entry) {
        return decisions.stream().filter(decided -> decided.entry() == entry).map(Decided::cause).toList();
    }

}
