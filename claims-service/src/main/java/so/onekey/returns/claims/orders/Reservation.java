package so.onekey.returns.claims.orders;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.policy.Reason;

import java.time.Instant;
import java.util.List;

/**
 * Units of an order line that a claim has taken, or had.
 *
 * @param claimedAt when the claim was made
 * @param undispatched whether they had not been dispatched when they were claimed
 * @param shipmentId the shipment they came with, empty if they were not dispatched or everything went out at once
 * @param held by an open claim
 * @param used up by a refund, a replacement or a cancellation
 * @param stopped those of the used ones that the storefront did not send
 * @param cancelledBefore how many units of the line the storefront was known to have cancelled when the claim was made
 * @param reason why they were claimed; null where it was not kept
 * @param rmaNumber of the claim, where it is known
 * @param freed what became free again, oldest first
 */
public record Reservation(String claimId, Instant claimedAt, String lineId, boolean undispatched, String shipmentId, int held, int used,
        int stopped, int cancelledBefore, @Nullable Reason reason, @Nullable String rmaNumber, List<Freed> freed) {
    public Reservation {
        freed = List.copyOf(freed);
    }

    /** Units without a history, claimed before anything was cancelled; those used up before they were dispatched were stopped. */
    public Reservation(String claimId, Instant claimedAt, String lineId, boolean undispatched, String shipmentId, int held, int used) {
        this(claimId, claimedAt, lineId, undispatched, shipmentId, held, used, undispatched ? used : 0, 0, null, null, List.of());
    }

    int taken() {
        return held + used;
    }

    /**
     * Units that are free again.
     *
     * @param rejected whether the claim was rejected for them; otherwise it was withdrawn or expired
     */
    public record Freed(int quantity, Instant at, boolean rejected) {}
}
