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
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopped;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.claim.DecidedUnits;
import so.onekey.returns.claims.claim.EntryUnits;
import so.onekey.returns.claims.claim.Origin;
import so.onekey.returns.claims.claim.RefundQuote;
import so.onekey.returns.claims.claim.RefundState;
import so.onekey.returns.claims.claim.ReviewCause;
import so.onekey.returns.claims.claim.RmaNumber;
import so.onekey.returns.claims.claim.StorefrontAnswer;
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
    private static final Instant ANSWER_DUE = NOW.plusSeconds(86_400);
    private static final Instant REVIEW_DUE = NOW.plusSeconds(259_200);
    private static final ClaimRef REF = new ClaimRef(new UUID(1, 1), "O-1", new RmaNumber("RMA-7K3M9-QXT20"));
    private static final UUID REFUND = new UUID(2, 2);
    private static final List<EntryUnits> BOTH = units(2);
    private static final LineDecision CANCELLATION = decided(UnitGroup.placed(2));
    private long sequence;

    @Test
    void what_waits_for_the_storefront_is_being_stopped() {
        assertThat(status(approved(), asked())).isEqualTo(STOPPING_SHIPMENT);
    }

    @Test
    void what_a_person_looks_at_comes_first() {
        assertThat(status(approved(), asked(), unanswered(2))).isEqualTo(IN_REVIEW);
        assertThat(status(approved(), asked(), unanswered(1), stopped(1, List.of()), refund(1))).isEqualTo(IN_REVIEW);
    }

    @Test
    void what_was_stopped_late_needs_nobody_to_look_at_it() {
        assertThat(status(approved(), asked(), unanswered(2), stopped(2, BOTH), refund(2))).isEqualTo(REFUNDING);
        assertThat(status(approved(), asked(), unanswered(2), stopped(1, units(1)), refund(1))).isEqualTo(IN_REVIEW);
    }

    @Test
    void a_refund_that_waits_for_a_person_is_seen_until_it_is_issued() {
        assertThat(status(refunding(news(RefundState.AWAITS_SETTLEMENT)))).isEqualTo(AWAITING_SETTLEMENT);
        assertThat(status(refunding(news(RefundState.AWAITS_SETTLEMENT), news(RefundState.SCHEDULED)))).isEqualTo(AWAITING_SETTLEMENT);
        assertThat(status(refunding(news(RefundState.OVERDUE)))).isEqualTo(AWAITING_SETTLEMENT);
    }

    @Test
    void a_closed_claim_stays_closed_until_its_refund_is_reversed() {
        assertThat(status(refunding(issued(), closed()))).isEqualTo(CLOSED);
        assertThat(status(refunding(news(RefundState.OVERDUE), issued(), closed()))).isEqualTo(CLOSED);
        assertThat(status(refunding(issued(), closed(), news(RefundState.ESCALATED)))).isEqualTo(CLOSED);
        assertThat(status(refunding(issued(), closed(), reversed()))).isEqualTo(AWAITING_SETTLEMENT);
    }

    @Test
    void a_claim_of_which_nothing_was_granted_is_rejected() {
        var rejected = new ReturnRejected(REF, NOW, "2026-11", List.of(new DecidedUnits(1, decided(UnitGroup.notFree(1)))), null);

        assertThat(status(rejected, closed())).isEqualTo(REJECTED);
        assertThat(status(Stream.concat(Stream.of(rejected), Stream.of(refunding(issued(), closed()))).toArray(ClaimEvent[]::new)))
                .isEqualTo(CLOSED);
    }

    @Test
    void between_its_last_unit_s_end_and_its_closing_a_claim_is_not_shown_as_undecided() {
        assertThat(status(refunding(issued()))).isEqualTo(CLOSED);
    }

    @Test
    void the_clock_that_counts_is_that_of_whoever_it_waits_for() {
        assertThat(after(approved(), asked()).due()).isEqualTo(ANSWER_DUE);
        assertThat(after(approved(), asked(), unanswered(2)).due()).isEqualTo(REVIEW_DUE);
        assertThat(after(approved(), asked(), unanswered(1)).due()).isEqualTo(REVIEW_DUE);
        assertThat(after(approved(), asked(), unanswered(1), stopped(1, List.of()), refund(1)).due()).isEqualTo(REVIEW_DUE);
        assertThat(after(approved(), asked(), unanswered(1), stopped(2, units(1)), refund(2)).due()).isNull();
        assertThat(after(refunding()).due()).isNull();
    }

    @Test
    void what_was_overdue_is_so_until_somebody_acts() {
        var overdue = new ClaimEvent.ReviewOverdue(REF, REVIEW_DUE, units(1));

        assertThat(after(approved(), asked(), unanswered(1), overdue).overdue()).isTrue();
        assertThat(after(approved(), asked(), unanswered(1), overdue, stopped(2, units(1)), refund(2)).overdue()).isFalse();
    }

    private static ClaimView after(ClaimEvent... events) {
        var first = ClaimPicture.first(new ReturnRequested(REF, "tester", NOW, NOW, List.of()));
        return Stream.of(events).reduce(first, ClaimPicture::after, (one, other) -> other);
    }

    private static ClaimStatus status(ClaimEvent... events) {
        return after(events).status();
    }

    private static ClaimEvent[] refunding(ClaimEvent... more) {
        return Stream.concat(Stream.of(approved(), asked(), stopped(2, List.of()), refund(2)), Stream.of(more)).toArray(ClaimEvent[]::new);
    }

    private static List<EntryUnits> units(int quantity) {
        return List.of(new EntryUnits(0, "L1", quantity));
    }

    private static LineDecision decided(UnitGroup units) {
        var facts = new LineFacts("L1", Reason.NO_LONGER_WANTED, Remedy.REFUND, false, false, false, Category.STANDARD, false, false, "HK",
                NOW, units);
        return ReturnPolicy.decide(List.of(facts), PolicySettings.asPublished()).lines().getFirst();
    }

    private static ClaimEvent approved() {
        return new ReturnApproved(REF, NOW, "2026-11", List.of(new DecidedUnits(0, CANCELLATION)), null);
    }

    private static ClaimEvent asked() {
        return new ShipmentStopRequested(REF, NOW, BOTH, ANSWER_DUE);
    }

    private static ClaimEvent unanswered(int quantity) {
        return new ReturnReviewRequested(REF, NOW, "2026-11",
                List.of(new DecidedUnits(0, StoppedShipment.notStopped(CANCELLATION, quantity))), ReviewCause.STOP_UNANSWERED, false,
                REVIEW_DUE);
    }

    private static ClaimEvent stopped(int quantity, List<EntryUnits> late) {
        return new ShipmentStopped(REF, NOW, new StorefrontAnswer(EntryUnits.byLine(units(quantity)), NOW), units(quantity), late);
    }

    private static ClaimEvent refund(int quantity) {
        var money = Money.parse("USD 10.00");
        return new RefundApproved(REF, NOW, REFUND, 1, units(quantity), new RefundQuote(money, List.of(), money, List.of()));
    }

    private ClaimEvent news(RefundState state) {
        return progressed(state, List.of());
    }

    private ClaimEvent issued() {
        return progressed(RefundState.ISSUED, BOTH);
    }

    private ClaimEvent reversed() {
        return progressed(RefundState.REVERSED, BOTH);
    }

    private ClaimEvent progressed(RefundState state, List<EntryUnits> units) {
        return new RefundProgressed(REF, NOW, REFUND, state, null, null, new Origin("/test", sequence++), units);
    }

    private static ClaimEvent closed() {
        return new ClaimClosed(REF, NOW);
    }
}
