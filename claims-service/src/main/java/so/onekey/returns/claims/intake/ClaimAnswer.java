package so.onekey.returns.claims.intake;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.claim.RmaNumber;
import so.onekey.returns.claims.policy.Decision;
import so.onekey.returns.claims.policy.LineDecision;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.Resolution;
import so.onekey.returns.claims.policy.Verdict;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The answer to a request: the decision with its reasons. A rejected claim is a created claim. */
public record ClaimAnswer(UUID claimId, String rmaNumber, String status, Decided decision) {

    public record Decided(String policyVersion, List<Line> lines) {}

    public record Line(String lineId, int quantity, Outcome outcome, @Nullable Resolution resolution, List<Reason> findings) {}

    public record Reason(String clause, Verdict verdict, Map<String, String> explanation) {}

    static ClaimAnswer of(UUID claimId, RmaNumber rmaNumber, Decision decision) {
        return new ClaimAnswer(claimId, rmaNumber.value(), statusOf(decision),
                new Decided(decision.policyVersion(), decision.lines().stream().map(ClaimAnswer::line).toList()));
    }

    private static Line line(LineDecision decision) {
        return new Line(decision.lineId(), decision.quantity(), decision.outcome(), decision.resolution(), decision.findings().stream()
                .map(finding -> new Reason(finding.clause().id(), finding.verdict(), finding.explanation())).toList());
    }

    private static String statusOf(Decision decision) {
        var outcomes = decision.lines().stream().map(LineDecision::outcome).toList();
        if (outcomes.contains(Outcome.REVIEW)) {
            return "IN_REVIEW";
        }
        if (!outcomes.contains(Outcome.APPROVED)) {
            return "REJECTED";
        }
        return decision.lines().stream().anyMatch(line -> line.resolution() != null && line.resolution().needsLabel())
                ? "COMING_BACK"
                : "STOPPING_SHIPMENT";
    }
}
