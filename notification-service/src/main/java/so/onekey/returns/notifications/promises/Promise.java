package so.onekey.returns.notifications.promises;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A refund that is not on its way yet.
 *
 * @param amount what is open of it, as far as we were told
 * @param due the end of the day by which it should be on its way
 * @param escalates the end of the day after which the customer is written to, where we were told
 */
public record Promise(String refundId, String claimId, String orderId, Money amount, Instant due,
        @Nullable Instant escalates, WaitsFor waitsFor) {}
