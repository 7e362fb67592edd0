package so.onekey.returns.claims.parcel;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimRef;

import java.util.UUID;

/**
 * A parcel as it stands now.
 *
 * @param orderId may be known without a claim
 * @param heldFor why its claim did not expect it, if it is held
 */
public record ParcelStanding(UUID parcelId, ParcelState state, @Nullable ClaimRef claim, @Nullable String orderId,
        @Nullable Arrival heldFor) {}
