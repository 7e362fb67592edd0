package so.onekey.returns.refunds.approval;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Which payment: a provider's id is unique with that provider only.
 *
 * @param provider who holds the payment, such as {@code stripe} or {@code manual}
 * @param paymentId the provider's id of it
 */
public record PaymentKey(String provider, String paymentId) {

    /** The id of the payment's aggregate, the same for ever. Neither part can hold a space, so no two payments share one. */
    public String aggregateId() {
        return UUID.nameUUIDFromBytes((provider + " " + paymentId).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
