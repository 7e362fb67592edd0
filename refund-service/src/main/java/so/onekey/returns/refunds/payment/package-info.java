/**
 * Captured payments, and what was drawn on each. Promises: all refunds of one payment together never draw more than was captured less what
 * went back outside this system, however many ask at the same time; one refund draws once; what a provider turned down is free again.
 */
@NullMarked
package so.onekey.returns.refunds.payment;

import org.jspecify.annotations.NullMarked;
