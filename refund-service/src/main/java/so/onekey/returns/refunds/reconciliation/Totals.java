package so.onekey.returns.refunds.reconciliation;

import org.joda.money.Money;

/**
 * The sums of one currency.
 *
 * @param approved of all refunds that were compared
 * @param sent to providers that refund by themselves
 * @param settledByProvider what we think the providers pay
 * @param inFlight on its way, or with a person
 * @param failed turned down, or failed later
 * @param notDrawn approved, but set aside on no payment: more than was left, or not owed
 * @param paidAtProvider what the provider's list says of the same refunds
 * @param explained by how much {@code paidAtProvider} and {@code settledByProvider} differ, finding by finding
 * @param differences how many
 */
record Totals(Money approved, Money sent, Money settledByProvider, Money settledByHand, Money inFlight, Money failed, Money notDrawn,
        Money paidAtProvider, Money explained, int differences) {

    /** Whether each amount that was approved is somewhere, and the findings explain to the last cent why the two sides differ. */
    boolean addUp() {
        return !notDrawn.isNegative() && paidAtProvider.minus(settledByProvider).equals(explained);
    }
}
