package so.onekey.returns.refunds.settlement.payout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the customer wants the money.
 *
 * @param account where there is no IBAN; then {@code bank} names the bank
 * @param network of a crypto address
 */
record PayoutDetails(String refundId, PayoutKind kind, String holder, @Nullable String iban, @Nullable String account,
        @Nullable String bank, @Nullable String network, @Nullable String address, Instant givenAt) {

    /** Tells nobody by accident. */
    @Override
    public String toString() {
        return "PayoutDetails[refundId=" + refundId + "]";
    }
}
