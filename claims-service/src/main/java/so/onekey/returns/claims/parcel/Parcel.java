package so.onekey.returns.claims.parcel;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.parcel.ParcelCommand.DestroyRecoveryWords;
import so.onekey.returns.claims.parcel.ParcelCommand.Match;
import so.onekey.returns.claims.parcel.ParcelCommand.MatchOrder;
import so.onekey.returns.claims.parcel.ParcelCommand.Receive;
import so.onekey.returns.claims.parcel.ParcelCommand.TellStanding;
import so.onekey.returns.claims.parcel.ParcelCommand.SendBack;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelHeld;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelMatched;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelMatchedToOrder;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelReceived;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelRefused;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelReturnedToSender;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelScanned;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelSentBack;
import so.onekey.returns.claims.parcel.ParcelEvent.RecoveryWordsDestroyed;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** A parcel in the warehouse: received, held, refused or come home; matched later, or sent back. */
@Aggregate(type = "Parcel")
@NullUnmarked
class Parcel {
    @AggregateIdentifier
    private UUID parcelId;
    private ParcelState state;
    private ClaimRef claim;
    private String orderId;
    private Arrival heldFor;
    private String policyVersion;
    private final Set<String> wordsDestroyed = new HashSet<>();

    Parcel() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    ParcelStanding handle(Receive command) {
        apply(new ParcelScanned(command.parcelId(), command.at(), command.by(), command.number(), command.photos(), command.noteId()));
        switch (command.belonging()) {
            case Belonging.ToClaim claims -> standFor(claims.claim(), claims.arrival(), command.at(), command.by());
            case Belonging.ToUs ours ->
                apply(new ParcelReturnedToSender(parcelId, command.at(), ours.orderId(), ours.carrier(), ours.trackingNumber()));
            case Belonging.ToNoClaim nobodys ->
                apply(new ParcelRefused(parcelId, command.at(), nobodys.orderId(), command.policyVersion(), WithoutRequest.findings()));
        }
        return standing();
    }

    @EventSourcingHandler
    void on(ParcelScanned event) {
        parcelId = event.parcelId();
    }

    @CommandHandler
    ParcelStanding handle(TellStanding command) {
        return standing();
    }

    private void standFor(ClaimRef owner, Arrival arrival, Instant at, String by) {
        apply(arrival == Arrival.EXPECTED ? new ParcelReceived(parcelId, at, owner, by) : new ParcelHeld(parcelId, at, owner, arrival));
    }

    @EventSourcingHandler
    void on(ParcelReceived event) {
        state = ParcelState.RECEIVED;
        belongsTo(event.claim());
    }

    @EventSourcingHandler
    void on(ParcelHeld event) {
        state = ParcelState.HELD;
        belongsTo(event.claim());
        heldFor = event.cause();
    }

    private void belongsTo(ClaimRef owner) {
        claim = owner;
        orderId = owner.orderId();
        heldFor = null;
    }

    @EventSourcingHandler
    void on(ParcelReturnedToSender event) {
        state = ParcelState.RETURNED_TO_SENDER;
        orderId = event.orderId();
    }

    @EventSourcingHandler
    void on(ParcelRefused event) {
        state = ParcelState.REFUSED;
        orderId = event.orderId();
        policyVersion = event.policyVersion();
    }

    /** @throws ParcelRefusal if it is another claim's already, or gone */
    @CommandHandler
    ParcelStanding handle(Match command) {
        boolean sameClaim = claim != null && claim.claimId().equals(command.claim().claimId());
        if (state == ParcelState.SENT_BACK) {
            throw alreadySentBack();
        }
        if (state == ParcelState.RECEIVED && !sameClaim) {
            throw new ParcelRefusal("parcel-is-received", "This parcel was received for the return " + claim.rmaNumber()
                    + "; its units are inspected and sent back there.");
        }
        if (state != ParcelState.RECEIVED && !(sameClaim && command.arrival() == heldFor)) {
            if (!sameClaim) {
                apply(new ParcelMatched(parcelId, command.at(), command.claim(), command.by()));
            }
            standFor(command.claim(), command.arrival(), command.at(), command.by());
        }
        return standing();
    }

    @EventSourcingHandler
    void on(ParcelMatched event) {
        belongsTo(event.claim());
    }

    /** @throws ParcelRefusal unless it was refused: any other parcel's order is known */
    @CommandHandler
    ParcelStanding handle(MatchOrder command) {
        if (command.orderId().equals(orderId)) {
            return standing();
        }
        switch (state) {
            case SENT_BACK -> throw alreadySentBack();
            case RECEIVED, HELD, RETURNED_TO_SENDER -> throw new ParcelRefusal("parcel-has-an-order",
                    "This parcel belongs to the order " + orderId + "; match it with a return instead.");
            case REFUSED -> apply(new ParcelMatchedToOrder(parcelId, command.at(), command.orderId(), command.by(), policyVersion,
                    WithoutRequest.findings()));
        }
        return standing();
    }

    @EventSourcingHandler
    void on(ParcelMatchedToOrder event) {
        orderId = event.orderId();
    }

    /** @throws ParcelRefusal if a claim has received it: then its units go back, one by one */
    @CommandHandler
    ParcelStanding handle(SendBack command) {
        switch (state) {
            case RECEIVED -> throw new ParcelRefusal("parcel-is-received", "This parcel was received for the return " + claim.rmaNumber()
                    + "; send its units back there once they are declined.");
            case HELD, REFUSED, RETURNED_TO_SENDER -> apply(new ParcelSentBack(parcelId, command.at(), claimId(), orderId,
                    command.carrier(), command.trackingNumber(), command.by()));
            case SENT_BACK -> {}
        }
        return standing();
    }

    @EventSourcingHandler
    void on(ParcelSentBack event) {
        state = ParcelState.SENT_BACK;
        heldFor = null;
    }

    /** Whatever becomes of the parcel: they are destroyed unread, and its owner has to hear of it. */
    @CommandHandler
    ParcelStanding handle(DestroyRecoveryWords command) {
        if (!wordsDestroyed.contains(Objects.toString(command.lineId(), ""))) {
            apply(new RecoveryWordsDestroyed(parcelId, command.at(), claimId(), orderId, command.lineId(), command.by()));
        }
        return standing();
    }

    @EventSourcingHandler
    void on(RecoveryWordsDestroyed event) {
        wordsDestroyed.add(Objects.toString(event.lineId(), ""));
    }

    private UUID claimId() {
        return claim == null ? null : claim.claimId();
    }

    private ParcelStanding standing() {
        return new ParcelStanding(parcelId, state, claim, orderId, heldFor);
    }

    private static ParcelRefusal alreadySentBack() {
        return new ParcelRefusal("parcel-is-sent-back", "This parcel has left the warehouse again; nothing of it is here.");
    }
}
