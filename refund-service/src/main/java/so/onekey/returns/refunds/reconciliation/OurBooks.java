package so.onekey.returns.refunds.reconciliation;

import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * Our side of a comparison.
 *
 * @param approved by refund
 * @param parts of these refunds, all attempts
 * @param outside what is known to have gone back without us, by payment; each payment of ours is in it
 */
record OurBooks(Map<String, Money> approved, List<OurPart> parts, Map<String, Money> outside) {}
