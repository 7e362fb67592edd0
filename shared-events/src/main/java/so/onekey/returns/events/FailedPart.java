package so.onekey.returns.events;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The part of a refund that a provider turned down or took back.
 *
 * @param provider who turned it down, such as {@code stripe}
 * @param method how the customer had paid (REFUND-2)
 * @param providerRefundId the provider's id of the refund, where it had come that far
 * @param failureCode the provider's code, such as {@code expired_or_canceled_card}; never its sentence
 */
public record FailedPart(String paymentId, String provider, @Text String method, Money amount, @Nullable String providerRefundId,
        String failureCode) {}
