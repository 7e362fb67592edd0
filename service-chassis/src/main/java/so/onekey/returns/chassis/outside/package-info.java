/**
 * Calls the outside. Promises: a call is ordered in the same transaction as the event that wants it, made at least once and outside of any
 * transaction, and survives the death of a node.
 */
@NullMarked
package so.onekey.returns.chassis.outside;

import org.jspecify.annotations.NullMarked;
