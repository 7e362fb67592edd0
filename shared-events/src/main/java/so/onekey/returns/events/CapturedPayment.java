package so.onekey.returns.events;

import org.joda.money.Money;

/**
 * A payment of an order.
 *
 * @param provider who holds the money and can refund it, such as {@code stripe}; {@code manual}: only a person can
 * @param paymentId the provider's id
 * @param method how the customer paid, such as {@code credit_card}: refunds go back the same way (REFUND-2)
 * @param captured what the merchant really got
 */
public record CapturedPayment(String provider, String paymentId, @Text String method, Money captured) {}
