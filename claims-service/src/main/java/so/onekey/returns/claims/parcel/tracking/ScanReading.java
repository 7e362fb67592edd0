package so.onekey.returns.claims.parcel.tracking;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.claims.claim.ClaimCommand.NoteScan;
import so.onekey.returns.claims.claim.ClaimRefusal;
import so.onekey.returns.claims.parcel.carrier.Carrier;
import so.onekey.returns.claims.parcel.carrier.CarrierScan;
import so.onekey.returns.claims.parcel.label.Labels;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the carrier's scans and tells the claims of the first scan of each parcel. What was read is remembered in the transaction that tells,
 * so that it goes on exactly there after whatever trouble.
 */
@Component
class ScanReading {
    private static final Logger log = LoggerFactory.getLogger(ScanReading.class);
    static final int PAGE = 500;
    private final Carrier carrier;
    private final Labels labels;
    private final ScanCursor cursor;
    private final CommandGateway commands;
    private final Transactions transactions;

    ScanReading(Carrier carrier, Labels labels, ScanCursor cursor, CommandGateway commands, Transactions transactions) {
        this.carrier = carrier;
        this.labels = labels;
        this.cursor = cursor;
        this.commands = commands;
        this.transactions = transactions;
    }

    /** Reads all that is new. */
    void read() {
        List<CarrierScan> page;
        do {
            page = carrier.scansAfter(cursor.read(), PAGE);
            page.forEach(this::read);
        } while (page.size() >= PAGE);
    }

    private void read(CarrierScan scan) {
        try {
            transactions.run(() -> {
                if (cursor.advance(scan.sequence())) {
                    tell(scan);
                }
            });
        } catch (ClaimRefusal | AggregateNotFoundException notTheClaims) {
            log.warn("The carrier's scan {} is left out: {}", scan.sequence(), notTheClaims.toString());
            transactions.run(() -> cursor.advance(scan.sequence()));
        }
    }

    private void tell(CarrierScan scan) {
        Optional<UUID> labelId = idOf(scan.reference());
        Optional<UUID> claimId = labelId.flatMap(labels::claimOf);
        if (labelId.isEmpty() || claimId.isEmpty()) {
            log.warn("The carrier's scan {} is of a parcel that we know nothing of", scan.sequence());
        } else if (labels.noteFirstScan(labelId.get(), scan.at())) {
            commands.sendAndWait(new NoteScan(claimId.get(), labelId.get(), scan.at()));
        }
    }

    private static Optional<UUID> idOf(String reference) {
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
