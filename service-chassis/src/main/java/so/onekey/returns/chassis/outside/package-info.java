/**
 * Calls the outside, and keeps deadlines. Promises: a call is ordered in the same transaction as the event that wants it, made at least once
 * and outside of any transaction, and survives the death of a node; a deadline fires, however often its handler fails first.
 */
@NullMarked
package so.onekey.returns.chassis.outside;

import org.jspecify.annotations.NullMarked;
