package so.onekey.returns.claims.parcel.carrier;

import java.time.Instant;

/**
 * @param sequence grows with each scan of the carrier
 * @param reference what the label was ordered under
 */
public record CarrierScan(long sequence, String reference, String trackingNumber, Kind kind, Instant at) {

    public enum Kind {
        ACCEPTED,
        IN_TRANSIT,
        DELIVERED
    }
}
