package so.onekey.returns.claims.claim;

import so.onekey.returns.claims.claim.ClaimEvent.ClaimClosed;
import so.onekey.returns.claims.claim.ClaimEvent.RefundApproved;
import so.onekey.returns.claims.claim.ClaimEvent.RefundProgressed;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnApproved;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRejected;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnReviewRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopRefused;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopped;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.PolicySettings;
import so.onekey.returns.claims.policy.ReturnPolicy;

import java.util.List;
import java.util.stream.Stream;

import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWERED;
import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWER_DUE;
import static so.onekey.returns.claims.claim.ClaimFixtures.CLAIM;
import static so.onekey.returns.claims.claim.ClaimFixtures.FIRST_REFUND;
import static so.onekey.returns.claims.claim.ClaimFixtures.ORDER;
import static so.onekey.returns.claims.claim.ClaimFixtures.PAYMENTS;
import static so.onekey.returns.claims.claim.ClaimFixtures.REQUESTED;
import static so.onekey.returns.claims.claim.ClaimFixtures.RMA;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.defective;
import static so.onekey.returns.claims.claim.ClaimFixtures.dollars;
import static so.onekey.returns.claims.claim.ClaimFixtures.quote;
import static so.onekey.returns.claims.claim.ClaimFixtures.sent;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;

/** One event of each type, as full as it gets. */
final class EventExamples {
    private static final ClaimRef REF = new ClaimRef(CLAIM, ORDER, RMA);

    private EventExamples() {}

    static Stream<ClaimEvent> oneOfEach() {
        var lines = List.of(unwanted("L1", 2), sent("L1", 1), defective("L2", 1));
        var decision = ReturnPolicy.decide(lines, PolicySettings.asPublished());
        return Stream.of(new ReturnRequested(REF, "agent-7", REQUESTED, REQUESTED.minusNanos(1), lines),
                new ReturnApproved(REF, REQUESTED, "2026-11", DecidedUnits.with(Outcome.APPROVED, decision)),
                new ReturnRejected(REF, REQUESTED, "2026-11", DecidedUnits.with(Outcome.REJECTED, decision)),
                new ReturnReviewRequested(REF, REQUESTED, "2026-11", DecidedUnits.with(Outcome.REVIEW, decision), ReviewCause.RULE, false),
                new ShipmentStopRequested(REF, REQUESTED, List.of(units("L1", 2)), ANSWER_DUE),
                new ShipmentStopped(REF, answer(units("L1", 2)), List.of(units("L1", 2)), List.of(units("L1", 1))),
                new ShipmentStopRefused(REF, answer(units("L1", 2)), List.of(units("L1", 1))),
                new RefundApproved(REF, FIRST_REFUND, 1, ANSWERED, quote(units("L1", 2))),
                new RefundProgressed(REF, FIRST_REFUND, RefundState.SCHEDULED, ANSWERED, ANSWER_DUE, dollars(20), new Origin(PAYMENTS, 0)),
                new ClaimClosed(REF, ANSWERED));
    }
}
