/**
 * Our history against the providers' own lists, daily and on demand. Promises: every difference is named, and only what is a difference at one
 * instant; the sums add up, or the run says that they don't; a run changes nothing; a correction is a person's, and an event.
 */
@NullMarked
package so.onekey.returns.refunds.reconciliation;

import org.jspecify.annotations.NullMarked;
