package so.onekey.returns.claims.journey;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.FailedPart;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundMessage.RefundReversed;
import so.onekey.returns.events.RefundMessage.RefundScheduled;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.OrderFixtures.stopped;
import static so.onekey.returns.claims.journey.Shop.soon;

class RefundNewsJourneyTest {
    private static final Money ALL = Money.parse("USD 108.00");
    private final Shop shop = new Shop();

    @Test
    void the_claim_is_closed_when_its_refund_is_issued_and_a_repeated_history_changes_nothing() {
        RefundApproved refund = approvedRefund();
        List<CloudEvent<RefundMessage>> history = List.of(told(refund, 0, scheduled(refund)), told(refund, 1, issued(refund)));

        history.forEach(news -> shop.claims.kafka().say(Topic.REFUNDS, news));

        soon().untilAsserted(() -> assertThat(shop.statusOf(refund.claimId())).isEqualTo("CLOSED"));
        soon().untilAsserted(() -> assertThat(shop.toldOf(refund.claimId())).endsWith("RefundApproved", "ClaimClosed"));

        long events = shop.eventsOf(refund.claimId());
        history.forEach(news -> shop.claims.kafka().say(Topic.REFUNDS, news));
        shop.claims.kafka().say(Topic.REFUNDS, told(refund, 2, reversed(refund)));
        soon().untilAsserted(() -> assertThat(shop.statusOf(refund.claimId())).isEqualTo("AWAITING_SETTLEMENT"));
        assertThat(shop.eventsOf(refund.claimId())).isEqualTo(events + 1);
        assertThat(shop.parked(refund.claimId())).isEmpty();
    }

    @Test
    void news_of_a_refund_that_was_never_approved_wait_for_ops() {
        RefundApproved refund = approvedRefund();
        var unknown = new RefundIssued(UUID.randomUUID().toString(), refund.claimId(), refund.orderId(), Instant.now(), ALL, List.of());

        shop.claims.kafka().say(Topic.REFUNDS, told(refund, 0, unknown));

        soon().untilAsserted(() -> assertThat(shop.parked(refund.claimId())).singleElement().asString().contains("refunds: ", "refundId"));
    }

    @Test
    void news_without_a_place_in_their_history_wait_for_ops() {
        RefundApproved refund = approvedRefund();

        shop.claims.kafka().say(Topic.REFUNDS, issued(refund));

        soon().untilAsserted(() -> assertThat(shop.parked(refund.claimId())).containsExactly(
                "refunds: ce_sequence: is required on returns.refunds"));
    }

    private RefundApproved approvedRefund() {
        String orderId = shop.newOrderOf(1);
        String claimId = shop.claims(orderId, 1);
        shop.says(stopped(orderId, claimId, 1));
        return soon().until(() -> shop.heardOf(claimId).stream().map(CloudEvent::data).filter(RefundApproved.class::isInstance)
                .map(RefundApproved.class::cast).toList(), found -> !found.isEmpty()).getFirst();
    }

    private static CloudEvent<RefundMessage> told(RefundApproved refund, long sequence, RefundMessage message) {
        return new CloudEvent<>(refund.refundId() + sequence, "/refund-service/Refund/" + refund.refundId(), refund.claimId(),
                Instant.now(),
                sequence, message);
    }

    private static RefundMessage scheduled(RefundApproved refund) {
        return new RefundScheduled(refund.refundId(), refund.claimId(), refund.orderId(), Instant.now(), ALL, Instant.now(), Instant.now());
    }

    private static RefundMessage issued(RefundApproved refund) {
        return new RefundIssued(refund.refundId(), refund.claimId(), refund.orderId(), Instant.now(), ALL, List.of());
    }

    private static RefundMessage reversed(RefundApproved refund) {
        return new RefundReversed(refund.refundId(), refund.claimId(), refund.orderId(), Instant.now(), ALL, List.of(
                new FailedPart("pi_1", "stripe", "card", ALL, null, "declined")));
    }
}
