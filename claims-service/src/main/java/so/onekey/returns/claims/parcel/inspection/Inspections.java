package so.onekey.returns.claims.parcel.inspection;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Service;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.claims.claim.ClaimCommand;
import so.onekey.returns.claims.claim.ClaimCommand.InspectUnits;
import so.onekey.returns.claims.claim.ClaimCommand.RestockItem;
import so.onekey.returns.claims.claim.ClaimCommand.SendItemsBack;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.claim.UnitFinding;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.Orders;
import so.onekey.returns.claims.parcel.KnownClaims;
import so.onekey.returns.claims.parcel.ParcelProblems;
import so.onekey.returns.claims.parcel.WarehouseNotes;
import so.onekey.returns.claims.parcel.photo.Photos;
import so.onekey.returns.claims.settlement.Settling;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Tells a claim what the warehouse did with its units; each step is one transaction under the order's lock, what is to be paid included. */
@Service
class Inspections {
    private final Transactions transactions;
    private final KnownClaims claims;
    private final Orders orders;
    private final Settling settling;
    private final Photos photos;
    private final WarehouseNotes notes;
    private final CommandGateway commands;
    private final Clock clock;

    Inspections(Transactions transactions, KnownClaims claims, Orders orders, Settling settling, Photos photos, WarehouseNotes notes,
            CommandGateway commands, Clock clock) {
        this.transactions = transactions;
        this.claims = claims;
        this.orders = orders;
        this.settling = settling;
        this.photos = photos;
        this.notes = notes;
        this.commands = commands;
        this.clock = clock;
    }

    void inspect(UUID claimId, InspectionRequests.Inspection inspection, String by) {
        transactions.run(() -> {
            Order order = lockOrderOf(claimId);
            var findings = inspection.findings().stream().map(unit -> finding(unit, order, claimId)).toList();
            List<LineUnits> toSettle = send(new InspectUnits(claimId, inspection.parcelId(), clock.instant(), by, findings));
            if (!toSettle.isEmpty()) {
                settling.settle(order, claimId, toSettle);
            }
        });
    }

    private UnitFinding finding(InspectionRequests.Unit unit, Order order, UUID claimId) {
        photos.keepFor(claimId, order.orderId(), unit.photos());
        UUID noteId = notes.keep(claimId, order.orderId(), unit.note());
        String serial = unit.serial() == null ? null : unit.serial().value();
        return new UnitFinding(unit.entry(), unit.lineId(), serial, SentSerials.match(order, unit.lineId(), unit.serial()), unit.seal(),
                unit.condition(), unit.photos(), noteId);
    }

    void restock(UUID claimId, InspectionRequests.Restock restock, String by) {
        transactions.run(() -> {
            lockOrderOf(claimId);
            send(new RestockItem(claimId, restock.lineId(), restock.unit(), clock.instant(), by));
        });
    }

    void sendBack(UUID claimId, InspectionRequests.SentBack sent, String by) {
        transactions.run(() -> {
            lockOrderOf(claimId);
            var units = LineUnits.sum(sent.lines().stream().map(line -> new LineUnits(line.lineId(), line.quantity())).toList());
            String tracking = sent.trackingNumber() == null ? null : sent.trackingNumber().value();
            send(new SendItemsBack(claimId, units, sent.carrier(), tracking, clock.instant(), by));
        });
    }

    private Order lockOrderOf(UUID claimId) {
        return claims.find(claimId).map(ClaimRef::orderId).flatMap(orders::lock).orElseThrow(ParcelProblems::unknownClaim);
    }

    private <R> R send(ClaimCommand command) {
        return commands.sendAndWait(command);
    }
}
