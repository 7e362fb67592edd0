package so.onekey.returns.events;

import org.joda.money.Money;

/**
 * A payment that a refund can go back to. What this system itself refunded is for refund-service to subtract.
 *
 * @param provider who can refund it, such as {@code stripe}; {@code manual}: only a person can
 * @param paymentId the provider's id
 * @param method how the customer paid (REFUND-2)
 * @param captured what the merchant got
 * @param refundedOutside what has been refunded on it without this system, zero for nothing
 */
public record RefundablePayment(String provider, String paymentId, @Text String method, Money captured, Money refundedOutside) {}
