package so.onekey.returns.claims.parcel;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimRef;

/** What the numbers on a parcel tell about where it belongs. */
public sealed interface Belonging {

    /** @param arrival what the claim said about it */
    record ToClaim(ClaimRef claim, Arrival arrival) implements Belonging {}

    /** It is ours on its way out, and was not delivered. */
    record ToUs(String orderId, @Nullable String carrier, String trackingNumber) implements Belonging {}

    /** @param orderId the order it matches, if it matches one */
    record ToNoClaim(@Nullable String orderId) implements Belonging {}
}
