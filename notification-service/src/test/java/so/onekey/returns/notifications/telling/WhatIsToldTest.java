package so.onekey.returns.notifications.telling;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.ClaimMessage.InformationRequested;
import so.onekey.returns.events.ClaimMessage.InspectionReviewRequested;
import so.onekey.returns.events.ClaimMessage.ParcelHeld;
import so.onekey.returns.events.ClaimMessage.ParcelReceived;
import so.onekey.returns.events.ClaimMessage.ParcelRefused;
import so.onekey.returns.events.ClaimMessage.RecoveryWordsDestroyed;
import so.onekey.returns.events.ClaimMessage.ReturnApproved;
import so.onekey.returns.events.ClaimMessage.ReturnReviewRequested;
import so.onekey.returns.events.InformationKind;
import so.onekey.returns.events.InspectionConcern;
import so.onekey.returns.events.Outcome;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.events.ReviewCause;
import so.onekey.returns.events.SettlementCause;
import so.onekey.returns.notifications.notification.Concern;
import so.onekey.returns.notifications.notification.DecidedLine;
import so.onekey.returns.notifications.notification.DecidedLine.Finding;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.HoldCause;
import so.onekey.returns.notifications.notification.InspectionFacts;
import so.onekey.returns.notifications.notification.Obstacle;
import so.onekey.returns.notifications.notification.Occasion;
import so.onekey.returns.notifications.notification.ParcelFacts;
import so.onekey.returns.notifications.notification.RefundFacts;
import so.onekey.returns.notifications.notification.RequestFacts;
import so.onekey.returns.notifications.notification.Wanted;
import so.onekey.returns.notifications.running.CaseFile;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.notifications.running.CaseFile.NOW;
import static so.onekey.returns.notifications.running.CaseFile.RMA;

class WhatIsToldTest {
    private final CaseFile his = CaseFile.fresh();

    @Test
    void a_rejection_is_told_with_every_finding() {
        assertThat(WhatClaimsTell.of(his.rejected())).contains(new Telling(his.claimId(), his.orderId(),
                new RequestFacts.ReturnRejected(RMA, List.of(new DecidedLine("1", 2, null, List.of(
                        new Finding("SHIPMENT-1", Map.of("en", "These units have already left our warehouse.", "de",
                                "Diese Stücke haben unser Lager schon verlassen.")),
                        new Finding("GENERAL-2",
                                Map.of("en", "You told us of nothing wrong.", "de", "Sie haben von keinem Mangel berichtet."))))))));
    }

    @ParameterizedTest
    @EnumSource(Resolution.class)
    void an_approval_is_told_with_its_resolution(Resolution resolution) {
        var line = new so.onekey.returns.events.DecidedLine("1", 1, Outcome.APPROVED, resolution, List.of());

        assertThat(WhatClaimsTell.of(new ReturnApproved("c", "o", NOW, RMA, "1", List.of(line)))).map(Telling::facts).contains(
                new RequestFacts.ReturnApproved(RMA,
                        List.of(new DecidedLine("1", 1, DecidedLine.Resolution.valueOf(resolution.name()), List.of()))));
    }

    @ParameterizedTest
    @EnumSource(ReviewCause.class)
    void a_review_is_told_with_its_cause(ReviewCause cause) {
        assertThat(WhatClaimsTell.of(new ReturnReviewRequested("c", "o", NOW, RMA, "1", List.of(), cause, true))).map(Telling::facts)
                .contains(new RequestFacts.ReviewRequested(RMA, Occasion.valueOf(cause.name()), NOW, true, List.of()));
    }

    @Test
    void refunds_are_told_when_they_are_promised_and_when_they_are_made() {
        assertThat(WhatRefundsTell.of(his.scheduled())).map(Telling::facts)
                .contains(new RefundFacts.RefundScheduled("r-1", Money.parse("USD 1299.50"), his.scheduled().due()));
        assertThat(WhatRefundsTell.of(his.issued())).map(Telling::facts).contains(new RefundFacts.RefundIssued("r-1",
                Money.parse("USD 1299.50"), List.of(new RefundFacts.Part("credit_card", Money.parse("USD 1000.00")),
                        new RefundFacts.Part("store_credit", Money.parse("USD 299.50")))));
    }

    @ParameterizedTest
    @EnumSource(SettlementCause.class)
    void what_waits_for_a_person_is_told_with_its_cause(SettlementCause cause) {
        var amount = Money.parse("USD 1.00");

        assertThat(WhatRefundsTell.of(new RefundAwaitsSettlement("r", "c", "o", NOW, cause, amount, List.of()))).map(Telling::facts)
                .contains(new RefundFacts.SettlementAwaited("r", Obstacle.valueOf(cause.name()), amount));
    }

    static Stream<Entry<ClaimMessage, String>> everyClaimMessage() {
        return EveryMessage.ofClaims(CaseFile.fresh()).entrySet().stream();
    }

    static Stream<Entry<RefundMessage, String>> everyRefundMessage() {
        return EveryMessage.ofRefunds(CaseFile.fresh()).entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("everyClaimMessage")
    void every_message_of_a_claim_leads_to_its_letter_or_to_none(Entry<ClaimMessage, String> message) {
        assertThat(template(WhatClaimsTell.of(message.getKey()))).isEqualTo(message.getValue());
    }

    @ParameterizedTest
    @MethodSource("everyRefundMessage")
    void every_message_of_a_refund_leads_to_its_letter_or_to_none(Entry<RefundMessage, String> message) {
        assertThat(template(WhatRefundsTell.of(message.getKey()))).isEqualTo(message.getValue());
    }

    @Test
    void no_message_and_no_template_is_forgotten() {
        assertThat(everyClaimMessage().<Class<?>>map(message -> message.getKey().getClass()))
                .hasSameElementsAs(Leaves.of(ClaimMessage.class));
        assertThat(everyRefundMessage().<Class<?>>map(message -> message.getKey().getClass()))
                .hasSameElementsAs(Leaves.of(RefundMessage.class));
        assertThat(Stream.concat(everyClaimMessage().map(Entry::getValue), everyRefundMessage().map(Entry::getValue))
                .filter(template -> !template.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(Leaves.of(Facts.class).stream()
                        .map(facts -> facts.getAnnotation(JsonTypeName.class).value()).toList());
    }

    @Test
    void of_a_parcel_without_a_claim_whoever_ordered_is_told() {
        var refused = new ParcelRefused(null, "o", NOW, "p", "1", List.of(CaseFile.finding("REQUEST-3", "Why.", "Warum.")));

        assertThat(WhatClaimsTell.of(refused)).contains(new Telling(null, "o",
                new ParcelFacts.ParcelRefused("p", List.of(new Finding("REQUEST-3", Map.of("en", "Why.", "de", "Warum."))))));
    }

    @Test
    void of_a_parcel_that_nobody_knows_nobody_is_told() {
        assertThat(WhatClaimsTell.of(new ParcelRefused(null, null, NOW, "p", "1", List.of()))).isEmpty();
        assertThat(WhatClaimsTell.of(new RecoveryWordsDestroyed(null, null, NOW, "p", null, "staff-3"))).isEmpty();
    }

    @Test
    void a_parcel_without_a_claim_is_not_promised_an_inspection() {
        assertThat(WhatClaimsTell.of(new ParcelReceived(null, "o", NOW, "p", null, null, null, "staff-3"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(so.onekey.returns.events.HoldCause.class)
    void a_parcel_that_is_held_is_told_with_its_cause(so.onekey.returns.events.HoldCause cause) {
        assertThat(WhatClaimsTell.of(new ParcelHeld("c", "o", NOW, "p", cause))).map(Telling::facts)
                .contains(new ParcelFacts.ParcelHeld("p", HoldCause.valueOf(cause.name()), NOW));
    }

    @ParameterizedTest
    @EnumSource(InspectionConcern.class)
    void what_the_inspection_leaves_to_a_person_is_told_with_its_cause(InspectionConcern concern) {
        assertThat(WhatClaimsTell.of(new InspectionReviewRequested("c", "o", NOW, RMA, "1", List.of(), concern))).map(Telling::facts)
                .contains(new InspectionFacts.InspectionReview(RMA, Concern.valueOf(concern.name()), NOW, List.of()));
    }

    @Test
    void what_is_wanted_is_told_without_the_question_itself() {
        assertThat(
                WhatClaimsTell.of(new InformationRequested("c", "o", NOW, RMA, "q-1", List.of(InformationKind.values()), "staff-1", null)))
                .map(Telling::facts).contains(new RequestFacts.InformationRequested(RMA, "q-1", List.of(Wanted.values()), null));
    }

    private static String template(Optional<Telling> told) {
        return told.map(telling -> telling.facts().template()).orElse("");
    }

    @Test
    void the_same_message_and_template_make_the_same_notification_and_no_other() {
        assertThat(Teller.notificationId("m-1", "refund-issued")).isEqualTo(Teller.notificationId("m-1", "refund-issued"))
                .isNotEqualTo(Teller.notificationId("m-2", "refund-issued")).isNotEqualTo(Teller.notificationId("m-1", "refund-scheduled"));
    }
}
