package so.onekey.returns.claims.overview;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.claim.ClaimEvent;
import so.onekey.returns.claims.claim.ClaimEvent.ClaimClosed;
import so.onekey.returns.claims.claim.ClaimEvent.RefundApproved;
import so.onekey.returns.claims.claim.ClaimEvent.RefundProgressed;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnApproved;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRejected;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnReviewRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopped;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.claim.DecidedUnits;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.claim.Origin;
import so.onekey.returns.claims.claim.RefundQuote;
import so.onekey.returns.claims.claim.RefundState;
import so.onekey.returns.claims.claim.ReviewCause;
import so.onekey.returns.claims.claim.RmaNumber;
import so.onekey.returns.claims.claim.StopAnswer;
import so.onekey.returns.claims.policy.Category;
import so.onekey.returns.claims.policy.LineDecision;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.PolicySettings;
import so.onekey.returns.claims.policy.Reason;
import so.onekey.returns.claims.policy.Remedy;
import so.onekey.returns.claims.policy.ReturnPolicy;
import so.onekey.returns.claims.policy.StoppedShipment;
import so.onekey.returns.claims.policy.UnitGroup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.overview.ClaimStatus.AWAITING_SETTLEMENT;
import static so.onekey.returns.claims.overview.ClaimStatus.CLOSED;
import static so.onekey.returns.claims.overview.ClaimStatus.IN_REVIEW;
import static so.onekey.returns.claims.overview.ClaimStatus.REFUNDING;
import static so.onekey.returns.claims.overview.ClaimStatus.REJECTED;
import static so.onekey.returns.claims.overview.ClaimStatus.STOPPING_SHIPMENT;

class ClaimPictureTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final ClaimRef REF = new ClaimRef(new UUID(1, 1), "O-1", new RmaNumber("RMA-7K3M9-QXT20"));
    private static final UUID REFUND = new UUID(2, 2);
    private static final List<LineUnits> BOTH = List.of(new LineUnits("L1", 2));
    private static final LineDecision CANCELLATION = decided(UnitGroup.placed(2));
    private long sequence;

    @Test
    void what_waits_for_the_storefront_is_being_stopped() {
        assertThat(status(approved())).isEqualTo(STOPPING_SHIPMENT);
    }

    @Test
    void what_a_person_looks_at_comes_first() {
        assertThat(status(approved(), unanswered(2))).isEqualTo(IN_REVIEW);
        assertThat(status(approved(), stopped(List.of()), refund(), unanswered(1))).isEqualTo(IN_REVIEW);
    }

    @Test
    void what_was_stopped_late_needs_nobody_to_look_at_it() {
        assertThat(status(approved(), unanswered(2), stopped(BOTH), refund())).isEqualTo(REFUNDING);
        assertThat(status(approved(), unanswered(2), stopped(List.of(new LineUnits("L1", 1))), refund())).isEqualTo(IN_REVIEW);
    }

    @Test
    void a_refund_that_waits_for_a_person_is_seen_until_it_is_issued() {
        assertThat(status(approved(), stopped(List.of()), refund(), news(RefundState.AWAITS_SETTLEMENT))).isEqualTo(AWAITING_SETTLEMENT);
        assertThat(status(approved(), stopped(List.of()), refund(), news(RefundState.AWAITS_SETTLEMENT), news(RefundState.SCHEDULED)))
                .isEqualTo(AWAITING_SETTLEMENT);
        assertThat(status(approved(), stopped(List.of()), refund(), news(RefundState.OVERDUE))).isEqualTo(AWAITING_SETTLEMENT);
        assertThat(status(approved(), stopped(List.of()), refund(), news(RefundState.OVERDUE), news(RefundState.ISSUED)))
                .isEqualTo(REFUNDING);
    }

    @Test
    void a_closed_claim_stays_closed_until_its_refund_is_reversed() {
        assertThat(status(approved(), refund(), news(RefundState.ISSUED), closed())).isEqualTo(CLOSED);
        assertThat(status(approved(), refund(), news(RefundState.ISSUED), closed(), news(RefundState.ESCALATED))).isEqualTo(CLOSED);
        assertThat(status(approved(), refund(), news(RefundState.ISSUED), closed(), news(RefundState.REVERSED)))
                .isEqualTo(AWAITING_SETTLEMENT);
    }

    @Test
    void a_claim_of_which_nothing_was_granted_is_rejected() {
        var rejected = new ReturnRejected(REF, NOW, "2026-11", List.of(new DecidedUnits(0, decided(UnitGroup.notFree(1)))));

        assertThat(status(rejected, closed())).isEqualTo(REJECTED);
        assertThat(status(approved(), rejected, refund(), news(RefundState.ISSUED), closed())).isEqualTo(CLOSED);
    }

    private static ClaimStatus status(ClaimEvent... events) {
        var first = ClaimPicture.first(new ReturnRequested(REF, "tester", NOW, NOW, List.of()));
        return Stream.of(events).reduce(first, ClaimPicture::after, (one, other) -> other).status();
    }

    private static LineDecision decided(UnitGroup units) {
        var facts = new LineFacts("L1", Reason.NO_LONGER_WANTED, Remedy.REFUND, false, false, false, Category.STANDARD, false, false, "HK",
                NOW, units);
        return ReturnPolicy.decide(List.of(facts), PolicySettings.asPublished()).lines().getFirst();
    }

    private static ClaimEvent approved() {
        return new ReturnApproved(REF, NOW, "2026-11", List.of(new DecidedUnits(0, CANCELLATION)));
    }

    private static ClaimEvent unanswered(int quantity) {
        return new ReturnReviewRequested(REF, NOW, "2026-11",
                List.of(new DecidedUnits(0, StoppedShipment.notStopped(CANCELLATION, quantity))),
                ReviewCause.STOP_UNANSWERED, false);
    }

    private static ClaimEvent stopped(List<LineUnits> late) {
        return new ShipmentStopped(REF, new StopAnswer(BOTH, NOW), BOTH, late);
    }

    private static ClaimEvent refund() {
        var money = Money.parse("USD 10.00");
        return new RefundApproved(REF, REFUND, 1, NOW, new RefundQuote(money, List.of(), money, List.of()));
    }

    private ClaimEvent news(RefundState state) {
        return new RefundProgressed(REF, REFUND, state, NOW, null, null, new Origin("/test", sequence++));
    }

    private static ClaimEvent closed() {
        return new ClaimClosed(REF, NOW);
    }
}
