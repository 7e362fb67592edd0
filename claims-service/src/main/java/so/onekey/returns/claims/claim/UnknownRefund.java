package so.onekey.returns.claims.claim;

import java.util.UUID;

/** Somebody speaks of a refund that this claim never approved. */
public class UnknownRefund extends RuntimeException {

    UnknownRefund(UUID refundId) {
        super("refundId: the claim never approved a refund " + refundId);
    }
}
