package so.onekey.returns.claims.parcel;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.chassis.store.EventName;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.policy.Finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All that ever happens to a parcel. Private to this service: the world hears what {@link ParcelPublisher} makes of it. */
public sealed interface ParcelEvent {

    UUID parcelId();

    /** When it happened. */
    Instant at();

    // It stands in the warehouse

    /** @param noteId a note in words, kept beside the events */
    @EventName("Parcel.ParcelScanned")
    record ParcelScanned(UUID parcelId, Instant at, String scannedBy, @Nullable ScannedNumber number, List<String> photos,
            @Nullable UUID noteId) implements ParcelEvent {}

    /** The claim expected it. */
    @EventName("Parcel.ParcelReceived")
    record ParcelReceived(UUID parcelId, Instant at, ClaimRef claim, String receivedBy) implements ParcelEvent {}

    /** @param cause why the claim did not expect it */
    @EventName("Parcel.ParcelHeld")
    record ParcelHeld(UUID parcelId, Instant at, ClaimRef claim, Arrival cause) implements ParcelEvent {}

    @EventName("Parcel.ParcelReturnedToSender")
    record ParcelReturnedToSender(UUID parcelId, Instant at, String orderId, @Nullable String carrier, String trackingNumber)
            implements
            ParcelEvent {}

    @EventName("Parcel.ParcelRefused")
    record ParcelRefused(UUID parcelId, Instant at, @Nullable String orderId, String policyVersion, List<Finding> findings)
            implements
            ParcelEvent {}

    // Somebody found out whose it is

    @EventName("Parcel.ParcelMatched")
    record ParcelMatched(UUID parcelId, Instant at, ClaimRef claim, String matchedBy) implements ParcelEvent {}

    /** A refused parcel belongs to this order; it stays refused, but now its customer can be told. */
    @EventName("Parcel.ParcelMatchedToOrder")
    record ParcelMatchedToOrder(UUID parcelId, Instant at, String orderId, String matchedBy, String policyVersion, List<Finding> findings)
            implements
            ParcelEvent {}

    // It leaves

    @EventName("Parcel.ParcelSentBack")
    record ParcelSentBack(UUID parcelId, Instant at, @Nullable UUID claimId, @Nullable String orderId, @Nullable String carrier,
            @Nullable String trackingNumber, String sentBy) implements ParcelEvent {}

    // Wallet safety

    @EventName("Parcel.RecoveryWordsDestroyed")
    record RecoveryWordsDestroyed(UUID parcelId, Instant at, @Nullable UUID claimId, @Nullable String orderId, @Nullable String lineId,
            String destroyedBy) implements ParcelEvent {}
}
