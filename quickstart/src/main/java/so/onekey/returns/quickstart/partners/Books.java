package so.onekey.returns.quickstart.partners;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the payment provider's books say at one moment; never changes. All amounts are in the currency's minor units.
 *
 * @param payments every registered payment by its id, in the order of registration
 * @param totals sums by currency, written as Stripe does ({@code usd})
 */
public record Books(Map<String, Payment> payments, Map<String, Totals> totals) {

    /** @throws IllegalArgumentException if no such payment was ever registered */
    public Payment payment(String id) {
        Payment payment = payments.get(id);
        if (payment == null) {
            throw new IllegalArgumentException("The books know no payment " + id);
        }
        return payment;
    }

    /** A payment and its refunds, oldest first. */
    public record Payment(String id, long captured, String currency, List<Refund> refunds) {

        /** Without those that failed. */
        public List<Refund> paidBack() {
            return refunds.stream().filter(refund -> refund.status() != Status.FAILED).toList();
        }

        public long refunded() {
            return paidBack().stream().mapToLong(Refund::amount).sum();
        }
    }

    /** Money that was given back, or is on its way. */
    public record Refund(String id, String payment, long amount, String currency, Status status, @Nullable String idempotencyKey,
            Map<String, String> metadata, @Nullable String reason, Instant bookedAt) {

        Refund as(Status now) {
            return new Refund(id, payment, amount, currency, now, idempotencyKey, metadata, reason, bookedAt);
        }
    }

    /** {@code PENDING}: accepted, but the money has not arrived yet; {@code FAILED}: it came back. */
    public enum Status {
        SUCCEEDED,
        PENDING,
        FAILED;

        /** What has failed stays so, and what has arrived can only come back. */
        boolean canBecome(Status next) {
            return this == PENDING && next == SUCCEEDED || this != FAILED && next == FAILED;
        }
    }

    /** Sums over all payments of one currency. */
    public record Totals(long captured, long refunded) {}
}
