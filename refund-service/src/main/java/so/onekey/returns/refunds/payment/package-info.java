/**
 * Captured payments, and what was drawn on each. Promises: all refunds of one payment together never draw more than was captured less what
 * went back outside this system, however many ask at the same time; one refund draws once, and what never arrived is drawn for it again
 * under the next attempt, three in all; what a provider turned down or let fail later is free again; what is unknown or held stays set aside.
 */
@NullMarked
package so.onekey.returns.refunds.payment;

import org.jspecify.annotations.NullMarked;
