package so.onekey.returns.refunds.overview;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A refund at a glance.
 *
 * @param amount all that was approved
 * @param due when it has to be accepted by the provider (REFUND-2)
 * @param escalates when the customer is written to (REFUND-4)
 * @param overdueAt absent while it is in time
 * @param issuedAt absent until all of it is on its way, and again once a part of it was reversed
 * @param reversedAt when a part that was accepted failed last
 */
record RefundSummary(String refundId, String claimId, String orderId, Money amount, Instant approvedAt, Instant due, Instant escalates,
        @Nullable Instant overdueAt, @Nullable Instant escalatedAt, @Nullable Instant issuedAt, @Nullable Instant reversedAt) {}
