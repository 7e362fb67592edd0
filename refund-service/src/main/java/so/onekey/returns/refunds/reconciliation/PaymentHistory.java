package so.onekey.returns.refunds.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import so.onekey.returns.refunds.approval.PaymentKey;
import so.onekey.returns.refunds.payment.PaymentEvent;
import so.onekey.returns.refunds.payment.PaymentEvent.*;
import so.onekey.returns.refunds.reconciliation.OurPart.Standing;

/** What the events say of one payment at this moment. */
@Component
class PaymentHistory {
    private static final String STRIPE = "stripe";

    private final EventStore events;

    PaymentHistory(EventStore events) {
        this.events = events;
    }

    record Known(List<OurPart> parts, Money outside) {}

    Optional<Known> of(String paymentId) {
        var reading = new Reading();
        events.readEvents(new PaymentKey(STRIPE, paymentId).aggregateId()).asStream()
                .forEach(event -> reading.take((PaymentEvent) event.getPayload()));
        return reading.outside == null ? Optional.empty() : Optional.of(new Known(List.copyOf(reading.parts.values()), reading.outside));
    }

    private static final class Reading {
        private final Map<String, OurPart> parts = new LinkedHashMap<>();
        private @Nullable Money outside;

        void take(PaymentEvent event) {
            switch (event) {
                case RefundDrawn it -> {
                    learn(it.refundedOutside());
                    stands(it, it.attempt(), it.amount(), Standing.IN_FLIGHT, null);
                }
                case NothingLeftToDraw it -> learn(it.refundedOutside());
                case PartAccepted it -> stands(it, it.attempt(), it.amount(), Standing.PAID, it.providerRefundId());
                case PartRefused it -> stands(it, it.attempt(), it.amount(), Standing.FAILED, it.providerRefundId());
                case PartReversed it -> stands(it, it.attempt(), it.amount(), Standing.FAILED, it.providerRefundId());
                case PartHeld it -> stands(it, it.attempt(), it.amount(), Standing.WITH_A_PERSON, null);
                case PartNeverArrived it -> stands(it, it.attempt(), it.amount(), Standing.SUPERSEDED, null);
                case PartOutcomeUnknown it -> stands(it, it.attempt(), it.amount(), Standing.WITH_A_PERSON, null);
                case PartSetAside it -> stands(it, it.attempt(), it.amount(), Standing.SET_ASIDE, null);
                case PartSettled it -> stands(it, it.attempt(), it.amount(), Standing.BY_HAND, null);
                case PartReleased it -> stands(it, it.attempt(), it.amount(), Standing.RELEASED, null);
                case DisputeNoted it -> {}
                case CorrectionNoted it -> {}
                case ContradictionNoted it -> {}
                case RefundedOutsideNoted it -> outside = it.refundedOutside();
            }
        }

        private void learn(Money told) {
            if (outside == null || outside.isSameCurrency(told)) {
                outside = MoneyUtils.max(outside, told);
            }
        }

        private void stands(PaymentEvent of, int attempt, Money amount, Standing standing, @Nullable String providerRefundId) {
            parts.put(of.refundId() + ":" + attempt,
                    new OurPart(of.refundId(), of.payment(), attempt, amount, standing, providerRefundId));
        }
    }
}
