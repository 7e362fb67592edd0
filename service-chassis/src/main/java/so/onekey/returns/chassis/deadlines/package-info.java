/**
 * Keeps deadlines. Promises: a deadline is set, fires and is cancelled in the same transaction as the events that go with it, so it has its
 * effect once; it survives the death of a node, whose deadlines fall to the others at once; it fires, however often its handler fails first,
 * and keeps no other deadline from firing. One that is cancelled in the moment it fires may fire: whoever handles it decides by its own state
 * and by what the deadline was set for.
 */
@NullMarked
package so.onekey.returns.chassis.deadlines;

import org.jspecify.annotations.NullMarked;
