package so.onekey.returns.quickstart.people;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.StreamSupport;

/** The answer to a claim, as far as a journey looks at it. */
public record ClaimAnswer(String claimId, String rmaNumber, String status, List<Line> lines) {

    /** @param resolution empty unless it was approved */
    public record Line(String lineId, int quantity, String outcome, String resolution, List<String> clauses) {}

    static ClaimAnswer of(JsonNode answer) {
        return new ClaimAnswer(answer.path("claimId").asString(), answer.path("rmaNumber").asString(), answer.path("status").asString(),
                elements(answer.path("decision").path("lines")).map(ClaimAnswer::line).toList());
    }

    private static Line line(JsonNode line) {
        return new Line(line.path("lineId").asString(), line.path("quantity").asInt(), line.path("outcome").asString(),
                line.path("resolution").asString(""),
                elements(line.path("findings")).map(finding -> finding.path("clause").asString()).toList());
    }

    private static java.util.stream.Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    public List<String> outcomes() {
        return lines.stream().map(Line::outcome).toList();
    }

    public List<String> clauses() {
        return lines.stream().flatMap(line -> line.clauses().stream()).distinct().toList();
    }
}
