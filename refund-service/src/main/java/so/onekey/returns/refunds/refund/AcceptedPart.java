package so.onekey.returns.refunds.refund;

import org.jspecify.annotations.Nullable;

/**
 * A part that is on its way.
 *
 * @param providerRefundId the provider's id of the refund; absent where a person settled it
 */
public record AcceptedPart(Part part, @Nullable String providerRefundId) {

    static AcceptedPart byHand(Part part) {
        return new AcceptedPart(part, null);
    }
}
