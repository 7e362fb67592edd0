package so.onekey.returns.claims.parcel.label;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.outside.OutsideCalls;
import so.onekey.returns.claims.claim.ClaimEvent.LabelIssued;
import so.onekey.returns.claims.claim.ClaimEvent.LabelOrdered;

/** Orders the call in the transaction that wants the label: neither can be there without the other. Never replayed. */
@Component
@ProcessingGroup(LabelOrders.PROCESSOR)
class LabelOrders {
    static final String PROCESSOR = "label-orders";
    private final OutsideCalls outside;
    private final Labels labels;

    LabelOrders(OutsideCalls outside, Labels labels) {
        this.outside = outside;
        this.labels = labels;
    }

    @EventHandler
    void on(LabelOrdered event) {
        var wanted = new WantedLabel(event.claim().claimId(), event.labelId(), event.claim().rmaNumber().value());
        outside.order(LabelCall.NAME, event.labelId().toString(), wanted);
    }

    @EventHandler
    void on(LabelIssued event) {
        labels.issue(event.labelId(), event.at());
    }
}
