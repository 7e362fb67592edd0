/**
 * What a person settles: finance writes down what was paid by hand, a second person confirms large amounts, and what is not owed is
 * dismissed. Promises: refund and payment change together or not at all; nothing is settled twice, however often it is sent; who did it is
 * in the history, free text is beside it and goes when the customer is erased.
 */
@NullMarked
package so.onekey.returns.refunds.settlement;

import org.jspecify.annotations.NullMarked;
