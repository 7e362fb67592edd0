package so.onekey.returns.claims.orders;

import java.time.Instant;

/**
 * Units of an order line that a claim has taken.
 *
 * @param claimedAt when the claim was made
 * @param undispatched whether they had not been dispatched when they were claimed
 * @param shipmentId the shipment they came with, empty if they were not dispatched or everything went out at once
 * @param held by an open claim
 * @param used up by a refund, a replacement or a cancellation
 */
public record Reservation(String claimId, Instant claimedAt, String lineId, boolean undispatched, String shipmentId, int held, int used) {

    int taken() {
        return held + used;
    }
}
