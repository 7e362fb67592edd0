package so.onekey.returns.refunds.reconciliation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What finance can ask. */
final class ReconciliationRequests {
    private static final int LONGEST_ID = 500;
    private static final int LONGEST_WHY = 1000;

    private ReconciliationRequests() {}

    /** Days in the merchant's zone, both included; without them the last 35. What is open is always compared. */
    record Ask(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /**
     * @param refundKey of the difference; without it {@code paymentId}, and {@code providerRefundId} where several are on one payment
     * @param why in words, kept beside the events
     */
    record Correct(@Nullable @Size(max = LONGEST_ID) String refundKey, @Nullable @Size(max = LONGEST_ID) String paymentId,
            @Nullable @Size(max = LONGEST_ID) String providerRefundId, @NotNull @Nullable CorrectionKind kind,
            @NotBlank @Size(max = LONGEST_WHY) String why) {}

    /** What is to be recorded. */
    enum CorrectionKind {
        /** The provider shows it as paid. */
        ACCEPTED,
        /** The provider shows it as failed, or does not show what we think was paid: it is open again, and a person settles it. */
        FAILED,
        /** The provider shows money that no part of ours accounts for: less is left on the payment. */
        REFUNDED_OUTSIDE
    }
}
