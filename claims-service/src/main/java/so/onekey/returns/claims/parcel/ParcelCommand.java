package so.onekey.returns.claims.parcel;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimRef;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What can be asked of a parcel. Each answers with the {@link ParcelStanding} that follows. */
public sealed interface ParcelCommand {

    UUID parcelId();

    /**
     * A parcel was scanned for the first time.
     *
     * @param number absent if there is none on it
     * @param photos hashes of their content
     * @param noteId a note in words, kept beside the events
     * @param policyVersion the edition of the policy that a refusal names
     */
    record Receive(@TargetAggregateIdentifier UUID parcelId, Instant at, String by, @Nullable ScannedNumber number, List<String> photos,
            @Nullable UUID noteId, Belonging belonging, String policyVersion) implements ParcelCommand {}

    /** Asks where it stands, and changes nothing. */
    record TellStanding(@TargetAggregateIdentifier UUID parcelId) implements ParcelCommand {}

    /**
     * Somebody found out to which claim it belongs.
     *
     * @param arrival what the claim said about it
     */
    record Match(@TargetAggregateIdentifier UUID parcelId, Instant at, String by, ClaimRef claim, Arrival arrival)
            implements
            ParcelCommand {}

    /** Somebody found out to which order it belongs; no claim of the order expects it. */
    record MatchOrder(@TargetAggregateIdentifier UUID parcelId, Instant at, String by, String orderId) implements ParcelCommand {}

    record SendBack(@TargetAggregateIdentifier UUID parcelId, Instant at, String by, @Nullable String carrier,
            @Nullable String trackingNumber) implements ParcelCommand {}

    /** @param lineId with whose device they lay, if that is known */
    record DestroyRecoveryWords(@TargetAggregateIdentifier UUID parcelId, Instant at, String by, @Nullable String lineId)
            implements
            ParcelCommand {}
}
