package so.onekey.returns.events;

import org.joda.money.Money;

/**
 * The part of a refund that has not gone back to its payment, or of which nobody knows.
 *
 * @param provider who holds the payment, such as {@code stripe} or {@code manual}
 * @param method how the customer had paid (REFUND-2)
 */
public record OpenPart(String paymentId, String provider, @Text String method, Money amount) {}
