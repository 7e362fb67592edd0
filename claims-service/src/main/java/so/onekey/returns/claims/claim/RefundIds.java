package so.onekey.returns.claims.claim;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A refund's id follows from its claim and the number of the settlement, so approving twice can't make two refunds. */
final class RefundIds {

    private RefundIds() {}

    static UUID of(UUID claimId, int settlement) {
        return UUID.nameUUIDFromBytes((claimId + "/" + settlement).getBytes(StandardCharsets.UTF_8));
    }
}
