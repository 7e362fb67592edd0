package so.onekey.returns.claims.parcel.arrival;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.orders.Orders;
import so.onekey.returns.claims.parcel.Belonging;
import so.onekey.returns.claims.parcel.KnownClaims;
import so.onekey.returns.claims.parcel.ParcelCommand;
import so.onekey.returns.claims.parcel.ParcelCommand.Match;
import so.onekey.returns.claims.parcel.ParcelCommand.MatchOrder;
import so.onekey.returns.claims.parcel.ParcelCommand.Receive;
import so.onekey.returns.claims.parcel.ParcelCommand.TellStanding;
import so.onekey.returns.claims.parcel.ParcelProblems;
import so.onekey.returns.claims.parcel.ParcelStanding;
import so.onekey.returns.claims.parcel.ParcelState;
import so.onekey.returns.claims.parcel.WarehouseNotes;
import so.onekey.returns.claims.parcel.photo.Photos;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Takes parcels in and matches them; each step is one transaction that finds out, tells the claim and records. */
@Service
class Warehouse {
    private final Transactions transactions;
    private final ParcelsHere here;
    private final Whereabouts whereabouts;
    private final KnownClaims claims;
    private final Orders orders;
    private final Photos photos;
    private final WarehouseNotes notes;
    private final CommandGateway commands;
    private final Clock clock;
    private final String policyVersion;

    Warehouse(Transactions transactions, ParcelsHere here, Whereabouts whereabouts, KnownClaims claims, Orders orders, Photos photos,
            WarehouseNotes notes, CommandGateway commands, Clock clock, @Value("${returns.policy.version}") String policyVersion) {
        this.transactions = transactions;
        this.here = here;
        this.whereabouts = whereabouts;
        this.claims = claims;
        this.orders = orders;
        this.photos = photos;
        this.notes = notes;
        this.commands = commands;
        this.clock = clock;
        this.policyVersion = policyVersion;
    }

    /** @param isNew false if it lay here already */
    record Scanned(ParcelStanding parcel, boolean isNew) {}

    Scanned scan(ParcelRequests.Scan scan, String by) {
        return transactions.call(() -> {
            UUID parcelId = UUID.randomUUID();
            Optional<UUID> known = scan.number() == null ? Optional.empty() : here.put(scan.number(), parcelId);
            return known.map(id -> new Scanned(send(new TellStanding(id)), false))
                    .orElseGet(() -> new Scanned(takeIn(parcelId, scan, by), true));
        });
    }

    private ParcelStanding takeIn(UUID parcelId, ParcelRequests.Scan scan, String by) {
        Instant now = clock.instant();
        Belonging belonging = whereabouts.of(scan.number(), parcelId, now);
        String orderId = switch (belonging) {
            case Belonging.ToClaim claims -> claims.claim().orderId();
            case Belonging.ToUs ours -> ours.orderId();
            case Belonging.ToNoClaim nobodys -> nobodys.orderId();
        };
        photos.keepFor(parcelId, orderId, scan.photos());
        UUID noteId = notes.keep(parcelId, orderId, scan.note());
        return send(new Receive(parcelId, now, by, scan.number(), scan.photos(), noteId, belonging, policyVersion));
    }

    ParcelStanding match(UUID parcelId, ParcelRequests.Matching matching, String by) {
        return transactions.call(() -> {
            Instant now = clock.instant();
            ParcelStanding before = send(new TellStanding(parcelId));
            Belonging belonging = before.state() == ParcelState.RECEIVED || before.state() == ParcelState.SENT_BACK
                    ? asItIs(matching)
                    : belongingOf(matching, parcelId, now);
            ParcelStanding after = send(switch (belonging) {
                case Belonging.ToClaim claim -> new Match(parcelId, now, by, claim.claim(), claim.arrival());
                case Belonging.ToUs ours -> new MatchOrder(parcelId, now, by, ours.orderId());
                case Belonging.ToNoClaim nobodys -> new MatchOrder(parcelId, now, by, String.valueOf(nobodys.orderId()));
            });
            if (after.orderId() != null) {
                photos.belongTo(after.orderId(), parcelId);
                notes.belongTo(after.orderId(), parcelId);
            }
            return after;
        });
    }

    private Belonging belongingOf(ParcelRequests.Matching matching, UUID parcelId, Instant now) {
        if (matching.orderId() != null) {
            var order = orders.lock(matching.orderId()).orElseThrow(ParcelProblems::unknownOrder);
            return whereabouts.ofLockedOrder(order.orderId(), parcelId, now);
        }
        return whereabouts.ofClaim(claimOf(matching), parcelId, now);
    }

    private ClaimRef claimOf(ParcelRequests.Matching matching) {
        return (matching.claimId() == null
                ? claims.withRma(String.valueOf(matching.rmaNumber()).toUpperCase(Locale.ROOT))
                : claims.find(matching.claimId())).orElseThrow(ParcelProblems::unknownClaim);
    }

    /** Nothing more is told to a claim about a parcel that is received or gone; the parcel itself says whether the wish makes sense. */
    private Belonging asItIs(ParcelRequests.Matching matching) {
        return matching.orderId() == null
                ? new Belonging.ToClaim(claimOf(matching), Arrival.EXPECTED)
                : new Belonging.ToNoClaim(matching.orderId());
    }

    ParcelStanding carryOut(ParcelCommand command) {
        return transactions.call(() -> send(command));
    }

    private ParcelStanding send(ParcelCommand command) {
        return commands.sendAndWait(command);
    }
}
