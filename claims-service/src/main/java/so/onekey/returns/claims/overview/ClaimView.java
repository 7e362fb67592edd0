package so.onekey.returns.claims.overview;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.claim.Board;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.Resolution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A claim as staff see it. Holds no personal data.
 *
 * @param urgent whether a person should look at it before others
 * @param due until when whoever it waits for should have acted; absent where nobody is waited for
 * @param overdue whether nobody did
 * @param lines every decision on its units, the newest last
 * @param units where they stand
 * @param clocks of all that some of its units wait for
 */
public record ClaimView(UUID claimId, String orderId, String rmaNumber, ClaimStatus status, boolean urgent, @Nullable Instant due,
        boolean overdue, Instant requestedAt, Instant changedAt, List<DecidedLine> lines, List<Refund> refunds, @Nullable Label label,
        @Nullable UUID openQuestion, Board.Picture units, Map<ClaimStatus, Clock> clocks) {

    /** Until when whoever units wait for should act, and whether they have not. */
    record Clock(Instant due, boolean overdue) {}

    /** @param entry the place of these units in the request, from 0 */
    public record DecidedLine(int entry, String lineId, int quantity, Outcome outcome, @Nullable Resolution resolution, String cause,
            List<Reason> findings) {}

    public record Reason(String clause, String verdict, Map<String, String> explanation) {}

    public record Refund(UUID refundId, Money amount, String state, Instant since, @Nullable Instant due) {}

    /** @param scanned whether the carrier has it */
    public record Label(UUID labelId, String carrier, String trackingNumber, Instant sendBy, boolean scanned) {}
}
