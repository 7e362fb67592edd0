/**
 * The promise that a refund keeps its dates: draws the amount from the order's payments one after the other, carries outcomes back to the
 * refund and watches the clock. Promises: progress is kept together with what the commands did, so a crash, a restart or a second telling
 * changes nothing; deadlines survive restarts and fall silent when the refund is issued.
 */
@NullMarked
package so.onekey.returns.refunds.promise;

import org.jspecify.annotations.NullMarked;
