package so.onekey.returns.events;

import org.joda.money.Money;

/**
 * One line of an order.
 *
 * @param lineId unique within the order
 * @param title what the customer knows the article by, at most 500 characters
 * @param quantity units, 1 to 10,000
 * @param unitPrice of one unit, tax included, before the discount
 * @param discount of the whole line, not of one unit
 * @param sale sold at a reduced price: not returnable without a quality issue (EXCEPTION-4)
 * @param giftCard never returnable (EXCEPTION-4)
 */
public record OrderLine(String lineId, @Text String sku, @Text(max = 500) String title, Category category, int quantity, Money unitPrice,
        Money discount, boolean sale, boolean giftCard) {}
