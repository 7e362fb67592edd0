package so.onekey.returns.notifications.telling;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.ClaimMessage.ClaimClosed;
import so.onekey.returns.events.ClaimMessage.ParcelHeld;
import so.onekey.returns.events.ClaimMessage.ReturnApproved;
import so.onekey.returns.events.ClaimMessage.ReturnReviewRequested;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.HoldCause;
import so.onekey.returns.events.Outcome;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.RefundMessage.RefundOverdue;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.events.ReviewCause;
import so.onekey.returns.events.SettlementCause;
import so.onekey.returns.notifications.notification.DecidedLine;
import so.onekey.returns.notifications.notification.DecidedLine.Finding;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.Occasion;
import so.onekey.returns.notifications.notification.Obstacle;
import so.onekey.returns.notifications.running.CaseFile;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.notifications.running.CaseFile.NOW;
import static so.onekey.returns.notifications.running.CaseFile.RMA;

class WhatIsToldTest {
    private final CaseFile his = CaseFile.fresh();

    @Test
    void a_rejection_is_told_with_every_finding() {
        assertThat(WhatClaimsTell.of(his.rejected())).contains(new Telling(his.claimId(), his.orderId(),
                new Facts.ReturnRejected(RMA, List.of(new DecidedLine("1", 2, null, List.of(
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
                new Facts.ReturnApproved(RMA,
                        List.of(new DecidedLine("1", 1, DecidedLine.Resolution.valueOf(resolution.name()), List.of()))));
    }

    @ParameterizedTest
    @EnumSource(ReviewCause.class)
    void a_review_is_told_with_its_cause(ReviewCause cause) {
        assertThat(WhatClaimsTell.of(new ReturnReviewRequested("c", "o", NOW, RMA, "1", List.of(), cause, true))).map(Telling::facts)
                .contains(new Facts.ReviewRequested(RMA, Occasion.valueOf(cause.name()), List.of()));
    }

    @Test
    void refunds_are_told_when_they_are_promised_and_when_they_are_made() {
        assertThat(WhatRefundsTell.of(his.scheduled())).map(Telling::facts)
                .contains(new Facts.RefundScheduled("r-1", Money.parse("USD 1299.50"), his.scheduled().due()));
        assertThat(WhatRefundsTell.of(his.issued())).map(Telling::facts).contains(new Facts.RefundIssued("r-1",
                Money.parse("USD 1299.50"), List.of(new Facts.Part("credit_card", Money.parse("USD 1000.00")),
                        new Facts.Part("store_credit", Money.parse("USD 299.50")))));
    }

    @ParameterizedTest
    @EnumSource(SettlementCause.class)
    void what_waits_for_a_person_is_told_with_its_cause(SettlementCause cause) {
        var amount = Money.parse("USD 1.00");

        assertThat(WhatRefundsTell.of(new RefundAwaitsSettlement("r", "c", "o", NOW, cause, amount, List.of()))).map(Telling::facts)
                .contains(new Facts.SettlementAwaited("r", Obstacle.valueOf(cause.name()), amount));
    }

    @Test
    void what_has_no_mail_yet_is_not_told() {
        ClaimMessage held = new ParcelHeld("c", "o", NOW, "p", HoldCause.CLOSED);

        assertThat(WhatClaimsTell.of(held)).isEmpty();
        assertThat(WhatClaimsTell.of(new ClaimClosed("c", "o", NOW, RMA))).isEmpty();
        assertThat(WhatClaimsTell.of(new CustomerDataErased("cu", List.of(), NOW))).isEmpty();
        assertThat(WhatRefundsTell.of(new RefundOverdue("r", "c", "o", NOW, Money.parse("USD 1.00"), NOW))).isEmpty();
        assertThat(WhatRefundsTell.of(new CustomerDataErased("cu", List.of(), NOW))).isEmpty();
    }

    @Test
    void the_same_message_and_template_make_the_same_notification_and_no_other() {
        assertThat(Teller.notificationId("m-1", "refund-issued")).isEqualTo(Teller.notificationId("m-1", "refund-issued"))
                .isNotEqualTo(Teller.notificationId("m-2", "refund-issued")).isNotEqualTo(Teller.notificationId("m-1", "refund-scheduled"));
    }
}
