package so.onekey.returns.claims.overview;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.Resolution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A claim as staff see it. Holds no personal data. */
record ClaimView(UUID claimId, String orderId, String rmaNumber, ClaimStatus status, Instant requestedAt, Instant changedAt,
        List<DecidedLine> lines, List<Refund> refunds) {

    ClaimView as(ClaimStatus otherStatus) {
        return new ClaimView(claimId, orderId, rmaNumber, otherStatus, requestedAt, changedAt, lines, refunds);
    }

    record DecidedLine(String lineId, int quantity, Outcome outcome, @Nullable Resolution resolution, String cause,
            List<Reason> findings) {

        DecidedLine of(int otherQuantity) {
            return new DecidedLine(lineId, otherQuantity, outcome, resolution, cause, findings);
        }
    }

    record Reason(String clause, String verdict, Map<String, String> explanation) {}

    record Refund(UUID refundId, Money amount, String state, Instant since, @Nullable Instant due) {}
}
