package so.onekey.returns.claims.settlement;

import org.joda.money.Money;

/**
 * What was approved for an order until now.
 *
 * @param total of all refunds
 * @param shipping whether shipping was among it
 */
record ApprovedSoFar(Money total, boolean shipping) {}
