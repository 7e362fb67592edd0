package so.onekey.returns.refunds.provider;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.outside.OutsideCalls;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;

/** Orders the call in the transaction that draws: neither can be there without the other. Never replayed. */
@Component
@ProcessingGroup(RefundOrders.PROCESSOR)
class RefundOrders {
    static final String PROCESSOR = "refund-orders";

    private final OutsideCalls outside;

    RefundOrders(OutsideCalls outside) {
        this.outside = outside;
    }

    @EventHandler
    void on(RefundDrawn drawn, @Timestamp Instant now) {
        if (Providers.refundsByItself(drawn.provider())) {
            var refund = new ProviderRefund(drawn.payment(), drawn.refundId(), drawn.attempt(), drawn.amount(), now);
            outside.order(RefundCall.NAME, refund.key(), refund);
        }
    }
}
