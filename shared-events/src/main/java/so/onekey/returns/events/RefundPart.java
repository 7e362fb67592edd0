package so.onekey.returns.events;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The part of a refund that went back to one payment.
 *
 * @param provider who refunded it, such as {@code stripe}; {@code manual}: a person did
 * @param method how the customer had paid (REFUND-2)
 * @param providerRefundId the provider's id of the refund; absent where a person settled
 */
public record RefundPart(String paymentId, String provider, @Text String method, Money amount, @Nullable String providerRefundId) {}
