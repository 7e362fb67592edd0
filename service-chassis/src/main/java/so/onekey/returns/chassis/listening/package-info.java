/**
 * Listens to Kafka. Promises: a message takes effect before its offset is committed; the infrastructure is waited for without end; a message
 * that can't be accepted is parked with the reason, and later ones of its key queue behind it, while all others go on.
 */
@NullMarked
package so.onekey.returns.chassis.listening;

import org.jspecify.annotations.NullMarked;
