package so.onekey.returns.quickstart.journeys;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.StreamSupport;

/** The answer to a claim, as far as a journey looks at it. */
public record ClaimAnswer(String claimId, String rmaNumber, String status, List<String> outcomes, List<String> clauses) {

    static ClaimAnswer of(JsonNode answer) {
        var lines = StreamSupport.stream(answer.path("decision").path("lines").spliterator(), false).toList();
        return new ClaimAnswer(answer.path("claimId").asString(), answer.path("rmaNumber").asString(), answer.path("status").asString(),
                lines.stream().map(line -> line.path("outcome").asString()).toList(),
                lines.stream().flatMap(line -> StreamSupport.stream(line.path("findings").spliterator(), false))
                        .map(finding -> finding.path("clause").asString()).distinct().toList());
    }
}
