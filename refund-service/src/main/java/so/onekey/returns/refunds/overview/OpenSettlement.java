package so.onekey.returns.refunds.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.refund.Standing.Status;

/**
 * Something that waits for finance.
 *
 * @param item by which it is settled, confirmed or dismissed
 * @param cause CANNOT, FAILED, OVER_CAP, or UNKNOWN: nobody knows whether the provider paid, it has to be looked up there
 * @param payments of which payments, none where it belongs to none; {@code methods}: how the customer had paid
 * @param due when the refund has to be on its way (REFUND-2)
 * @param payoutDetails whether the customer has said where the money shall go
 * @param reference and who recorded it: what a second person has to confirm
 * @param dismissedBecause instead of a reference, where somebody asked to dismiss it
 */
record OpenSettlement(String refundId, String claimId, String orderId, String item, String cause, Money amount, List<String> payments,
        List<String> methods, Instant openedAt, Instant due, boolean payoutDetails, Status status, @Nullable String reference,
        @Nullable LocalDate paidOn, @Nullable String outcome, @Nullable String recordedBy,
        @Nullable String dismissedBecause) {}
