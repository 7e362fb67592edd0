package so.onekey.returns.claims.parcel;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.claim.RmaNumber;
import so.onekey.returns.claims.parcel.ParcelCommand.DestroyRecoveryWords;
import so.onekey.returns.claims.parcel.ParcelCommand.Match;
import so.onekey.returns.claims.parcel.ParcelCommand.MatchOrder;
import so.onekey.returns.claims.parcel.ParcelCommand.Receive;
import so.onekey.returns.claims.parcel.ParcelCommand.SendBack;
import so.onekey.returns.claims.parcel.ParcelCommand.TellStanding;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelHeld;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelMatched;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelMatchedToOrder;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelReceived;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelRefused;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelReturnedToSender;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelScanned;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelSentBack;
import so.onekey.returns.claims.parcel.ParcelEvent.RecoveryWordsDestroyed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What becomes of a parcel that stands in the warehouse. */
class ParcelTest {
    private static final UUID PARCEL = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final ClaimRef CLAIM = new ClaimRef(UUID.fromString("00000000-0000-0000-0000-00000000000c"), "O-1",
            new RmaNumber("RMA-7K3M9-QXT20"));
    private static final ClaimRef OTHER = new ClaimRef(UUID.fromString("00000000-0000-0000-0000-00000000000d"), "O-2",
            new RmaNumber("RMA-7K3M9-QXT21"));
    private static final ScannedNumber NUMBER = new ScannedNumber("RT123");
    private static final ParcelScanned SCANNED = new ParcelScanned(PARCEL, NOW, "ann", NUMBER, List.of("ab"), null);
    private static final ParcelReceived RECEIVED = new ParcelReceived(PARCEL, NOW, CLAIM, "ann");
    private static final ParcelHeld HELD = new ParcelHeld(PARCEL, NOW, CLAIM, Arrival.UNDER_REVIEW);
    private static final ParcelRefused REFUSED = refused(null);
    private static final ParcelReturnedToSender HOME = new ParcelReturnedToSender(PARCEL, NOW, "O-1", null, "RT123");
    private static final ParcelSentBack GONE = new ParcelSentBack(PARCEL, NOW, null, null, "Post", "T9", "ann");
    private FixtureConfiguration<Parcel> parcel;

    @BeforeEach
    void a_warehouse() {
        parcel = new AggregateTestFixture<>(Parcel.class);
    }

    @Test
    void a_parcel_that_its_claim_expects_is_received() {
        parcel.givenNoPriorActivity().when(receive(new Belonging.ToClaim(CLAIM, Arrival.EXPECTED)))
                .expectEvents(SCANNED, RECEIVED).expectResultMessagePayload(standing(ParcelState.RECEIVED, CLAIM, "O-1", null));
    }

    @ParameterizedTest
    @EnumSource(value = Arrival.class, mode = EnumSource.Mode.EXCLUDE, names = "EXPECTED")
    void a_parcel_that_its_claim_does_not_expect_is_held_for_a_person(Arrival cause) {
        parcel.givenNoPriorActivity().when(receive(new Belonging.ToClaim(CLAIM, cause)))
                .expectEvents(SCANNED, new ParcelHeld(PARCEL, NOW, CLAIM, cause))
                .expectResultMessagePayload(standing(ParcelState.HELD, CLAIM, "O-1", cause));
    }

    @Test
    void a_parcel_of_ours_that_was_not_delivered_is_returned_to_sender_and_not_refused() {
        parcel.givenNoPriorActivity().when(receive(new Belonging.ToUs("O-1", null, "RT123"))).expectEvents(SCANNED, HOME);
    }

    @Test
    void a_parcel_that_nobody_asked_about_is_refused() {
        parcel.givenNoPriorActivity().when(receive(new Belonging.ToNoClaim(null))).expectEvents(SCANNED, REFUSED)
                .expectResultMessagePayload(standing(ParcelState.REFUSED, null, null, null));
    }

    @Test
    void a_parcel_that_matches_an_order_but_no_claim_is_refused_with_the_order() {
        parcel.givenNoPriorActivity().when(receive(new Belonging.ToNoClaim("O-1"))).expectEvents(SCANNED, refused("O-1"));
    }

    @Test
    void asking_where_a_parcel_stands_changes_nothing() {
        parcel.given(SCANNED, HELD).when(new TellStanding(PARCEL)).expectNoEvents()
                .expectResultMessagePayload(standing(ParcelState.HELD, CLAIM, "O-1", Arrival.UNDER_REVIEW));
    }

    @Test
    void a_refused_parcel_is_matched_with_a_claim_that_expects_it() {
        parcel.given(SCANNED, REFUSED).when(match(CLAIM, Arrival.EXPECTED))
                .expectEvents(new ParcelMatched(PARCEL, NOW, CLAIM, "bob"), new ParcelReceived(PARCEL, NOW, CLAIM, "bob"));
    }

    @Test
    void a_refused_parcel_is_matched_with_a_claim_that_does_not_expect_it_and_then_held() {
        parcel.given(SCANNED, REFUSED).when(match(CLAIM, Arrival.CLOSED)).expectEvents(new ParcelMatched(PARCEL, NOW, CLAIM, "bob"),
                new ParcelHeld(PARCEL, NOW, CLAIM, Arrival.CLOSED));
    }

    @Test
    void a_held_parcel_is_received_once_its_claim_expects_it() {
        parcel.given(SCANNED, HELD).when(match(CLAIM, Arrival.EXPECTED)).expectEvents(new ParcelReceived(PARCEL, NOW, CLAIM, "bob"));
    }

    @Test
    void a_held_parcel_stays_held_for_the_same_reason_without_a_word() {
        parcel.given(SCANNED, HELD).when(match(CLAIM, Arrival.UNDER_REVIEW)).expectNoEvents();
    }

    @Test
    void a_parcel_come_home_can_still_turn_out_to_be_a_return() {
        parcel.given(SCANNED, HOME).when(match(CLAIM, Arrival.EXPECTED)).expectEvents(new ParcelMatched(PARCEL, NOW, CLAIM, "bob"),
                new ParcelReceived(PARCEL, NOW, CLAIM, "bob"));
    }

    @Test
    void matching_a_received_parcel_with_its_claim_again_changes_nothing() {
        parcel.given(SCANNED, RECEIVED).when(match(CLAIM, Arrival.EXPECTED)).expectNoEvents();
    }

    @Test
    void a_received_parcel_can_not_become_another_claims() {
        parcel.given(SCANNED, RECEIVED).when(match(OTHER, Arrival.EXPECTED)).expectNoEvents().expectException(ParcelRefusal.class);
    }

    @Test
    void a_refused_parcel_is_matched_with_an_order_so_that_its_customer_can_be_told() {
        parcel.given(SCANNED, REFUSED).when(new MatchOrder(PARCEL, NOW, "bob", "O-1"))
                .expectEvents(new ParcelMatchedToOrder(PARCEL, NOW, "O-1", "bob", "2026-11", WithoutRequest.findings()))
                .expectResultMessagePayload(standing(ParcelState.REFUSED, null, "O-1", null));
    }

    @Test
    void the_same_order_again_changes_nothing() {
        parcel.given(SCANNED, refused("O-1")).when(new MatchOrder(PARCEL, NOW, "bob", "O-1")).expectNoEvents();
    }

    @Test
    void a_held_parcel_has_its_order_already() {
        parcel.given(SCANNED, HELD).when(new MatchOrder(PARCEL, NOW, "bob", "O-2")).expectException(ParcelRefusal.class);
    }

    @Test
    void whatever_was_not_received_can_be_sent_back() {
        parcel.given(SCANNED, REFUSED).when(sendBack()).expectEvents(GONE);
        parcel.given(SCANNED, HELD).when(sendBack())
                .expectEvents(new ParcelSentBack(PARCEL, NOW, CLAIM.claimId(), "O-1", "Post", "T9", "ann"));
        parcel.given(SCANNED, HOME).when(sendBack()).expectEvents(new ParcelSentBack(PARCEL, NOW, null, "O-1", "Post", "T9", "ann"));
    }

    @Test
    void what_is_sent_back_is_sent_back_once_and_gone() {
        parcel.given(SCANNED, REFUSED, GONE).when(sendBack()).expectNoEvents();
        parcel.given(SCANNED, REFUSED, GONE).when(match(CLAIM, Arrival.EXPECTED)).expectException(ParcelRefusal.class);
        parcel.given(SCANNED, REFUSED, GONE).when(new MatchOrder(PARCEL, NOW, "bob", "O-1")).expectException(ParcelRefusal.class);
    }

    @Test
    void the_units_of_a_received_parcel_go_back_by_their_claim() {
        parcel.given(SCANNED, RECEIVED).when(sendBack()).expectNoEvents().expectException(ParcelRefusal.class);
    }

    @Test
    void recovery_words_are_destroyed_whatever_becomes_of_the_parcel_and_told_once() {
        var destroy = new DestroyRecoveryWords(PARCEL, NOW, "bob", null);
        var destroyed = new RecoveryWordsDestroyed(PARCEL, NOW, CLAIM.claimId(), "O-1", null, "bob");
        parcel.given(SCANNED, HELD).when(destroy).expectEvents(destroyed);
        parcel.given(SCANNED, HELD, destroyed).when(destroy).expectNoEvents();
        parcel.given(SCANNED, HELD, destroyed).when(new DestroyRecoveryWords(PARCEL, NOW, "bob", "L1"))
                .expectEvents(new RecoveryWordsDestroyed(PARCEL, NOW, CLAIM.claimId(), "O-1", "L1", "bob"));
    }

    private static Receive receive(Belonging belonging) {
        return new Receive(PARCEL, NOW, "ann", NUMBER, List.of("ab"), null, belonging, "2026-11");
    }

    private static Match match(ClaimRef claim, Arrival arrival) {
        return new Match(PARCEL, NOW, "bob", claim, arrival);
    }

    private static SendBack sendBack() {
        return new SendBack(PARCEL, NOW, "ann", "Post", "T9");
    }

    private static ParcelRefused refused(String orderId) {
        return new ParcelRefused(PARCEL, NOW, orderId, "2026-11", WithoutRequest.findings());
    }

    private static ParcelStanding standing(ParcelState state, ClaimRef claim, String orderId, Arrival heldFor) {
        return new ParcelStanding(PARCEL, state, claim, orderId, heldFor);
    }
}
