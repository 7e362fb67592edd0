package so.onekey.returns.claims.parcel.register;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.parcel.ParcelState;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A parcel as staff see it. Holds no personal data.
 *
 * @param number under which it was scanned
 * @param heldFor why its claim did not expect it, if it is held
 * @param findings why it was refused, if it was
 * @param sentBackBy carrier and tracking number, as far as they were told
 */
record ParcelView(UUID parcelId, ParcelState state, @Nullable String number, @Nullable UUID claimId, @Nullable String rmaNumber,
        @Nullable String orderId, @Nullable Arrival heldFor, Instant scannedAt, Instant changedAt, String scannedBy, List<String> photos,
        List<Reason> findings, @Nullable Shipment outbound, @Nullable Shipment sentBackBy, boolean recoveryWordsDestroyed) {

    record Reason(String clause, String verdict, Map<String, String> explanation) {}

    record Shipment(@Nullable String carrier, @Nullable String trackingNumber) {}
}
