package so.onekey.returns.claims.history;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.store.EventName;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimEvent;
import so.onekey.returns.claims.claim.ClaimEvent.ParcelArrived;
import so.onekey.returns.claims.parcel.ParcelEvent;
import so.onekey.returns.claims.parcel.register.ParcelsOfClaims;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** What happened to the parcels of a claim, from when on they were known to be its own. */
@Component
class ParcelHistory {
    private final StoredClaims store;
    private final ParcelsOfClaims parcels;

    ParcelHistory(StoredClaims store, ParcelsOfClaims parcels) {
        this.store = store;
        this.parcels = parcels;
    }

    /** @param asOf only what was stored by then; absent: everything */
    List<Happening> of(UUID claimId, List<StoredEvent<ClaimEvent>> claim, @Nullable Instant asOf) {
        var arrived = claim.stream().map(StoredEvent::event).filter(ParcelArrived.class::isInstance).map(ParcelArrived.class::cast)
                .map(ParcelArrived::parcelId);
        return Stream.concat(arrived, parcels.of(claimId).stream()).distinct()
                .map(parcelId -> store.stored(parcelId, ParcelEvent.class).stream().filter(each -> isBy(asOf, each)).toList())
                .filter(events -> events.stream().anyMatch(each -> isAbout(claimId, each.event()))).flatMap(List::stream)
                .map(ParcelHistory::told).toList();
    }

    private static boolean isBy(@Nullable Instant limit, StoredEvent<?> stored) {
        return limit == null || !stored.storedAt().isAfter(limit);
    }

    private static boolean isAbout(UUID claimId, ParcelEvent event) {
        return switch (event) {
            case ParcelEvent.ParcelReceived e -> e.claim().claimId().equals(claimId);
            case ParcelEvent.ParcelHeld e -> e.claim().claimId().equals(claimId);
            case ParcelEvent.ParcelMatched e -> e.claim().claimId().equals(claimId);
            default -> false;
        };
    }

    private static Happening told(StoredEvent<ParcelEvent> stored) {
        ParcelEvent event = stored.event();
        return new Happening(stored.sequence(), event.at(), stored.storedAt(), event.getClass().getAnnotation(EventName.class).value(),
                whoCaused(event), sentenceOf(event), event);
    }

    private static String whoCaused(ParcelEvent event) {
        return switch (event) {
            case ParcelEvent.ParcelScanned e -> e.scannedBy();
            case ParcelEvent.ParcelReceived e -> e.receivedBy();
            case ParcelEvent.ParcelHeld e -> Who.POLICY;
            case ParcelEvent.ParcelReturnedToSender e -> Who.CARRIER;
            case ParcelEvent.ParcelRefused e -> Who.POLICY;
            case ParcelEvent.ParcelMatched e -> e.matchedBy();
            case ParcelEvent.ParcelMatchedToOrder e -> e.matchedBy();
            case ParcelEvent.ParcelSentBack e -> e.sentBy();
            case ParcelEvent.RecoveryWordsDestroyed e -> e.destroyedBy();
        };
    }

    private static String sentenceOf(ParcelEvent event) {
        return switch (event) {
            case ParcelEvent.ParcelScanned e -> "A parcel was scanned" + (e.number() == null ? "." : " under " + e.number() + ".");
            case ParcelEvent.ParcelReceived e -> "The parcel was expected, and is received.";
            case ParcelEvent.ParcelHeld e -> "The parcel was not expected (" + plain(e.cause()) + "), and is held for a person.";
            case ParcelEvent.ParcelReturnedToSender e -> "It is ours, come home undelivered: " + e.trackingNumber() + ".";
            case ParcelEvent.ParcelRefused e -> "Refused: nobody had asked for its return.";
            case ParcelEvent.ParcelMatched e -> "Found to belong to " + e.claim().rmaNumber() + ".";
            case ParcelEvent.ParcelMatchedToOrder e -> "Found to belong to the order " + e.orderId() + ".";
            case ParcelEvent.ParcelSentBack e -> "The parcel was sent back.";
            case ParcelEvent.RecoveryWordsDestroyed e -> "Recovery words were found, sealed and destroyed.";
        };
    }

    private static String plain(Arrival cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
