package so.onekey.returns.claims.parcel.label;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.outside.OutsideCall;
import so.onekey.returns.claims.claim.ClaimCommand.NoteLabel;
import so.onekey.returns.claims.claim.ClaimRefusal;
import so.onekey.returns.claims.parcel.carrier.Carrier;
import so.onekey.returns.claims.parcel.carrier.CarrierLabel;
import so.onekey.returns.claims.parcel.paper.Documents;

import java.time.Clock;
import java.time.Instant;

/** Has the carrier make a label. It is asked again without end; when that takes too long, the claim's own clock gives it to a person. */
@Component
class LabelCall implements OutsideCall<WantedLabel> {
    static final String NAME = "carrier-label";
    private static final Logger log = LoggerFactory.getLogger(LabelCall.class);
    private final Carrier carrier;
    private final Labels labels;
    private final CommandGateway commands;
    private final Transactions transactions;
    private final Clock clock;

    LabelCall(Carrier carrier, Labels labels, CommandGateway commands, Transactions transactions, Clock clock) {
        this.carrier = carrier;
        this.labels = labels;
        this.commands = commands;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<WantedLabel> data() {
        return WantedLabel.class;
    }

    /** @throws IllegalArgumentException if the carrier's document can't be printed, to ask again */
    @Override
    public void perform(String instance, WantedLabel wanted) {
        CarrierLabel label = carrier.makeLabel(wanted.labelId(), wanted.rmaNumber());
        Documents.pagesOf(label.pdf());
        Instant now = clock.instant();
        try {
            transactions.run(() -> {
                labels.keep(wanted.labelId(), wanted.claimId(), label, now);
                commands.sendAndWait(
                        new NoteLabel(wanted.claimId(), wanted.labelId(), label.carrier(), label.trackingNumber(), now));
            });
        } catch (ClaimRefusal nobodyWaitsForIt) {
            log.info("The claim {} does not want the label {} any more: {}", wanted.claimId(), wanted.labelId(), nobodyWaitsForIt.type());
        }
    }
}
